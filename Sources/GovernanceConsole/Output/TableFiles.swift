import Foundation
import GovernanceFrench

extension Table {
  /// The list as CSV (RFC 4180, lines ended as Unix does): a line of keys, then the rows. A cell that a spreadsheet would take for a formula gets
  /// an apostrophe before it.
  var csv: String {
    var output = columns.map(\.key).joined(separator: ",") + "\n"
    for row in rows { output += row.map { Self.csvCell($0.plain) }.joined(separator: ",") + "\n" }
    return output
  }

  /// A list as French spreadsheets open it by a double click: semicolons, a byte order mark, lines ended as Windows does.
  static func spreadsheet(_ titles: [String], _ rows: [[String]]) -> String {
    "\u{FEFF}" + ([titles] + rows).map { $0.map(csvCell).joined(separator: ";") + "\r\n" }.joined()
  }

  private static func csvCell(_ text: String) -> String {
    var cell = text
    if let first = text.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first), Int(text) == nil {
      cell = "'" + text
    }
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x3B }) else {
      return cell
    }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// The list as a Markdown table.
  var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    var output = line(columns.map(\.title))
    output += "|" + columns.map { $0.alignsRight ? " ---: |" : " --- |" }.joined() + "\n"
    for row in rows { output += line(row.map { Self.markdownCell($0.shown) }) }
    return output
  }

  private static func markdownCell(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_{}[]<>#|~&".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  /// The list as an array of objects, one a row.
  var json: JSONValue {
    .array(rows.map { row in .object(Dictionary(zip(columns.map(\.key), row.map(\.json)), uniquingKeysWith: { $1 })) })
  }
}

extension Record {
  /// The facts as one object.
  var json: JSONValue {
    .object(Dictionary(facts.map { ($0.key, $0.value.json) }, uniquingKeysWith: { $1 }))
  }

  /// The facts as a table of two columns.
  var table: Table {
    Table(
      [Table.Column(key: "fact", title: "Fait"), Table.Column(key: "value", title: "Valeur")],
      rows: facts.map { [.text($0.label), $0.value] })
  }

  /// The facts for people, each after its label.
  func text(width: Int?) -> String {
    let widest = facts.reduce(0) { max($0, $1.label.displayWidth) }
    var output = (width.map { title.wrapped(to: $0).joined(separator: "\n") } ?? title) + "\n"
    for fact in facts {
      var values = [fact.value == .none ? Gap.notStated : fact.value.shown]
      // Items with commas of their own would run into each other.
      if case .list(let items) = fact.value, items.contains(where: { $0.contains(", ") }) { values = items }
      let lines = values.flatMap { value in width.map { value.wrapped(to: max(20, $0 - widest - 5)) } ?? [value] }
      for (index, line) in lines.enumerated() {
        let label = index == 0 ? fact.label.padded(to: widest) + " : " : String(repeating: " ", count: widest + 3)
        output += "  " + label + line + "\n"
      }
    }
    return output
  }
}

/// A JSON value whose keys are printed in alphabetical order.
enum JSONValue: Encodable, Sendable {
  case string(String)
  case number(Int)
  case array([JSONValue])
  case object([String: JSONValue])
  case null

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    case .null: try container.encodeNil()
    }
  }

  /// The text, indented, with a line end.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "null\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension Cell {
  /// The value for programs; what is not known is null.
  var json: JSONValue {
    switch self {
    case .text(let text), .marked(_, let text): .string(text)
    case .number(let number): .number(number)
    case .amount(let amount): .number(Int(amount.cents))
    case .measure(let measure): .number(Int(measure.thousandths))
    case .day(let day): .string(day.iso)
    case .time(let time): .string(time.iso)
    case .word(_, let code): .string(code)
    case .counted(_, let number): number.map { .number($0) } ?? .null
    case .list(let items): .array(items.map { .string($0) })
    case .none: .null
    }
  }
}
