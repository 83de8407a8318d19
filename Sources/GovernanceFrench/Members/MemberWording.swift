import Governance

extension OrganizationKind {
  /// "ESS", "entreprise"…
  public var french: String {
    switch self {
    case .unknown: Gap.notStated
    case .sse: "ESS"
    case .company: "entreprise"
    case .publicAuthority: "collectivité"
    case .training: "formation"
    case .research: "recherche"
    case .other: "autre"
    }
  }

  /// The same behind "nature": "ESS", "non renseignée".
  public var ofNature: String { self == .unknown ? "non renseignée" : french }

  /// The kind that is typed so; nil for another word.
  public init?(french text: String) {
    guard let kind = Self.allCases.first(where: { $0.french.folded == text.folded }) else { return nil }
    self = kind
  }
}

extension Member {
  /// What the adherent is: "habitant", or the kind of the organisation.
  public var kindFrench: String {
    switch party {
    case .resident: "habitant"
    case .organization(let kind): kind.french
    }
  }
}

extension Member {
  /// The stable code of ``kindFrench``, for programs.
  public var kindCode: String {
    switch party {
    case .resident: "resident"
    case .organization(let kind): kind.rawValue
    }
  }
}

extension Representative.Rank {
  /// "titulaire", "suppléant"; nil where the source tells no order.
  public var french: String? {
    switch self {
    case .primary: "titulaire"
    case .alternate: "suppléant"
    case .unspecified: nil
    }
  }
}

extension Partnership.Role {
  /// "partenaire", "financeur".
  public var french: String {
    switch self {
    case .partner: "partenaire"
    case .funder: "financeur"
    }
  }
}

extension ProjectRole {
  /// "porteur", "partenaire", "financeur".
  public var french: String {
    switch self {
    case .carrier: "porteur"
    case .partner: "partenaire"
    case .funder: "financeur"
    }
  }
}
