import Mustache

/// Escapes what `{{…}}` prints, one Unicode scalar at a time.
///
/// swift-mustache's own HTML escaping compares whole characters. In "\u{600}<script>" the sign U+0600 and the `<` make
/// one character that is not `<`, and the tag would reach the page unescaped. Browsers read scalars, and so must this.
struct HTMLContentType: MustacheContentType {
  /// The name by which the template asks for it.
  static let name = "SCALAR_HTML"

  func escapeText(_ text: String) -> String {
    text.htmlEscaped
  }
}

extension String {
  /// The string as HTML text or as a quoted attribute's value.
  var htmlEscaped: String {
    // Byte by byte: the five signs are single bytes, which are no part of any other sign in UTF-8.
    guard utf8.contains(where: { $0.htmlReference != nil }) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + utf8.count / 8)
    for byte in utf8 {
      if let reference = byte.htmlReference { result += reference.utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  /// What stands for the sign in HTML; nil for a byte that stands for itself.
  fileprivate var htmlReference: String? {
    switch self {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
