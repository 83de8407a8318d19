/// What each letter folds to. Foundation would fold more alphabets, at a cost no list can afford at start-up.
enum Folding {
  /// Lower-case base letters for one scalar that is no space; empty for a mark that only modifies its neighbour.
  static func letters(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x41...0x5A: String(UnicodeScalar(UInt8(scalar.value + 0x20)))
    case ..<0xAD: String(Character(scalar))
    case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFEFF: ""
    case 0x2018, 0x2019, 0x02BC: "'"
    case 0x2010, 0x2011: "-"
    default: latin(scalar) ?? lowercased(scalar)
    }
  }

  // The lower-case form may itself carry a diacritic: the Ångström sign gives å.
  private static func lowercased(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.lowercaseMapping.unicodeScalars.reduce(into: "") { key, lower in
      if !(0x300...0x36F).contains(lower.value) { key += latin(lower) ?? String(Character(lower)) }
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "Æ", "æ": "ae"
    case "Œ", "œ": "oe"
    case "ß", "ẞ": "ss"
    case "Þ", "þ": "th"
    case "Ĳ", "ĳ": "ij"
    case "ŉ": "'n"
    // Word processors write "1ᵉʳ" and "ﬁn" with these.
    case "ᵉ": "e"
    case "ʳ": "r"
    case "ﬁ": "fi"
    case "ﬂ": "fl"
    case "×", "÷": nil
    case "Ș", "ș": "s"
    case "Ț", "ț": "t"
    case "\u{C0}"..."\u{17F}": String(UnicodeScalar(bases[Int(scalar.value) - 0xC0]))
    default: nil
    }
  }

  /// Base letters of Latin-1 Supplement and Latin Extended-A, sixteen to a row from U+00C0 to U+017F; `*` stands
  /// where ``latin(_:)`` has answered before.
  private static let bases = Array(
    """
    aaaaaa*ceeeeiiii\
    dnooooo*ouuuuy**\
    aaaaaa*ceeeeiiii\
    dnooooo*ouuuuy*y\
    aaaaaaccccccccdd\
    ddeeeeeeeeeegggg\
    gggghhhhiiiiiiii\
    ii**jjkkklllllll\
    lllnnnnnn*nnoooo\
    oo**rrrrrrssssss\
    ssttttttuuuuuuuu\
    uuuuwwyyyzzzzzzs
    """.utf8)
}
