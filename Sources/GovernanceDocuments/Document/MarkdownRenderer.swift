extension Document {
  /// The document as Markdown that GitHub and CommonMark readers print alike.
  public var markdown: String {
    var renderer = MarkdownRenderer()
    var parts = ["# " + title.oneLine.markdownEscaped]
    if let subtitle { parts.append(Text.emphasis(subtitle).markdown) }
    if let notice { parts.append(Text.strong(notice).markdown) }
    if !properties.isEmpty {
      parts.append(renderer.list(properties.map { Text.strong($0.label) + " : " + $0.value }, ordered: false))
    }
    parts += blocks.map { renderer.render($0) }
    if let footer { parts += ["---", footer.oneLine.markdownEscaped.markdownLine] }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

/// Writes blocks one after the other, remembering what the next one must differ from.
private struct MarkdownRenderer {
  private var outline = HeadingOutline()
  private var lists = 0

  mutating func render(_ block: Block) -> String {
    switch block {
    case .heading(let asked, let title):
      let level = outline.level(for: asked)
      return String(repeating: "#", count: level) + " " + title.oneLine.markdownEscaped
    case .paragraph(let text): return text.markdown.markdownLine
    case .list(let items): return list(items, ordered: false)
    case .numbered(let items): return list(items, ordered: true)
    case .table(let table): return table.columns.isEmpty ? "" : table.markdown
    case .note(let words): return "> **Note :** " + words.oneLine.markdownEscaped
    case .figure(let figure): return render(figure)
    }
  }

  /// The list with another mark than the list before: two neighbours with the same mark would read as one list.
  mutating func list(_ items: [Text], ordered: Bool) -> String {
    lists += 1
    return items.enumerated().map { index, item in
      let mark = lists.isMultiple(of: 2) ? (ordered ? ")" : "*") : (ordered ? "." : "-")
      return (ordered ? String(index + 1) : "") + mark + " " + item.markdown.markdownLine
    }.joined(separator: "\n")
  }

  /// The caption and the words that replace the drawing, as code where their lines and indents draw something.
  private func render(_ figure: Figure) -> String {
    let caption = Text.emphasis(figure.caption).markdown
    let lines = figure.equivalentLines
    if lines.isEmpty { return "" }
    if lines.count < 2 { return caption + "\n\n" + (lines.first ?? "").oneLine.markdownEscaped.markdownLine }
    let longest = lines.flatMap { $0.unicodeScalars.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return caption + "\n\n" + ([fence + "text"] + lines + [fence]).joined(separator: "\n")
  }
}
