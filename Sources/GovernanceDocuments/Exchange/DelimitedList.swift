import Governance

/// A list as text: cells between semicolons, commas or tabs, quoted where they hold one of these (RFC 4180, and as
/// spreadsheets write it in French).
public struct DelimitedList: Sendable {
  /// How its letters were written.
  public let encoding: ListEncoding
  /// What stands between cells.
  public let delimiter: Delimiter
  /// Its lines; empty ones too.
  public let rows: [ListRow]
  /// Whether it is the first sheet of a spreadsheet: lines are those of the sheet.
  public let isSheet: Bool

  /// What stands between cells.
  public enum Delimiter: UInt8, Sendable, CaseIterable {
    case semicolon = 0x3B
    case tab = 0x09
    case comma = 0x2C

    /// "point-virgule"…
    public var french: String {
      switch self {
      case .semicolon: "point-virgule"
      case .tab: "tabulation"
      case .comma: "virgule"
      }
    }
  }

  /// - Throws: ``ExchangeRefusal/unreadableList(_:)`` for what is no text, is empty, or has a quote that is not closed.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    try self.init(bytes, isSheet: false)
  }

  init(_ bytes: [UInt8], isSheet: Bool) throws(Refusal) {
    guard !bytes.isEmpty else { throw .exchange(.unreadableList("le fichier est vide")) }
    let (encoding, text) = try ListEncoding.decoded(bytes)
    var start = 0
    // Excel's own first line, "sep=;".
    if text.count > 5, text.starts(with: "sep=".utf8), text[5] == 0x0A || text[5] == 0x0D,
      let told = Delimiter(rawValue: text[4])
    {
      delimiter = told
      start = text.firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
    } else {
      delimiter = Self.delimiter(of: text)
    }
    self.encoding = encoding
    self.isSheet = isSheet
    let lines = try Self.rows(text, from: start, delimiter.rawValue)
    // A cell of several lines is one line of a sheet.
    rows = isSheet ? lines.enumerated().map { ListRow(line: $0.offset + 1, cells: $0.element.cells) } : lines
    guard rows.contains(where: { $0.cells.contains { !$0.isEmpty } }) else {
      throw .exchange(.unreadableList("le fichier est vide"))
    }
  }

  /// The most frequent outside quotes, in the line that has most of them among the first ones: a title may stand above.
  private static func delimiter(of text: [UInt8]) -> Delimiter {
    var best = (delimiter: Delimiter.semicolon, count: 0)
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var lines = 0
    for byte in text.prefix(1 << 20) + [0x0A] {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A {
        for delimiter in Delimiter.allCases where counts[delimiter.rawValue, default: 0] > best.count {
          best = (delimiter, counts[delimiter.rawValue, default: 0])
        }
        counts = [:]
        lines += 1
        if lines == 15 { break }
      } else if Delimiter(rawValue: byte) != nil {
        counts[byte, default: 0] += 1
      }
    }
    return best.delimiter
  }

  private static func rows(_ text: [UInt8], from start: Int, _ delimiter: UInt8) throws(Refusal) -> [ListRow] {
    var rows: [ListRow] = []
    var cells: [String] = []
    var line = start > 0 ? 2 : 1
    var first = line
    var index = start
    while index < text.count {
      if text[index] == 0x22 {
        let opened = line
        let (cell, next) = quoted(text, after: index, &line)
        guard let next else {
          throw .exchange(.unreadableList("ligne \(opened), un guillemet ouvert n'est jamais fermé"))
        }
        cells.append(cell)
        index = next
        while index < text.count, text[index] == 0x20 { index += 1 }
        guard index == text.count || text[index] == delimiter || text[index] == 0x0A || text[index] == 0x0D else {
          throw .exchange(.unreadableList("ligne \(line), quelque chose suit un guillemet fermé"))
        }
      } else {
        var end = index
        while end < text.count, text[end] != delimiter, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
        cells.append(String(decoding: text[index..<end], as: UTF8.self))
        index = end
      }
      if index < text.count, text[index] == delimiter {
        index += 1
        // A delimiter that ends the file, or a line, has an empty cell after it.
        if index == text.count { cells.append("") }
        continue
      }
      rows.append(ListRow(line: first, cells: cells))
      cells = []
      if index < text.count {
        index += text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
      }
      line += 1
      first = line
    }
    if !cells.isEmpty { rows.append(ListRow(line: first, cells: cells)) }
    return rows
  }

  /// The text of a quoted cell, and where its closing quote is passed; nil where none closes it.
  private static func quoted(_ text: [UInt8], after quote: Int, _ line: inout Int) -> (String, Int?) {
    var bytes: [UInt8] = []
    var index = quote + 1
    while index < text.count {
      let byte = text[index]
      if byte == 0x22 {
        guard index + 1 < text.count, text[index + 1] == 0x22 else {
          return (String(decoding: bytes, as: UTF8.self), index + 1)
        }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      bytes.append(byte)
      index += 1
    }
    return ("", nil)
  }
}
