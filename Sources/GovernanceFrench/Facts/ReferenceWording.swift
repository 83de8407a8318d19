import Governance

extension ReferenceKind {
  /// "adhérent", "adhérents".
  public func french(count: Int) -> String {
    let (one, many) =
      switch self {
      case .member: ("adhérent", "adhérents")
      case .person: ("personne", "personnes")
      case .organization: ("organisation", "organisations")
      case .college: ("collège", "collèges")
      case .body: ("instance", "instances")
      case .workingGroup: ("groupe de travail", "groupes de travail")
      case .assembly: ("instance ou groupe", "instances ou groupes")
      case .meeting: ("réunion", "réunions")
      case .project: ("projet", "projets")
      case .stage: ("stade", "stades")
      case .actionItem: ("action", "actions")
      case .agreement: ("convention", "conventions")
      case .indicator: ("indicateur", "indicateurs")
      }
    return count.agreeing(one, many)
  }

  var isFeminine: Bool {
    switch self {
    case .person, .organization, .body, .assembly, .meeting, .actionItem, .agreement: true
    default: false
    }
  }

  /// The command that lists them.
  var listCommand: String? {
    switch self {
    case .member: "adhérents"
    case .college: "collèges"
    case .body: "instances"
    case .workingGroup: "groupes"
    case .assembly: "instances, groupes"
    case .meeting: "réunions"
    case .project: "projets"
    case .actionItem: "actions"
    case .agreement: "conventions"
    case .indicator: "indicateurs"
    case .person: "mandats"
    case .organization, .stage: nil
    }
  }
}
