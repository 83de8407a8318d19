import Governance

/// How the bytes of a list stand for letters.
public enum ListEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  /// What Excel writes in French where nobody asks for UTF-8.
  case windows1252 = "Windows-1252"

  /// The text of those bytes as UTF-8, without a byte order mark.
  ///
  /// - Throws: ``ExchangeRefusal/unreadableList(_:)`` for bytes that are no text.
  static func decoded(_ bytes: [UInt8]) throws(Refusal) -> (encoding: ListEncoding, text: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decoded(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return (.utf16, try fromUTF16(bytes)) }
    for (start, what) in signatures where bytes.starts(with: start) {
      throw .exchange(.unreadableList("c'est \(what), pas une liste en texte"))
    }
    guard !bytes.contains(0) else { throw .exchange(.unreadableList("ce n'est pas du texte")) }
    if String(validating: bytes, as: UTF8.self) != nil { return (.utf8, bytes) }
    return (.windows1252, try fromWindows1252(bytes))
  }

  /// How files begin that people take for lists.
  private static let signatures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47], "une image"), ([0xFF, 0xD8, 0xFF], "une image"), (Array("GIF8".utf8), "une image"),
    (Array("%PDF".utf8), "un PDF"), (Array("SQLite format 3".utf8), "un dossier ou une base"),
    ([0x50, 0x4B, 0x03, 0x04], "un classeur ou un document (.xlsx, .ods, .docx)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "un ancien fichier Office (.xls, .doc)"), (Array("{\\rtf".utf8), "un document RTF"),
  ]

  private static func fromUTF16(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    let (low, high) = bytes[0] == 0xFF ? (0, 1) : (1, 0)
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw .exchange(.unreadableList("l'UTF-16 y est abîmé ; enregistrez-la en CSV UTF-8"))
    }
    return Array(text.utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var line = 1
    for byte in bytes {
      switch byte {
      case 0x0A:
        line += 1
        text.append(byte)
      case ..<0x80: text.append(byte)
      default:
        let scalar = byte < 0xA0 ? Self.upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
        guard scalar != "\u{FFFD}" else {
          throw .exchange(.unreadableList("ligne \(line), ni UTF-8 ni Windows-1252 ; enregistrez-la en CSV UTF-8"))
        }
        text.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return text
  }

  /// 0x80 to 0x9F; five of them stand for nothing.
  private static let upper = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
