extension StringProtocol {
  /// The key under which two spellings of the same text compare equal: lower case, without diacritics, with plain
  /// apostrophes, hyphens and single spaces (`L’Œuvre  DÉCIDÉE` gives `l'oeuvre decidee`).
  public var folded: String {
    if isFoldedASCII { return String(self) }
    var key = ""
    key.reserveCapacity(utf8.count)
    var owesSpace = false
    for scalar in unicodeScalars {
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
    let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var code = words.first.map { String($0.prefix(40)) } ?? ""
    for word in words.dropFirst() {
      guard code.utf8.count + 1 + word.utf8.count <= 40 else { break }
      code += "-" + word
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
