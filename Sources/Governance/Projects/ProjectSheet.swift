/// All that the record tells of one project.
public struct ProjectSheet: Sendable {
  /// The project as it stands on the day of the sheet.
  public let project: Project
  /// Where it takes place, beyond the municipality.
  public let area: String?
  /// A remark on what the source leaves open.
  public let note: String?
  /// What it is about, in a paragraph.
  public let description: String?
  /// The mission of the association that it serves.
  public let mission: Mission?
  /// When it begins and ends, as planned and as it came.
  public let days: ProjectDays
  /// Where the record has it from.
  public let provenance: Provenance
  /// Who takes part, and how, on the day of the sheet.
  public let participants: [(role: ProjectRole, organization: Reference<Organization>)]
  /// Who took part before that day, and until when.
  public let formerParticipants: [(role: ProjectRole, taking: Dated<Reference<Organization>>)]
  /// The stages that it went through, in order.
  public let stages: [Dated<Stage>]
  /// The working groups that followed it, in order.
  public let groups: [Dated<Reference<Body>>]
  /// The news, latest first.
  public let notes: [ProjectNote]
  /// What is to be done next; nil where nobody said.
  public let step: ProjectStep?
  /// The points on its way: by their days.
  public let milestones: [ProjectMilestone]
  /// The meetings, voted texts and actions that are about it.
  public let links: [ProjectLink]
  /// The papers about it.
  public let papers: [ProjectPaper]
  /// The money for it: by its days.
  public let funding: [Funding]
  /// What was measured of it, the latest year first.
  public let indicators: [IndicatorYear]

  /// A sheet of what was read.
  public init(
    project: Project, area: String?, note: String?, description: String?, mission: Mission?, days: ProjectDays,
    provenance: Provenance, participants: [(role: ProjectRole, organization: Reference<Organization>)],
    formerParticipants: [(role: ProjectRole, taking: Dated<Reference<Organization>>)],
    stages: [Dated<Stage>], groups: [Dated<Reference<Body>>], notes: [ProjectNote], step: ProjectStep?,
    milestones: [ProjectMilestone], links: [ProjectLink], papers: [ProjectPaper], funding: [Funding],
    indicators: [IndicatorYear]
  ) {
    self.project = project
    self.area = area
    self.note = note
    self.description = description
    self.mission = mission
    self.days = days
    self.provenance = provenance
    self.participants = participants
    self.formerParticipants = formerParticipants
    self.stages = stages
    self.groups = groups
    self.notes = notes
    self.step = step
    self.milestones = milestones
    self.links = links
    self.papers = papers
    self.funding = funding
    self.indicators = indicators
  }

  /// The milestones that are neither reached nor dropped.
  public var plannedMilestones: [ProjectMilestone] {
    milestones.filter { $0.reachedOn == nil && $0.droppedOn == nil }
  }
}

/// One line of news about a project.
public struct ProjectNote: Hashable, Sendable {
  /// When it happened.
  public let day: Day
  /// What happened.
  public let text: String
  /// Who wrote it.
  public let author: String

  /// A note.
  public init(day: Day, text: String, author: String) {
    self.day = day
    self.text = text
    self.author = author
  }
}
