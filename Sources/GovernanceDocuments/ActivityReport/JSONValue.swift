/// A JSON text put together by hand: keys sorted, two spaces, no Foundation to load for it.
enum JSONValue: Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  /// A list whose elements are made one after the other, as they are written: those of a large report never stand in
  /// memory together.
  case made(count: Int, @Sendable (Int) -> JSONValue)
  case object([String: JSONValue])
  case null

  /// The text, ending without a line break.
  func text() -> String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  /// Adds the text to another one: a large report is not put together from parts of parts.
  private func write(to text: inout String, indent: String) {
    switch self {
    case .string(let string): Self.quote(string, to: &text)
    case .number(let number): text += String(number)
    case .flag(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    case .list(let items):
      Self.write(items, "[", "]", to: &text, indent: indent) { item, text, inner in
        item.write(to: &text, indent: inner)
      }
    case .made(let count, let item):
      Self.write(0..<count, "[", "]", to: &text, indent: indent) { index, text, inner in
        item(index).write(to: &text, indent: inner)
      }
    case .object(let fields):
      let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted, "{", "}", to: &text, indent: indent) { field, text, inner in
        Self.quote(field.key, to: &text)
        text += ": "
        field.value.write(to: &text, indent: inner)
      }
    }
  }

  /// Adds elements between two brackets, each on a line of its own.
  private static func write<Elements: Collection>(
    _ elements: Elements, _ opening: String, _ closing: String, to text: inout String, indent: String,
    _ write: (Elements.Element, inout String, String) -> Void
  ) {
    text += opening
    if !elements.isEmpty {
      let inner = indent + "  "
      var separator = "\n"
      for element in elements {
        text += separator
        text += inner
        write(element, &text, inner)
        separator = ",\n"
      }
      text += "\n"
      text += indent
    }
    text += closing
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      escape(string, to: &text)
    } else {
      text += string
    }
    text += "\""
  }

  private static func escape(_ string: String, to text: inout String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { _, last in last }))
  }
}

extension JSONValue {
  /// The text, or null: what the record does not know has its key all the same.
  init(_ string: String?) { self = string.map(JSONValue.string) ?? .null }

  /// The number, or null.
  init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }

  /// Each element as a value of a list.
  init<Element: Sendable>(_ elements: [Element], _ value: @escaping @Sendable (Element) -> JSONValue) {
    self = .made(count: elements.count) { value(elements[$0]) }
  }

  /// The elements of a list; nil for anything else.
  var items: [JSONValue]? {
    switch self {
    case .list(let items): items
    case .made(let count, let item): (0..<count).map(item)
    default: nil
    }
  }
}
