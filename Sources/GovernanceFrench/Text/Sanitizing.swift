extension StringProtocol {
  /// The text with `�` for every character that would drive the terminal, reorder what is read or hide in it; line
  /// feeds are kept.
  public var withoutControls: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return String(self) }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars { clean.append(scalar.isHarmful ? "\u{FFFD}" : scalar) }
    return String(clean)
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x0A: false
    // C0, DEL and C1: escape sequences begin with these.
    case 0..<0x20, 0x7F...0x9F: true
    // Bidirectional embeddings, overrides and isolates show a text in another order than it is stored.
    case 0x202A...0x202E, 0x2066...0x2069: true
    // Line and paragraph separators, then what takes no room at all.
    case 0x2028...0x2029, 0x200B, 0xFEFF: true
    default: false
    }
  }
}
