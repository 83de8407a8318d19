import GovernanceFrench

extension Table {
  /// The list where lines may be of any length (a pipe, a file): the long lists go there, so that each value is made and
  /// measured once, and its bytes are put straight where they belong.
  func unwrapped(_ visible: [Int]) -> String {
    let values = MeasuredValues(self, visible)
    let margin = sections.contains { $0.heading != nil } ? 2 : 0
    let titleCount = showsTitles ? visible.count : 0
    let capacity =
      values.byteCount(withMargin: margin) + sections.reduce(0) { $0 + ($1.heading.map { $0.utf8.count + 2 } ?? 0) }
    return String(unsafeUninitializedCapacity: capacity) { bytes in
      var page = BlankPage(bytes)
      if showsTitles { page.putLine(of: values, from: 0, margin: margin) }
      var first = titleCount
      for (number, section) in sections.enumerated() {
        if let heading = section.heading {
          if number > 0 { page.endLine() }
          page.put(heading)
          page.endLine()
        }
        for _ in section.rows.indices {
          page.putLine(of: values, from: first, margin: margin)
          first += visible.count
        }
      }
      return page.end
    }
  }
}

/// What a list shows, line after line and its titles first, with the width of each value.
private struct MeasuredValues {
  /// A column that says something, by its place among the values of a line.
  struct Column {
    let position: Int
    let width: Int
    let alignsRight: Bool
  }

  let texts: [String]
  let widths: [Int]
  /// The columns in which some line says something; the others say nothing to people.
  let columns: [Column]
  /// The bytes beyond one for each column of the terminal: those of accents, mostly.
  private let surplus: Int
  private let lineCount: Int

  init(_ table: Table, _ visible: [Int]) {
    var texts = table.showsTitles ? visible.map { table.columns[$0].title } : []
    var widths = texts.map(\.displayWidth)
    var widest = table.showsTitles ? widths : visible.map { _ in 0 }
    var isKept = visible.map { _ in false }
    var surplus = zip(texts, widths).reduce(0) { $0 + $1.0.utf8.count - $1.1 }
    lineCount = table.sections.reduce(1) { $0 + $1.rows.count }
    texts.reserveCapacity(lineCount * visible.count)
    widths.reserveCapacity(lineCount * visible.count)
    let last = visible.max() ?? 0
    for section in table.sections {
      for line in section.rows.indices {
        let row = section.rows.cells(at: line, upTo: last)
        for (position, index) in visible.enumerated() {
          let text = row[index].shown
          let width = text.displayWidth
          if width > 0 { isKept[position] = true }
          if width > widest[position] { widest[position] = width }
          surplus += text.utf8.count - width
          texts.append(text)
          widths.append(width)
        }
      }
    }
    (self.texts, self.widths, self.surplus) = (texts, widths, surplus)
    columns = visible.indices.filter { isKept[$0] }.map {
      Column(position: $0, width: widest[$0], alignsRight: table.columns[visible[$0]].alignsRight)
    }
  }

  /// The bytes that all lines take before the spaces at their ends are dropped.
  func byteCount(withMargin margin: Int) -> Int {
    surplus + lineCount * (columns.reduce(margin + 1) { $0 + $1.width + 2 })
  }
}

/// A page that is written from its beginning: what is skipped is blank already, so that nothing has to be written between
/// values.
private struct BlankPage {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var lineStart = 0
  private(set) var end = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
    bytes.initialize(repeating: UInt8(ascii: " "))
  }

  mutating func put(_ text: String) {
    end = bytes[end...].initialize(from: text.utf8).index
  }

  /// The values that begin at `first`, each in its column, two spaces apart.
  mutating func putLine(of values: MeasuredValues, from first: Int, margin: Int) {
    end += margin
    for column in values.columns {
      let padding = column.width - values.widths[first + column.position]
      if column.alignsRight { end += padding }
      put(values.texts[first + column.position])
      end += (column.alignsRight ? 0 : padding) + 2
    }
    endLine()
  }

  /// Ends the line after its last value: spaces there say nothing.
  mutating func endLine() {
    while end > lineStart, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    bytes[end] = UInt8(ascii: "\n")
    end += 1
    lineStart = end
  }
}
