import GovernanceFrench

extension Table {
  /// The list for people: columns apart by two spaces, no box; on a narrow terminal the widest columns wrap between
  /// words, and where even that does not fit each line is told one fact under the other.
  func text(width: Int?) -> String {
    let visible = columns.indices.filter { !columns[$0].isHidden }
    guard sections.contains(where: { !$0.rows.isEmpty || $0.heading != nil }) else {
      return emptyRemark.split(separator: "\n").map { line in
        (width.map { line.wrapped(to: $0).joined(separator: "\n") } ?? String(line)) + "\n"
      }.joined()
    }
    guard let width else { return unwrapped(visible) }
    let cells = sections.map { section in section.rows.map { row in visible.map { row[$0].shown } } }
    let isIndented = sections.contains { $0.heading != nil }
    let indent = isIndented ? 2 : 0
    // A column in which no line says anything says nothing to people.
    let all = visible.indices.filter { position in cells.contains { $0.contains { !$0[position].isEmpty } } }
    var kept = all
    var widths = fitted(kept.map { columns[visible[$0]] }, to: texts(of: kept, visible, cells), into: width - indent)
    while widths == nil {
      guard let place = kept.lastIndex(where: { columns[visible[$0]].givesWay }) else {
        return stacked(cells, all, visible, width)
      }
      kept.remove(at: place)
      widths = fitted(kept.map { columns[visible[$0]] }, to: texts(of: kept, visible, cells), into: width - indent)
    }
    guard let widths, !Self.isTower(cells, kept, widths) else { return stacked(cells, all, visible, width) }
    var output = ""
    func add(_ texts: [String]) {
      let margin = String(repeating: " ", count: indent)
      let wraps = zip(texts, widths).contains { $0.displayWidth > $1 }
      if !wraps {
        output += line(texts, widths, kept.map { visible[$0] }, margin)
        return
      }
      let lines = zip(texts, widths).map { $0.displayWidth > $1 ? $0.wrappedAtHyphens(to: $1) : [$0] }
      for index in 0..<(lines.map(\.count).max() ?? 0) {
        output += line(lines.map { index < $0.count ? $0[index] : "" }, widths, kept.map { visible[$0] }, margin)
      }
    }
    if showsTitles { add(kept.map { columns[visible[$0]].title }) }
    for (section, rows) in zip(sections, cells) {
      if let heading = section.heading {
        if section.heading != sections.first?.heading { output += "\n" }
        output += heading.wrapped(to: width).joined(separator: "\n") + "\n"
      }
      for row in rows { add(kept.map { row[$0] }) }
    }
    let missing = all.filter { !kept.contains($0) }.map { columns[visible[$0]].title }
    if !missing.isEmpty {
      let remark = "Sans place ici : \(missing.joined(separator: ", ")). Élargissez la fenêtre pour tout voir."
      output += remark.wrapped(to: width).joined(separator: "\n") + "\n"
    }
    return output
  }

  /// Whether lines would stand so tall in narrow columns that one reads them better one fact under the other.
  private static func isTower(_ cells: [[[String]]], _ kept: [Int], _ widths: [Int]) -> Bool {
    var rows = 0
    var lines = 0
    for row in cells.joined() {
      rows += 1
      lines += zip(kept, widths).reduce(1) { most, column in
        let (position, width) = column
        guard row[position].displayWidth > width else { return most }
        return max(most, row[position].wrappedAtHyphens(to: width).count)
      }
    }
    return lines > 6 * rows
  }

  /// The texts of each column, its title among them where it is shown.
  private func texts(of kept: [Int], _ visible: [Int], _ cells: [[[String]]]) -> [[String]] {
    kept.map { position in
      (showsTitles ? [columns[visible[position]].title] : []) + cells.flatMap { $0.map { $0[position] } }
    }
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

  /// Each line as a paragraph: its first value, then the others under it, each after its column's title.
  private func stacked(_ cells: [[[String]]], _ kept: [Int], _ visible: [Int], _ width: Int) -> String {
    func paragraph(_ text: String, after opening: String, margin: Int) -> String {
      let lines = (opening + text).wrapped(to: max(10, width - margin))
      return lines.enumerated().map { index, line in
        String(repeating: " ", count: index == 0 ? margin : margin + 2) + line + "\n"
      }.joined()
    }
    var output = ""
    for (section, rows) in zip(sections, cells) {
      if let heading = section.heading {
        output += (output.isEmpty ? "" : "\n") + paragraph(heading, after: "", margin: 0)
      }
      let margin = section.heading == nil ? 0 : 2
      for row in rows {
        for (index, position) in kept.enumerated() where !row[position].isEmpty {
          let title = showsTitles && index > 0 ? columns[visible[position]].title + " : " : ""
          output += paragraph(row[position], after: title, margin: index == 0 ? margin : margin + 2)
        }
      }
    }
    return output
  }

  /// The widths of those columns once the widest were narrowed until a line fits, between words first, then at the
  /// hyphens of long words; codes, which one copies, stay whole. Nil where that is not enough.
  private func fitted(_ columns: [Column], to texts: [[String]], into available: Int) -> [Int]? {
    let kept = columns.map { $0.key == "code" }
    var widths = texts.map { $0.reduce(0) { max($0, $1.displayWidth) } }
    func total() -> Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }
    for separators in [" ", " -"] {
      guard total() > available else { break }
      let least = zip(columns, texts).map { column, texts in
        texts.reduce(column.narrowest) { longest, text in
          text.split { separators.contains($0) }.reduce(longest) {
            max($0, $1.displayWidth + ($1.endIndex == text.endIndex ? 0 : 1))
          }
        }
      }
      while total() > available,
        let widest = widths.indices.filter({ !kept[$0] && widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
      {
        widths[widest] -= 1
      }
    }
    return total() <= available ? widths : nil
  }
}

extension String {
  /// The text in lines of that width, with the words that are wider cut after a hyphen where they have one.
  fileprivate func wrappedAtHyphens(to width: Int) -> [String] {
    guard split(separator: " ").contains(where: { $0.displayWidth > width && $0.contains("-") }) else {
      return wrapped(to: width)
    }
    // A mark of no width says where a word was cut, so that pieces that fit on one line grow together again.
    let mark = "\u{2060}"
    let pieces = split(separator: " ").map { word in
      word.displayWidth > width ? String(word).replacing("-", with: "-\(mark) ") : String(word)
    }
    return pieces.joined(separator: " ").wrapped(to: width).map {
      $0.replacing(mark + " ", with: "").replacing(mark, with: "")
    }
  }
}
