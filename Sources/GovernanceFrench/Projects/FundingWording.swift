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

extension FundingRemark {
  /// What to look at again.
  public var sentence: String {
    switch self {
    case .paidBeyondGrant(let paid, let granted):
      "Versé en tout \(paid.french), pour \(granted.french) accordés : à vérifier."
    case .paidWithoutGrant: "Aucun accord n'est saisi pour ce financeur et ce bénéficiaire : à compléter."
    case .grantedBeyondRequest(let granted, let asked):
      "Accordé en tout \(granted.french), pour \(asked.french) demandés : à vérifier."
    case .notCarrierThen(let carrier, let day):
      "\(carrier.name) n'est pas inscrit comme porteur le \(day.frenchShort) : à vérifier. Si le jour est faux : annuler"
    case .beforeProject(let day): ProjectSheet.notFollowed(on: day)
    case .recordedTwice: "La même ligne, du même jour, était déjà saisie. Si c'est un doublon : annuler"
    case .funderIsBeneficiary(let organization):
      "\(organization.name) se finance ainsi soi-même : à vérifier. Si c'est une erreur : annuler"
    }
  }
}

extension FundingTotals.Line {
  /// What stands over the sums.
  public func heading(_ grouping: FundingTotals.Grouping) -> String {
    name ?? (grouping == .beneficiary ? "le pôle" : "groupe non attesté")
  }
}

extension FundingTotals.Grouping {
  /// "projet", "groupe"…
  public var french: String {
    switch self {
    case .project: "projet"
    case .group: "groupe"
    case .funder: "financeur"
    case .beneficiary: "bénéficiaire"
    case .year: "année"
    }
  }
}
