import GovernanceFrench

extension Document {
  /// The document as plain text no wider than that many columns, for a terminal or an e-mail.
  public func plainText(width: Int = 80) -> String {
    var renderer = PlainTextRenderer(width: max(width, 20))
    var parts = [renderer.title(title, subtitle: subtitle)]
    if let notice { parts.append(notice.lines(width: renderer.width, after: "*** ")) }
    if !properties.isEmpty { parts.append(renderer.properties(properties)) }
    parts += blocks.map { renderer.render($0) }
    if let footer { parts.append(["--"] + footer.lines(width: renderer.width)) }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

/// Writes each part of a document as lines, with nothing but letters, spaces and rules of dashes.
private struct PlainTextRenderer {
  let width: Int
  private var outline = HeadingOutline()

  init(width: Int) {
    self.width = width
  }

  func title(_ title: String, subtitle: String?) -> [String] {
    underlined(title, with: "=") + (subtitle.map { $0.lines(width: width) } ?? [])
  }

  /// Labels in one column and values in the next, unless a long label would leave the values too little room.
  func properties(_ properties: [Document.Property]) -> [String] {
    let labels = properties.map(\.label.oneLine)
    let widest = labels.map(\.displayWidth).max() ?? 0
    return zip(labels, properties).flatMap { label, property in
      let value = property.value.string
      return widest * 2 > width
        ? (label + " : " + value).lines(width: width)
        : value.lines(width: width, after: label.padded(to: widest) + " : ")
    }
  }

  mutating func render(_ block: Block) -> [String] {
    switch block {
    case .heading(let asked, let title):
      let level = outline.level(for: asked)
      return level == 4 ? title.lines(width: width) : underlined(title, with: level == 2 ? "-" : "~")
    case .paragraph(let text): return text.isEmpty ? [] : text.string.lines(width: width)
    case .list(let items): return items.flatMap { $0.string.lines(width: width, after: "- ") }
    case .numbered(let items):
      let room = String(items.count).count
      return items.enumerated().flatMap { index, item in
        item.string.lines(width: width, after: String(index + 1).padded(to: room, .right) + ". ")
      }
    case .table(let table): return table.columns.isEmpty ? [] : table.plainText(width: width)
    case .note(let words): return words.lines(width: width, after: "Note : ")
    case .figure(let figure):
      let lines = figure.equivalentLines
      return lines.isEmpty ? [] : figure.caption.lines(width: width) + lines.flatMap { indented(line: $0) }
    }
  }

  /// The line under the indent it came with, which may draw a tree.
  private func indented(line: String) -> [String] {
    line.lines(width: width, after: String(line.prefix { $0 == " " }.prefix(width / 2)))
  }

  private func underlined(_ title: String, with mark: Character) -> [String] {
    let lines = title.lines(width: width)
    return lines + [String(repeating: mark, count: lines.map(\.displayWidth).max() ?? 0)]
  }
}
