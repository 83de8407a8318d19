import Governance

extension Funding.State {
  /// "demandée", "accordée", "versée", "refusée".
  public var french: String {
    switch self {
    case .asked: "demandée"
    case .granted: "accordée"
    case .paid: "versée"
    case .refused: "refusée"
    }
  }

  /// "demandé", "accordé"…: of a sum.
  public var ofSum: String { String(french.dropLast()) }
}

extension Funding.Beneficiary {
  /// "le pôle", or the carrier's name.
  public var french: String {
    switch self {
    case .association: "le pôle"
    case .carrier(let organization): organization.name
    }
  }
}

extension FundingTotals.Sums {
  /// "demandé 20 000,00 €, accordé 15 000,00 €"; that nothing was entered where nothing was.
  public var french: String {
    let parts = Funding.State.allCases.compactMap { state in self[state].map { "\(state.ofSum) \($0.french)" } }
    return parts.isEmpty ? "rien de saisi" : parts.joined(separator: ", ")
  }
}

extension FundingTotals.Grouping {
  /// "projet", "groupe"…
  public var french: String {
    switch self {
    case .project: "projet"
    case .group: "groupe"
    case .funder: "financeur"
    case .year: "année"
    }
  }
}
