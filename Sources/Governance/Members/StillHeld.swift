/// What an adherent that leaves holds beside its membership: none of it ends by itself, so it is told.
public struct StillHeld: Sendable {
  /// Seats, offices and leads on its behalf.
  public let mandates: [Mandate]
  /// Working groups that it takes part in.
  public let groups: [Reference<Body>]
  /// Who speaks for it.
  public let representatives: [Reference<Person>]
  /// Partner, funder: one can stay that without being an adherent.
  public let partnerships: [Partnership.Role]
  /// Projects that it carries or takes part in.
  public let projects: [Reference<Project>]
  /// What those who speak for it promised and have not done.
  public let actions: [ActionItem]
  /// The years of which dues are not paid.
  public let unpaidYears: [Int]
  /// Those of them on no day of which it belonged.
  public let yearsOutside: Set<Int>

  /// What is still held.
  public init(
    mandates: [Mandate], groups: [Reference<Body>], representatives: [Reference<Person>],
    partnerships: [Partnership.Role], projects: [Reference<Project>], actions: [ActionItem], unpaidYears: [Int],
    yearsOutside: Set<Int> = []
  ) {
    self.mandates = mandates
    self.groups = groups
    self.representatives = representatives
    self.partnerships = partnerships
    self.projects = projects
    self.actions = actions
    self.unpaidYears = unpaidYears
    self.yearsOutside = yearsOutside
  }
}
