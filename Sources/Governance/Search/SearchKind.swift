/// What a line that is found belongs to. The number is part of the line's key in the file.
public enum SearchKind: Int, CaseIterable, Sendable {
  /// The name of an organisation.
  case organization = 1
  /// Another name of an organisation.
  case organizationAlias
  /// What an organisation was called before.
  case formerName
  /// The name of a person.
  case person
  /// Another name of a person.
  case personAlias
  /// A project: its title, its municipality and what is said of it.
  case project
  /// A line of news of a project.
  case projectNote
  /// What is, or was, to be done next for a project.
  case projectStep
  /// A point on the way of a project.
  case milestone
  /// An item of an agenda.
  case agendaItem
  /// What was said at a meeting, as its minutes tell it.
  case discussionNote
  /// What was mended in sealed minutes.
  case corrigendum
  /// A text put to the vote.
  case resolution
  /// What somebody promised to do.
  case actionItem
  /// An agreement with a funder.
  case agreement
}

/// A part of the record to which a search may be confined.
public enum SearchScope: CaseIterable, Sendable {
  /// Organisations, adherents or not, under all their names.
  case organizations
  /// People.
  case people
  /// Projects with their news, steps and milestones.
  case projects
  /// Agendas, what was said, votes, actions and corrigenda.
  case meetings
  /// Texts put to the vote.
  case resolutions
  /// Actions.
  case actions
  /// Agreements.
  case agreements

  /// The kinds of lines that it holds.
  public var kinds: ClosedRange<Int> {
    let (first, last): (SearchKind, SearchKind) =
      switch self {
      case .organizations: (.organization, .formerName)
      case .people: (.person, .personAlias)
      case .projects: (.project, .milestone)
      case .meetings: (.agendaItem, .actionItem)
      case .resolutions: (.resolution, .resolution)
      case .actions: (.actionItem, .actionItem)
      case .agreements: (.agreement, .agreement)
      }
    return first.rawValue...last.rawValue
  }
}
