/// A text that came from outside and is safe to keep: trimmed, not empty, of bounded length, without control characters.
public struct PlainText: Hashable, Sendable {
  /// The text itself.
  public let value: String

  /// The text if it is fit to be kept.
  ///
  /// - Throws: ``Refusal/emptyText``, ``Refusal/textTooLong(limit:length:)`` or ``Refusal/controlCharacters``.
  public init(_ raw: String, limit: Int = 200) throws(Refusal) {
    if raw.isPlainASCII, raw.utf8.count <= limit {
      value = raw
      return
    }
    let trimmed = raw.trimmingSpaces
    guard !trimmed.isEmpty else { throw .emptyText }
    guard trimmed.unicodeScalars.count <= limit else {
      throw .textTooLong(limit: limit, length: trimmed.unicodeScalars.count)
    }
    guard !trimmed.unicodeScalars.contains(where: PlainText.isControl) else { throw .controlCharacters }
    value = trimmed
  }

  /// Control characters, and the invisible marks that make a line read otherwise than it is written.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFFD:
      true
    default: false
    }
  }
}

extension String {
  /// True for ASCII letters and signs with no space at either end, which nothing has to be done to: most of a long list.
  fileprivate var isPlainASCII: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard 0x20...0x7E ~= byte else { return false }
      previous = byte
    }
    return utf8.first != 0x20 && previous != 0x20
  }

  /// The text without spaces (breaking or not) at either end.
  fileprivate var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\t" }
    guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[first...last])
  }
}
