import Governance

extension DeclaredOfficerChange {
  /// "José GONCALVES commence (secrétaire)", "… et … finissent (siège 3, pour CAHC)", "… continue (trésorier, mandat
  /// renouvelé)".
  public var french: String {
    let place = position + (organization.map { ", pour \($0)" } ?? "")
    return switch kind {
    case .begins: "\(names.frenchList()) \(names.count.agreeing("commence", "commencent")) (\(place))"
    case .ends: "\(names.frenchList()) \(names.count.agreeing("finit", "finissent")) (\(place))"
    case .renews: "\(names.frenchList()) \(names.count.agreeing("continue", "continuent")) (\(place), mandat renouvelé)"
    }
  }
}

extension ChangesToDeclare {
  /// "30 juin 2025 : … commence (trésorier), … finit (trésorier)".
  public var french: String { "\(day.frenchShort) : " + changes.map(\.french).joined(separator: ", ") }

  /// "saisi après la déclaration du 20 novembre 2025 : y figurait-il ?"; nil where it was known then.
  public var questionFrench: String? {
    enteredAfter.map { "saisi après la déclaration du \($0.frenchShort) : y figurait-il ?" }
  }

  /// What to type where it was told then, and where it was not; nil where it was known then.
  public var answersFrench: String? {
    enteredAfter.map { _ in "déclaration comprend ; sinon : déclaration liste, puis déclaration faite" }
  }

  /// "changement", or "renouvellement" where nobody came or went.
  public var subjectFrench: String { isRenewalOnly ? "renouvellement" : "changement" }

  /// Where the three months come from.
  public var sourceFrench: String {
    isRenewalOnly
      ? "renouvellements : ancienne fiche service-public F32502, à vérifier auprès du greffe ; \(Self.months) mois"
      : "loi de 1901, art. 5 ; service-public F34797 : \(Self.months) mois"
  }
}

extension UndatedOfficer {
  /// "trésorier (BUREAU), APEI"; "Paul ESSAI, pour DIE".
  public var french: String {
    switch self {
    case .mandate(let mandate): "\(mandate.place), \(mandate.holder)"
    case .voice(let representative, let organization): "\(representative.person.name), pour \(organization.name)"
    }
  }

  /// What to type to tell the day.
  public var next: String {
    switch self {
    case .mandate(let mandate):
      "mandat confirmer \(mandate.holderCode) \(mandate.body.code)\(mandate.placeTyped) --depuis JOUR --source …"
    case .voice(let representative, let organization):
      "représentant confirmer \(organization.code) \(representative.person.code) --depuis JOUR --source …"
    }
  }

  /// What is missing, and what to type.
  public var lines: [String] {
    [
      "Jour inconnu : \(french). Un changement se déclare dans les trois mois de son jour.",
      "  Pour le dire : \(next)",
    ]
  }
}

extension RegistryFilingRule {
  /// Whether changes of board members are declared, and who says so.
  public var french: String {
    switch boardIsDeclared {
    case true?: "changements d'administrateurs déclarés aussi" + (source.map { " (\($0))" } ?? "")
    case false?: "seuls les changements du bureau sont déclarés" + (source.map { " (\($0))" } ?? "")
    case nil: "changements d'administrateurs : à confirmer, avec déclaration règle oui|non --source \"…\""
    }
  }
}
