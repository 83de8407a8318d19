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
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
