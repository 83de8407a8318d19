extension StringProtocol {
  /// The key under which two spellings of the same text compare equal: lower case, without diacritics, with plain
  /// apostrophes, hyphens and single spaces (`L’Œuvre  DÉCIDÉE` gives `l'oeuvre decidee`).
  public var folded: String {
    if isFoldedASCII { return String(self) }
    var key = ""
    key.reserveCapacity(utf8.count)
    var owesSpace = false
    for scalar in unicodeScalars {
      // Most letters are ASCII, and tables of Unicode are slow.
      if 0x21...0x7E ~= scalar.value {
        if owesSpace { key.unicodeScalars.append(" ") }
        owesSpace = false
        key.unicodeScalars.append(
          0x41...0x5A ~= scalar.value ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
        continue
      }
      // A space is owed until something follows: this trims and collapses at once.
      if scalar.properties.isWhitespace {
        owesSpace = !key.isEmpty
        continue
      }
      let letters = Folding.letters(for: scalar)
      if letters.isEmpty { continue }
      if owesSpace { key.append(" ") }
      owesSpace = false
      key.append(letters)
    }
    return key
  }

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

  /// True for text that folding would leave as it is, which most typed text is.
  private var isFoldedASCII: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0..<0x20, 0x7F...: return false
      case UInt8(ascii: " ") where previous == byte: return false
      default: previous = byte
      }
    }
    return isEmpty || previous != UInt8(ascii: " ")
  }
}
