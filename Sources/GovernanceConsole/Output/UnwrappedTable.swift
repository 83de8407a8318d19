import GovernanceFrench

extension Table {
  /// The list where lines may be of any length (a pipe, a file): the long lists go there, so that each value is measured
  /// once and the text is put together as bytes.
  func unwrapped(_ visible: [Int]) -> String {
    let titles = showsTitles ? visible.map { columns[$0].title } : []
    var widths = visible.map { showsTitles ? columns[$0].title.displayWidth : 0 }
    var isKept = visible.map { _ in false }
    var texts: [String] = []
    var measures: [Int] = []
    let rowCount = sections.reduce(0) { $0 + $1.rows.count }
    texts.reserveCapacity(rowCount * visible.count)
    measures.reserveCapacity(rowCount * visible.count)
    for section in sections {
      for row in section.rows {
        for (position, index) in visible.enumerated() {
          let text = row[index].shown
          let measure = text.displayWidth
          if measure > 0 { isKept[position] = true }
          if measure > widths[position] { widths[position] = measure }
          texts.append(text)
          measures.append(measure)
        }
      }
    }
    let kept = visible.indices.filter { isKept[$0] }
    let margin = sections.contains { $0.heading != nil } ? 2 : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(rowCount * (widths.reduce(margin, +) + 2 * kept.count))
    func add(_ cell: (Int) -> (text: String, width: Int)) {
      bytes.append(contentsOf: repeatElement(space, count: margin))
      for (place, position) in kept.enumerated() {
        if place > 0 { bytes.append(contentsOf: repeatElement(space, count: 2)) }
        let (text, width) = cell(position)
        let padding = repeatElement(space, count: max(0, widths[position] - width))
        if columns[visible[position]].alignsRight { bytes.append(contentsOf: padding) }
        bytes.append(contentsOf: text.utf8)
        if !columns[visible[position]].alignsRight { bytes.append(contentsOf: padding) }
      }
      while bytes.last == space { bytes.removeLast() }
      bytes.append(lineEnd)
    }
    if showsTitles { add { (titles[$0], titles[$0].displayWidth) } }
    var start = 0
    for (number, section) in sections.enumerated() {
      if let heading = section.heading {
        if number > 0 { bytes.append(lineEnd) }
        bytes.append(contentsOf: heading.utf8)
        bytes.append(lineEnd)
      }
      for _ in section.rows {
        add { (texts[start + $0], measures[start + $0]) }
        start += visible.count
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var space: UInt8 { UInt8(ascii: " ") }
  private var lineEnd: UInt8 { UInt8(ascii: "\n") }
}
