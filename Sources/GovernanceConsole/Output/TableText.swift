import GovernanceFrench

extension Table {
  /// The list for people: columns apart by two spaces, no box; on a narrow terminal the widest columns wrap.
  func text(width: Int?) -> String {
    let visible = columns.indices.filter { !columns[$0].isHidden }
    guard !rows.isEmpty || sections.contains(where: { $0.heading != nil }) else { return emptyRemark + "\n" }
    let cells = sections.map { section in section.rows.map { row in visible.map { row[$0].shown } } }
    let isIndented = sections.contains { $0.heading != nil }
    let indent = isIndented ? 2 : 0
    // A column in which no line says anything says nothing to people.
    let kept = visible.indices.filter { position in cells.contains { $0.contains { !$0[position].isEmpty } } }
    var widths = kept.map { position in
      max(
        showsTitles ? columns[visible[position]].title.displayWidth : 0,
        cells.reduce(0) { longest, rows in rows.reduce(longest) { max($0, $1[position].displayWidth) } })
    }
    if let width { Self.fit(&widths, into: width - indent) }
    var output = ""
    func add(_ texts: [String]) {
      let margin = String(repeating: " ", count: indent)
      let wraps = zip(texts, widths).contains { $0.displayWidth > $1 }
      if !wraps {
        output += line(texts, widths, kept.map { visible[$0] }, margin)
        return
      }
      let lines = zip(texts, widths).map { $0.displayWidth > $1 ? $0.wrapped(to: $1) : [$0] }
      for index in 0..<(lines.map(\.count).max() ?? 0) {
        output += line(lines.map { index < $0.count ? $0[index] : "" }, widths, kept.map { visible[$0] }, margin)
      }
    }
    if showsTitles { add(kept.map { columns[visible[$0]].title }) }
    for (section, rows) in zip(sections, cells) {
      if let heading = section.heading {
        if !output.isEmpty, showsTitles || section.heading != sections.first?.heading { output += "\n" }
        output += (width.map { heading.wrapped(to: $0).joined(separator: "\n") } ?? heading) + "\n"
      }
      for row in rows { add(kept.map { row[$0] }) }
    }
    return output
  }

  private func line(_ texts: [String], _ widths: [Int], _ indices: [Int], _ margin: String) -> String {
    var result = margin
    for (position, text) in texts.enumerated() {
      if position > 0 { result += "  " }
      if columns[indices[position]].alignsRight {
        result += text.rightAligned(to: widths[position])
      } else {
        result += position == texts.count - 1 ? text : text.padded(to: widths[position])
      }
    }
    while result.last == " " { result.removeLast() }
    return result + "\n"
  }

  /// Narrows the widest columns until a line fits; no column gets narrower than eight characters.
  private static func fit(_ widths: inout [Int], into available: Int) {
    func total() -> Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }
    while total() > available, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
      widths[widest] -= 1
    }
  }
}
