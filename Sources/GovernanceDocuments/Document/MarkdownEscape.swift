extension String {
  /// The words as inline Markdown that prints them as they are, whatever they hold.
  ///
  /// Works on scalars, as Markdown readers do: a `*` with a combining accent is still a delimiter to them.
  var markdownEscaped: String {
    // Most words hold none of these signs, which are single bytes and no part of any other sign in UTF-8.
    guard utf8.contains(where: \.isMarkdownSign) else { return self }
    let scalars = Array(unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$", "{", "}":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "<": result += "&lt;"
      case "&" where String.beginsEntity(scalars[(index + 1)...]): result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The Markdown line with its start guarded, so that it begins no list, quotation or underline.
  var markdownLine: String {
    guard let first = unicodeScalars.first else { return self }
    if ["-", "+", "=", ">", ":"].contains(first) { return "\\" + self }
    let digits = unicodeScalars.prefix(while: \.isDigit)
    let rest = unicodeScalars.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
      return String(digits) + "\\" + String(rest)
    }
    return self
  }

  /// Whether what follows an ampersand makes it an entity: a bare "R&D" stays readable.
  private static func beginsEntity(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = scalars.prefix { $0.isASCII && $0.isWordPart || $0 == "#" }
    return !name.isEmpty && scalars.dropFirst(name.count).first == ";"
  }
}

extension UInt8 {
  /// Whether it is a sign that Markdown may take for more than itself.
  fileprivate var isMarkdownSign: Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    default: false
    }
  }
}
