/// The word that joins the last two items of a list.
public enum Conjunction: Sendable {
  /// "et".
  case and
  /// "ou".
  case or

  /// The word in French.
  public var french: String {
    switch self {
    case .and: "et"
    case .or: "ou"
    }
  }
}

extension Collection where Element: StringProtocol {
  /// The items as a sentence lists them: `a`, `a et b`, `a, b et c`, or with "ou".
  public func frenchList(_ conjunction: Conjunction = .and) -> String {
    guard count > 1 else { return joined() }
    let items = map { String($0) }
    return items.dropLast().joined(separator: ", ") + " " + conjunction.french + " " + items.suffix(1).joined()
  }
}
