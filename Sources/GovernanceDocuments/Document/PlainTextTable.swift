import GovernanceFrench

extension DocumentTable {
  /// The table's lines: columns side by side where they fit, otherwise one record per row.
  func plainText(width: Int) -> [String] {
    let heading = caption.lines(width: width)
    if rows.isEmpty && totals == nil { return heading + ["Aucune ligne."] }
    let titles = columns.map(\.title.oneLine)
    let body = rows.map { cells(of: $0).map(\.string.oneLine) }
    let footer = totals.map { [cells(of: $0).map(\.string.oneLine)] } ?? []
    let widths = columns.indices.map { column in
      ([titles] + body + footer).map { $0[column].displayWidth }.max() ?? 0
    }
    if widths.reduce(0, +) + 2 * (widths.count - 1) > width {
      return heading + records(titles, body, totals: footer, width: width)
    }

    func line(_ cells: [String]) -> String {
      let padded = columns.indices.map { cells[$0].padded(to: widths[$0], columns[$0].alignment) }
      return padded.joined(separator: "  ").trimmingEnd
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return heading + [line(titles), rule] + body.map(line) + (footer.isEmpty ? [] : [rule]) + footer.map(line)
  }

  /// One "label : value" line per cell and an empty line between rows: what remains readable at any width.
  ///
  /// An empty cell of a row is shown as such, since what is missing matters; one of the totals never meant anything.
  private func records(_ titles: [String], _ rows: [[String]], totals: [[String]], width: Int) -> [String] {
    // A row of no-break spaces is room to write by hand: where nothing is in columns, nobody writes.
    let told = rows.filter { row in row.contains { $0.isEmpty || !$0.allSatisfy { $0 == "\u{A0}" } } }
    let shown = told.map { $0.map { $0.isEmpty ? "—" : $0 } } + totals
    return shown.flatMap { row in
      [""]
        + zip(titles, row).filter { !$1.isEmpty }.flatMap { title, value in
          let label = title.isEmpty ? "" : title + " : "
          // A long label must not leave a sliver for the value.
          return label.displayWidth * 2 > width
            ? (label + value).lines(width: width) : value.lines(width: width, after: label)
        }
    }
  }
}
