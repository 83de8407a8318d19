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

  /// What was written and not handed out yet, as bytes: to add them one by one to a text takes longer than to make one.
  private struct Pieces {
    private var bytes: [UInt8] = []
    private let hand: (String) throws -> Void

    init(hand: @escaping (String) throws -> Void) { self.hand = hand }

    mutating func flush() throws {
      try hand(String(decoding: bytes, as: UTF8.self))
      bytes.removeAll(keepingCapacity: true)
    }

    mutating func add(_ value: JSONValue, indent: String) throws {
      if bytes.count > 1 << 16 { try flush() }
      switch value {
      case .string(let string): quote(string)
      case .number(let number): put(String(number))
      case .flag(let flag): put(flag ? "true" : "false")
      case .null: put("null")
      case .list(let items): try addList(items, indent)
      case .made(let items): try addList(items(), indent)
      case .object(let fields): try addObject(fields, indent)
      }
    }

    private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func addList(_ items: some Sequence<JSONValue>, _ indent: String) throws {
      let (inner, next) = (indent + "  ", ",\n" + indent + "  ")
      var isEmpty = true
      for item in items {
        if isEmpty {
          put("[\n" + inner)
          isEmpty = false
        } else {
          put(next)
        }
        try add(item, indent: inner)
      }
      put(isEmpty ? "[]" : "\n" + indent + "]")
    }

    private mutating func addObject(_ fields: [String: JSONValue], _ indent: String) throws {
      let (inner, next) = (indent + "  ", ",\n" + indent + "  ")
      var isEmpty = true
      for (key, value) in fields.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        if isEmpty {
          put("{\n" + inner)
          isEmpty = false
        } else {
          put(next)
        }
        quote(key)
        put(": ")
        try add(value, indent: inner)
      }
      put(isEmpty ? "{}" : "\n" + indent + "}")
    }

    private mutating func quote(_ string: String) {
      let asksForEscape = string.utf8.contains { byte in
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      }
      bytes.append(UInt8(ascii: "\""))
      put(asksForEscape ? JSONValue.escaped(string) : string)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func escaped(_ string: String) -> String {
    var text = ""
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
    return text
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
