import Governance

extension SearchHit {
  /// What the line belongs to, in a word or two.
  public var french: String {
    switch kind {
    case .organization, .organizationAlias, .formerName: isMember ? "adhérent" : "organisation"
    case .person, .personAlias: "personne"
    case .project: "projet"
    case .projectNote: "note de projet"
    case .projectStep: "prochaine étape"
    case .milestone: "jalon"
    case .agendaItem: "ordre du jour"
    case .discussionNote: "note de réunion"
    case .corrigendum: "rectificatif"
    case .resolution: "texte voté"
    case .actionItem: "action"
    case .agreement: "convention"
    }
  }

  /// What follows a name that is not the one used today: " (autre nom de 1001 Commerce)".
  public var remark: String {
    switch kind {
    case .organizationAlias, .personAlias: " (autre nom \(name.afterDe))"
    case .formerName: " (ancien nom \(name.afterDe))"
    default: ""
    }
  }
}

extension FoundThing {
  /// What follows its best line where others answer too: " + 2 autres lignes".
  ///
  /// - Parameter isCutOff: whether lines were left unread, so that there may be more.
  public func remark(isCutOff: Bool) -> String {
    guard otherLines > 0 else { return "" }
    return " + \(otherLines.of("autre ligne", "autres lignes"))" + (isCutOff ? " au moins" : "")
  }
}

extension SearchScope {
  /// "projets".
  public var french: String {
    switch self {
    case .organizations: "organisations"
    case .people: "personnes"
    case .projects: "projets"
    case .meetings: "réunions"
    case .resolutions: "résolutions"
    case .actions: "actions"
    case .agreements: "conventions"
    }
  }
}
