import Governance

/// Reads a JSON text from its beginning to its end, so that a large one never stands in memory as values, and a mistake
/// is told with its line.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  /// What a row holds.
  enum Scalar {
    case null
    case number(Int64)
    case text(String)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The line on which the reading stands, from 1.
  var line: Int { 1 + bytes[..<min(index, bytes.count)].count { $0 == 0x0A } }

  /// A mistake at this place.
  func mistake(_ words: String) -> Refusal { .exchange(.unreadableExport("ligne \(line), \(words)")) }

  /// Reads an object; `body` reads the value of each key.
  mutating func object(_ body: (String, inout JSONReader) throws -> Void) throws {
    try expect("{")
    var keys: Set<String> = []
    if take("}") { return }
    repeat {
      skipSpace()
      let key = try text()
      guard keys.insert(key).inserted else { throw mistake("la clé « \(key) » y est deux fois") }
      try expect(":")
      try body(key, &self)
    } while take(",")
    try expect("}")
  }

  /// Reads an array; `body` reads each element.
  mutating func array(_ body: (inout JSONReader) throws -> Void) throws {
    try expect("[")
    if take("]") { return }
    repeat { try body(&self) } while take(",")
    try expect("]")
  }

  /// Reads a text, a whole number or null.
  mutating func scalar() throws -> Scalar {
    skipSpace()
    guard index < bytes.count else { throw mistake("le texte s'arrête trop tôt") }
    switch bytes[index] {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "n") where bytes[index...].starts(with: "null".utf8):
      index += 4
      return .null
    case UInt8(ascii: "-"), 0x30...0x39:
      let start = index
      index += 1
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      guard let number = Int64(String(decoding: bytes[start..<index], as: UTF8.self)) else {
        throw mistake("nombre illisible")
      }
      return .number(number)
    default: throw mistake("il faut un texte, un nombre entier ou null")
    }
  }

  /// Nothing may follow.
  mutating func end() throws {
    skipSpace()
    guard index == bytes.count else { throw mistake("quelque chose suit la fin") }
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws {
    guard take(sign) else {
      throw mistake(index < bytes.count ? "il manque « \(sign) »" : "le texte s'arrête trop tôt")
    }
  }

  private mutating func text() throws -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw mistake("il manque un guillemet") }
    index += 1
    var content: [UInt8] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let byte = bytes[index]
      index += 1
      if byte < 0x20 { throw mistake("un texte contient un caractère de contrôle") }
      if byte == UInt8(ascii: "\\") {
        content.append(contentsOf: String(Character(try escaped())).utf8)
      } else {
        content.append(byte)
      }
    }
    guard index < bytes.count else { throw mistake("un texte n'est jamais fermé") }
    index += 1
    guard let text = String(validating: content, as: UTF8.self) else { throw mistake("un texte n'est pas en UTF-8") }
    return text
  }

  private mutating func escaped() throws -> Unicode.Scalar {
    guard index < bytes.count else { throw mistake("le texte s'arrête trop tôt") }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try codeUnit()
      // Beyond the first plane a character is written as two.
      if 0xD800..<0xDC00 ~= unit, bytes[index...].starts(with: "\\u".utf8) {
        index += 2
        let low = try codeUnit()
        if 0xDC00..<0xE000 ~= low, let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) {
          return scalar
        }
      }
      guard let scalar = Unicode.Scalar(unit) else { throw mistake("\\u… ne désigne aucun caractère") }
      return scalar
    default: throw mistake("\\ devant un signe inattendu")
    }
  }

  private mutating func codeUnit() throws -> UInt32 {
    guard index + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw mistake("\\u demande quatre chiffres") }
    index += 4
    return unit
  }
}
