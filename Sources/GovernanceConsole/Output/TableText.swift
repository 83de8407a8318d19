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
    if let width {
      let words = kept.map { position in
        let title = showsTitles ? Self.longestWord(columns[visible[position]].title) : 0
        return cells.reduce(title) { longest, rows in rows.reduce(longest) { max($0, Self.longestWord($1[position])) } }
      }
      // Codes and names are never cut: where they do not fit beside each other, each row becomes a few lines.
      guard Self.fit(&widths, to: words, into: width - indent) else { return stacked(width: width) }
    }
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

  /// Narrows the widest columns until a line fits, but none below its longest word; false where that cannot be done.
  private static func fit(_ widths: inout [Int], to words: [Int], into available: Int) -> Bool {
    func total() -> Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }
    while total() > available {
      let candidates = widths.indices.filter { widths[$0] > words[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { return false }
      widths[widest] -= 1
    }
    return true
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").reduce(0) { max($0, $1.displayWidth) }
  }

  /// Each row as its first value, then the others under it with their titles.
  private func stacked(width: Int) -> String {
    let visible = columns.indices.filter { !columns[$0].isHidden }
    var output = ""
    for section in sections {
      if let heading = section.heading {
        output += (output.isEmpty ? "" : "\n") + heading.wrapped(to: width).joined(separator: "\n") + "\n"
      }
      for row in section.rows {
        for (position, index) in visible.enumerated() where !row[index].shown.isEmpty {
          let title = position == 0 || !showsTitles ? "" : columns[index].title + " : "
          let margin = position == 0 ? "  " : "    "
          let lines = (title + row[index].shown).wrapped(to: max(16, width - 4))
          output += lines.map { margin + $0 }.joined(separator: "\n") + "\n"
        }
      }
    }
    return output
  }
}
