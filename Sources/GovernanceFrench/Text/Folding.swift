extension StringProtocol {
  /// The key under which two spellings of the same text compare equal: lower case, without diacritics, with plain
  /// apostrophes, hyphens and single spaces (`L’Œuvre  DÉCIDÉE` gives `l'oeuvre decidee`).
  public var folded: String { Folding.key(of: String(self)) }

  /// The key under which two spellings of a municipality compare equal: `HENIN BEAUMONT` and `Hénin-Beaumont`.
  public var placeKey: String { folded.replacing("-", with: " ") }

  /// A reference made from a name: `Friperie solidaire et d'insertion` gives `friperie-solidaire-et-d-insertion`.
  ///
  /// At most forty ASCII characters, cut between words; empty where the name has no Latin letter and no figure.
  public var code: String {
    let words = folded.utf8.split { !(0x30...0x39 ~= $0 || 0x61...0x7A ~= $0) }
    var code = words.first.map { String(Substring($0.prefix(40))) } ?? ""
    for word in words.dropFirst() {
      guard code.utf8.count + 1 + word.count <= 40 else { break }
      code += "-" + Substring(word)
    }
    return code
  }
}

extension Folding {
  /// Of a `String`, not of any text: what is generic would be several times as slow.
  fileprivate static func key(of text: String) -> String {
    if isKey(text) { return text }
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var owesSpace = false
    func append(_ bytes: some Sequence<UInt8>) {
      if owesSpace { key.append(UInt8(ascii: " ")) }
      owesSpace = false
      key.append(contentsOf: bytes)
    }
    for scalar in text.unicodeScalars {
      // Most letters are ASCII, and tables of Unicode are slow.
      if 0x21...0x7E ~= scalar.value {
        append(CollectionOfOne(UInt8(scalar.value) + (0x41...0x5A ~= scalar.value ? 0x20 : 0)))
      } else if scalar.properties.isWhitespace {
        // A space is owed until something follows: this trims and collapses at once.
        owesSpace = !key.isEmpty
      } else {
        let letters = letters(for: scalar)
        if !letters.isEmpty { append(letters.utf8) }
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// True for text that folding would leave as it is, which most typed text is.
  private static func isKey(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0..<0x20, 0x7F...: return false
      case UInt8(ascii: " ") where previous == byte: return false
      default: previous = byte
      }
    }
    return text.isEmpty || previous != UInt8(ascii: " ")
  }
}
