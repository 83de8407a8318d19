import Governance

extension BodyKind {
  /// What the body is.
  public var french: String {
    switch self {
    case .generalAssembly: "assemblée générale"
    case .board: "conseil d'administration"
    case .bureau: "bureau"
    case .committee: "comité"
    case .workingGroup: "groupe de travail"
    }
  }
}

extension Composition {
  /// Who sits by that rule.
  public var french: String {
    switch self {
    case .allMembers: "tous les adhérents"
    case .seats: "sièges"
    case .offices: "membres du bureau"
    case .membersAndPartners: "adhérents et partenaires"
    case .membersAndFunders: "adhérents et financeurs"
    case .leads: "chefs de file des groupes de travail"
    }
  }
}

extension Body {
  /// "Relevé de conclusions" for a working group, "compte rendu" for another advisory body, "procès-verbal" for one that
  /// decides.
  public var minutesName: String {
    givesConclusionsAlone ? "relevé de conclusions" : isAdvisory ? "compte rendu" : "procès-verbal"
  }

  /// "Avis" for an advisory body, "résolution" for one that decides.
  public var resolutionName: String { isAdvisory ? "avis" : "résolution" }

  /// The plural of ``resolutionName``.
  public var resolutionsName: String { isAdvisory ? "avis" : "résolutions" }

  /// Its code as it is printed: `CA`, `ALIM`.
  public var shortName: String { reference.code.uppercased() }
}

extension Mandate.Position {
  /// "siège 3", "Vice-présidente".
  public var french: String {
    switch self {
    case .seat(let number): "siège \(number)"
    case .office(_, let title): title
    }
  }
}

extension BodySheet {
  /// Of whom the record cannot tell whether they sat on that day; nil where it can of all.
  public var attestationFrench: String? {
    if unattested.isEmpty { return nil }
    let voters = participants.count { $0.member != nil }
    if unattested.count == voters { return "le dossier ne peut pas dire qui y siégeait ce jour-là" }
    return
      "\(unattested.count.agreeing("non attesté", "non attestés")) ce jour-là : \(unattested.map(\.name).frenchList())"
  }
}
