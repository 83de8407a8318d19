import Governance

extension ReportSection {
  /// The heading under which it stands in the report, and by which it is found again in an edited one.
  public var heading: String {
    switch self {
    case .presidentMessage: "Le mot de la présidence"
    case .partnerships: "Les partenariats en quelques mots"
    case .events: "Les événements en quelques mots"
    case .humanMeans: "Les moyens humains en quelques mots"
    case .financialMeans: "Les moyens financiers en quelques mots"
    case .perspectives: "Les perspectives"
    case .workingGroup(let group): "\(group.name) en quelques mots"
    }
  }

  /// The word by which one types it.
  public var word: String {
    switch self {
    case .presidentMessage: "présidence"
    case .partnerships: "partenariats"
    case .events: "événements"
    case .humanMeans: "moyens-humains"
    case .financialMeans: "moyens-financiers"
    case .perspectives: "perspectives"
    case .workingGroup(let group): group.code
    }
  }

  /// The part of that heading, among the fixed ones and those of these groups.
  public init?(heading: String, groups: [Reference<Body>]) {
    let wanted = heading.folded
    let all = Self.fixed + groups.map(ReportSection.workingGroup)
    guard let section = all.first(where: { $0.heading.folded == wanted }) else { return nil }
    self = section
  }
}

extension ReportText {
  /// What stands where a part was not written yet, in a report that is given out to be filled in.
  public static let placeholder = "Texte à rédiger."

  /// What stands before a draft.
  public static let draftMark = "Brouillon proposé d'après le registre"

  /// The remark before a draft: what it is. What to type once it is read is told on the terminal, for a report is handed on.
  public static let draftRemark = "\(draftMark), à relire."

  /// "accepté, écrit le 12 janvier 2026 par Camille".
  public var french: String {
    (isAccepted ? "écrit" : "brouillon") + " le \(writtenOn.frenchShort), par \(author)"
  }
}
