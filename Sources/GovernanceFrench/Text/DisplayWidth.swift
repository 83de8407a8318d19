extension StringProtocol {
  /// How many columns the text takes on a terminal; control characters, colours included, are not interpreted.
  @inlinable public var displayWidth: Int {
    if let width = utf8.withContiguousStorageIfAvailable(plainWidth), let width { return width }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text followed by the spaces that bring it to `width` columns; unchanged where it is already wider.
  public func padded(to width: Int) -> String {
    String(self) + spaces(width - displayWidth)
  }

  /// The text preceded by the spaces that bring it to `width` columns, as a column of numbers wants it.
  public func rightAligned(to width: Int) -> String {
    spaces(width - displayWidth) + String(self)
  }

  /// The text, or as much of its beginning as `width` columns hold with an ellipsis at the end.
  public func truncated(to width: Int) -> String {
    // No character takes more columns than it has bytes: short texts need no measuring.
    if utf8.count <= width || displayWidth <= width { return String(self) }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in self {
      used += character.displayWidth
      if used > width - 1 { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}

extension Character {
  /// How many columns the character takes on a terminal, with all that is combined into it.
  @usableFromInline var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x300 && unicodeScalars.count == 1 { return first.displayWidth }
    let isEmoji =
      first.properties.isEmojiPresentation || (first.properties.isEmoji && unicodeScalars.contains("\u{FE0F}"))
    // Skin tones, families and flags are several scalars drawn as one sign.
    return isEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x20..<0x300: return 1
    // Vowels and finals of a Korean syllable are drawn within the square of its first consonant.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isEastAsianWide ? 2 : 1
    }
  }

  /// The East Asian Width property W or F, without the emoji that the standard library already knows.
  private var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

/// The width of a text of plain letters and signs, each of which takes one column: ASCII, Latin letters with accents,
/// French quotes, dashes, apostrophes and the narrow no-break space. Nil for a text that holds anything else.
///
/// Nearly all texts are such, and a list of thousands of lines measures each of its cells.
@usableFromInline func plainWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var width = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    // ASCII first: nearly all bytes are.
    if byte &- 0x20 < 0x5F {
      index &+= 1
    } else {
      switch byte {
      // U+00A0…U+00BF: what comes before them are control characters.
      case 0xC2 where bytes[index + 1] >= 0xA0: index += 2
      // U+00C0…U+02FF.
      case 0xC3...0xCB: index += 2
      // U+2010…U+2027 and U+202F.
      case 0xE2
      where bytes[index + 1] == 0x80 && ((0x90...0xA7).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF):
        index += 3
      default: return nil
      }
    }
    width &+= 1
  }
  return width
}

/// That many spaces, made at once: `String(repeating:count:)` appends them one by one.
private func spaces(_ count: Int) -> String {
  guard count > 0 else { return "" }
  return String(unsafeUninitializedCapacity: count) { bytes in
    bytes[..<count].initialize(repeating: UInt8(ascii: " "))
    return count
  }
}
