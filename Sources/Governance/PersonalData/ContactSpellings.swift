/// The ways in which a text that was erased may be written elsewhere: a number with its spaces, dots or none.
public enum ContactSpellings {
  /// Those ways, the text itself first.
  public static func of(_ text: String) -> [String] {
    var found = [text]
    if let digits = nationalDigits(text) {
      let pairs = stride(from: 0, to: digits.count, by: 2).map { String(digits[$0..<min($0 + 2, digits.count)]) }
      for separator in ["", " ", ".", "-", "\u{A0}", "\u{202F}"] { found.append(pairs.joined(separator: separator)) }
      let (first, rest) = (String(digits[1]), pairs.dropFirst())
      for separator in ["", " ", "\u{A0}", "\u{202F}"] {
        found.append((["+33" + separator + first] + rest).joined(separator: separator))
      }
    }
    return found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a text says by itself whom one reaches by it: an address on the net, a number, a street. A mere town stands
  /// in many places for other reasons.
  public static func isTelling(_ text: String) -> Bool {
    let digits = text.count(where: \.isNumber)
    return text.contains("@") || digits >= 8 || digits > 0 && text.count >= 12
  }

  /// The ten digits of a French number; nil for anything else.
  private static func nationalDigits(_ text: String) -> [Character]? {
    guard text.allSatisfy({ $0.isNumber || " .-()+\u{A0}\u{202F}/".contains($0) }) else { return nil }
    var digits = text.filter(\.isNumber)
    for prefix in ["0033", "33"] where digits.hasPrefix(prefix) && digits.count > 10 {
      digits = String(digits.dropFirst(prefix.count))
      if digits.count == 9 { digits = "0" + digits }
      break
    }
    return digits.count == 10 && digits.first == "0" ? Array(digits) : nil
  }
}
