extension DocumentTable {
  /// The table as GitHub writes them, its caption above since such tables have none.
  var markdown: String {
    let caption = Text.emphasis(caption).markdown
    let lead = caption.isEmpty ? "" : caption + "\n\n"
    if rows.isEmpty && totals == nil { return lead + "Aucune ligne." }
    let header = columns.map { $0.title.oneLine.markdownEscaped }
    let rule = columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .right: "---:"
      case .center: ":---:"
      }
    }
    var lines = [header, rule] + rows.map { cells(of: $0).map(\.markdown) }
    if let totals {
      // Nothing sets a footer apart in such a table but the weight of its letters.
      lines.append(cells(of: totals).map { Text.strong($0.string).markdown })
    }
    return lead + lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
