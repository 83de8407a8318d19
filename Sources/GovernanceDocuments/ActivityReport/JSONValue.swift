/// A JSON text put together by hand: keys sorted, two spaces, no Foundation to load for it.
enum JSONValue: Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  /// A list whose elements are made one after the other, as they are written: those of a large report never stand in
  /// memory together. It can be gone through again.
  case made(@Sendable () -> AnyIterator<JSONValue>)
  case object([String: JSONValue])
  case null

  /// The text, ending without a line break.
  func text() -> String {
    var text = ""
    write { text += $0 }
    return text
  }

  /// Hands out the text piece by piece, ending without a line break: that of a large report never stands in memory whole.
  func write(_ piece: (String) throws -> Void) rethrows {
    try withoutActuallyEscaping(piece) { piece in
      var pieces = Pieces(hand: piece)
      try pieces.add(self, indent: "")
      try pieces.flush()
    }
  }

  /// What was written and not handed out yet.
  private struct Pieces {
    private var text = ""
    private let hand: (String) throws -> Void

    init(hand: @escaping (String) throws -> Void) { self.hand = hand }

    mutating func flush() throws {
      try hand(text)
      text.removeAll(keepingCapacity: true)
    }

    mutating func add(_ value: JSONValue, indent: String) throws {
      if text.utf8.count > 1 << 16 { try flush() }
      switch value {
      case .string(let string): quote(string)
      case .number(let number): text += String(number)
      case .flag(let flag): text += flag ? "true" : "false"
      case .null: text += "null"
      case .list(let items): try addList(items, indent)
      case .made(let items): try addList(items(), indent)
      case .object(let fields): try addObject(fields, indent)
      }
    }

    private mutating func addList(_ items: some Sequence<JSONValue>, _ indent: String) throws {
      let inner = indent + "  "
      var isEmpty = true
      for item in items {
        text += isEmpty ? "[\n" : ",\n"
        isEmpty = false
        text += inner
        try add(item, indent: inner)
      }
      if isEmpty {
        text += "[]"
      } else {
        text += "\n"
        text += indent
        text += "]"
      }
    }

    private mutating func addObject(_ fields: [String: JSONValue], _ indent: String) throws {
      if fields.isEmpty {
        text += "{}"
        return
      }
      let inner = indent + "  "
      var left = fields.count
      text += "{\n"
      for (key, value) in fields.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        left -= 1
        text += inner
        quote(key)
        text += ": "
        try add(value, indent: inner)
        text += left > 0 ? ",\n" : "\n"
      }
      text += indent
      text += "}"
    }

    private mutating func quote(_ string: String) {
      text += "\""
      let asksForEscape = string.utf8.contains { byte in
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      }
      if asksForEscape { JSONValue.escape(string, to: &text) } else { text += string }
      text += "\""
    }
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
    self = .made { AnyIterator(elements.lazy.map(value).makeIterator()) }
  }

  /// The elements of a list; nil for anything else.
  var items: [JSONValue]? {
    switch self {
    case .list(let items): items
    case .made(let items): Array(items())
    default: nil
    }
  }
}
