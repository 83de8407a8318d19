import GovernanceFrench

/// How wide signs are in Arial and in the fonts that are made to its measure (Liberation Sans, Helvetica), in ems.
enum UsualWidths {
  /// From the space to the tilde, in thousandths.
  private static let ascii: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ]

  /// The width of a sign; what is not known counts as wide.
  static func ems(_ scalar: Unicode.Scalar) -> Double {
    let value = Int(scalar.value)
    if (32..<127).contains(value) { return Double(ascii[value - 32]) / 1000 }
    switch scalar {
    case "\u{A0}", "\u{202F}", "î", "ï", "’": return 0.278
    case "à"..."å", "è"..."ë", "ñ"..."ö", "ù"..."ü", "«", "»", "–": return 0.556
    case "ç", "ÿ", "ý": return 0.5
    case "æ", "œ", "—", "…", "Œ", "Æ": return 1
    case "À"..."Þ": return 0.778
    // Marks that join a letter take no place; other scripts and pictures may take twice a letter's.
    default: return String(scalar).displayWidth == 0 ? 0 : value < 0x250 ? 0.778 : 1.25
    }
  }
}
