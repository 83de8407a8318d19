import Governance

extension TermCorrection {
  /// "premier jour : 2023 → 1er février 2023".
  public func french(from former: PartialDay?) -> String {
    "\(end) : \(former?.french ?? "inconnu") → \(told)"
  }

  /// "siège 5 (CA), APEI : finit désormais le 31 janvier 2023".
  public func french(moving neighbour: String) -> String {
    switch self {
    case .since(let told):
      "\(neighbour) : finit désormais le \(told.span.firstKnownDay.adding(days: -1).frenchShort)"
    case .lastDay(let day): "\(neighbour) : commence désormais le \(day.adding(days: 1).frenchShort)"
    }
  }

  /// "premier jour", "dernier jour".
  var end: String {
    switch self {
    case .since: "premier jour"
    case .lastDay: "dernier jour"
    }
  }

  private var told: String {
    switch self {
    case .since(let beginning): beginning.told?.french ?? "inconnu"
    case .lastDay(let day): day.frenchShort
    }
  }
}

extension CorrectedTerm {
  /// "siège 5 (CA), APEI, premier jour : 2023 → 1er février 2023", and what moved with it.
  public func lines(_ correction: TermCorrection) -> [String] {
    ["\(name), \(correction.french(from: former))"]
      + [moved.map { correction.french(moving: $0) }].compactMap(\.self)
  }
}
