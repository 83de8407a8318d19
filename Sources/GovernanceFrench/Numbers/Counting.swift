extension Int {
  /// The number in French figures: thousands are set apart by a narrow no-break space from 10 000 on.
  public var french: String {
    let digits = Array(String(magnitude))
    guard digits.count > 4 else { return String(self) }
    let grouped = digits.enumerated().reduce(into: self < 0 ? "-" : "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text.append("\u{202F}") }
      text.append(digit.element)
    }
    return grouped
  }

  /// The number with its noun: `0 adhérent`, `1 adhérent`, `15 adhérents`; French has its plural from two on.
  ///
  /// Without a `plural`, the singular takes an s unless it already ends in s, x or z: "bureau" or "membre présent"
  /// must come with theirs.
  public func of(_ singular: String, _ plural: String? = nil) -> String {
    french + " " + agreeing(singular, plural)
  }

  /// The noun alone, as the number makes it: for a sentence where the number is written elsewhere.
  public func agreeing(_ singular: String, _ plural: String? = nil) -> String {
    if magnitude < 2 { return singular }
    if let plural { return plural }
    return singular.last.map { "sxz".contains($0) } ?? true ? singular : singular + "s"
  }
}
