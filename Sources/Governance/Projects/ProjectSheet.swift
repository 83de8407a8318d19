/// All that the record tells of one project.
public struct ProjectSheet: Sendable {
  /// The project as it stands on the day of the sheet.
  public let project: Project
  /// Where it takes place, beyond the municipality.
  public let area: String?
  /// A remark on what the source leaves open.
  public let note: String?
  /// Where the record has it from.
  public let provenance: Provenance
  /// Who takes part, and how.
  public let participants: [(role: ProjectRole, organization: Reference<Organization>)]
  /// The stages that it went through, in order.
  public let stages: [Dated<Stage>]
  /// The working groups that followed it, in order.
  public let groups: [Dated<Reference<Body>>]
  /// The news, latest first.
  public let notes: [ProjectNote]

  /// A sheet of what was read.
  public init(
    project: Project, area: String?, note: String?, provenance: Provenance,
    participants: [(role: ProjectRole, organization: Reference<Organization>)], stages: [Dated<Stage>],
    groups: [Dated<Reference<Body>>], notes: [ProjectNote]
  ) {
    self.project = project
    self.area = area
    self.note = note
    self.provenance = provenance
    self.participants = participants
    self.stages = stages
    self.groups = groups
    self.notes = notes
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
