extension StringProtocol {
  /// The text with `�` for every character that would drive the terminal, reorder what is read or hide in it; line
  /// feeds are kept.
  public var withoutControls: String {
    if isEvidentlyPlain { return String(self) }
    guard unicodeScalars.contains(where: \.isHarmful) else { return String(self) }
    var clean = String.UnicodeScalarView()
    for scalar in unicodeScalars { clean.append(scalar.isHarmful ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  /// Whether a look at its bytes tells that nothing in it is harmful; false where only its scalars would tell.
  public var isEvidentlyPlain: Bool {
    utf8.withContiguousStorageIfAvailable { isPlainest($0) || isPlain($0) } ?? false
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

/// True for a text without a byte that anything harmful begins with.
///
/// There is no branch, so that the processor looks at many bytes at once: a long list passes here in no time.
private func isPlainest(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  func flag(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
  var suspects: UInt8 = 0
  for byte in bytes {
    suspects |= flag(byte < 0x20) & flag(byte != 0x0A) | flag(byte == 0x7F)
    suspects |= flag(byte == 0xC2) | flag(byte == 0xE2) | flag(byte == 0xEF)
  }
  return suspects == 0
}

/// True for a text in which those bytes begin what is usual: dashes, quotes, the no-break spaces of French.
private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var previous: UInt8 = 0
  var beforeLast: UInt8 = 0
  for byte in bytes {
    switch byte {
    case 0x0A: break
    case 0..<0x20, 0x7F, 0xEF: return false
    // C1 is U+0080…U+009F.
    case 0x80..<0xA0 where previous == 0xC2: return false
    // Of U+2000…U+207F only dashes, quotes, the ellipsis and the narrow no-break space are let through.
    case 0x80..<0xC0 where beforeLast == 0xE2 && previous <= 0x81:
      guard previous == 0x80, (0x90...0xA7).contains(byte) || byte == 0xAF else { return false }
    default: break
    }
    (beforeLast, previous) = (previous, byte)
  }
  return true
}
