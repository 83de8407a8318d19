/// All that the record tells of one adherent on one day.
public struct MemberSheet: Sendable {
  /// The adherent.
  public let member: Member
  /// Other names.
  public let aliases: [String]
  /// What it was called before, latest first.
  public let formerNames: [FormerName]
  /// When it belonged; an adherent may leave and return.
  public let memberships: [Membership]
  /// The colleges that it is said to stand in.
  public let colleges: [CollegeAssignment]
  /// Who speaks for it.
  public let representatives: [Representative]
  /// Seats, offices and leads held on its behalf.
  public let mandates: [Mandate]
  /// The projects that it takes part in: how it does, and the project.
  public let projects: [(role: ProjectRole, project: Reference<Project>)]

  /// A sheet of what was read.
  public init(
    member: Member, aliases: [String], formerNames: [FormerName], memberships: [Membership],
    colleges: [CollegeAssignment], representatives: [Representative], mandates: [Mandate],
    projects: [(role: ProjectRole, project: Reference<Project>)]
  ) {
    self.member = member
    self.aliases = aliases
    self.formerNames = formerNames
    self.memberships = memberships
    self.colleges = colleges
    self.representatives = representatives
    self.mandates = mandates
    self.projects = projects
  }
}
