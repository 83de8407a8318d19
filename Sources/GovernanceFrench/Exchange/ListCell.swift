import Governance

/// Why a cell, and so its line, cannot be taken, in French.
struct CellProblem: Error {
  let sentence: String

  init(_ sentence: String) {
    self.sentence = sentence
  }
}

extension MemberListReader {
  /// What stands in that column, on one line; nil where nothing does.
  func text(_ row: ListRow, _ column: ImportColumn) throws(CellProblem) -> PlainText? {
    guard let (title, cell) = try cell(row, column) else { return nil }
    return try checked(cell, title)
  }

  /// The same for a cell that may hold several values.
  func listed(_ row: ListRow, _ column: ImportColumn, by words: [String] = []) throws(CellProblem) -> [PlainText] {
    guard let (title, cell) = try cell(row, column, splitting: true) else { return [] }
    // "a et b" has two spaces; most cells have one, and to look for words is slow.
    let isOne = words.isEmpty || cell.utf8.count { $0 == UInt8(ascii: " ") } < 2
    let plain = isOne ? cell : words.reduce(cell) { $0.replacing($1, with: ";") }
    var values: [PlainText] = []
    for bytes in plain.utf8.split(whereSeparator: Self.separators.contains) {
      let part = Substring(bytes)
      if !part.allSatisfy(\.isWhitespace) { values.append(try checked(String(part), title)) }
    }
    return values
  }

  /// What stands between two values of a cell.
  private static let separators = Array(";/,\n".utf8)

  func checked(_ text: String, _ title: String) throws(CellProblem) -> PlainText {
    do {
      return try PlainText(text)
    } catch {
      throw CellProblem("« \(title.quotable) » : \(error.sentence)")
    }
  }

  /// The cell and its heading; nil where it is empty. Line breaks and tabs are spaces, unless they part values.
  ///
  /// - Throws: where it holds a formula, or what a spreadsheet writes for one that failed.
  private func cell(
    _ row: ListRow, _ column: ImportColumn, splitting: Bool = false
  ) throws(CellProblem) -> (title: String, text: String)? {
    guard let place = places[column], place < row.cells.count else { return nil }
    var text = row.cells[place]
    guard let first = text.utf8.first(where: { $0 != 0x20 }) else { return nil }
    let title = headings[place].title
    switch first {
    case UInt8(ascii: "'"):
      // What `exporter` and spreadsheets put before a text that would be taken for a formula.
      if let second = text.dropFirst().first, "=+-@".contains(second) { text.removeFirst() }
    case UInt8(ascii: "="), UInt8(ascii: "@"):
      throw CellProblem("« \(title.quotable) » contient une formule : exportez les valeurs")
    case UInt8(ascii: "#") where text.last == "!" || text.last == "?" || text.hasPrefix("#N/A"):
      throw CellProblem("« \(title.quotable) » contient une erreur du tableur (\(text.truncated(to: 12).quotable))")
    default: break
    }
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return (title, text) }
    let line = text.map { $0 == "\t" || $0.isNewline ? (splitting && $0.isNewline ? "\n" : " ") : $0 }
    let plain = String(line)
    return plain.allSatisfy(\.isWhitespace) ? nil : (title, plain)
  }
}
