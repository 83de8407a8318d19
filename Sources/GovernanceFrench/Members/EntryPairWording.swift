import Governance

extension EntryPair {
  /// "ADDS (adds) et ADS (ads)".
  public var french: String { "\(one.name) (\(one.code)) et \(other.name) (\(other.code))" }

  /// What to type to say that they are two.
  public var command: String { "doublon distinct \(one.code) \(other.code)" }
}

extension EntryKind {
  /// "deux organisations".
  public var twoOfThem: String {
    switch self {
    case .organization: "deux organisations"
    case .person: "deux personnes"
    }
  }
}
