/// What is to be done next for a project, by whom and by when.
public struct ProjectStep: Hashable, Sendable {
  /// The project.
  public let project: Reference<Project>
  /// What is to be done.
  public let text: String
  /// Who does it; nil where nobody was named.
  public let owner: Reference<Person>?
  /// By when.
  public let dueOn: Day?
  /// When it was said.
  public let statedOn: Day
  /// When it was done or dropped; nil while it stands.
  public let closedOn: Day?
  /// Whether it was done, once it is closed.
  public let isDone: Bool?

  /// A step.
  public init(
    project: Reference<Project>, text: String, owner: Reference<Person>?, dueOn: Day?, statedOn: Day,
    closedOn: Day? = nil, isDone: Bool? = nil
  ) {
    self.project = project
    self.text = text
    self.owner = owner
    self.dueOn = dueOn
    self.statedOn = statedOn
    self.closedOn = closedOn
    self.isDone = isDone
  }

  /// Whether it should have been done before that day.
  public func isLate(on day: Day) -> Bool {
    guard closedOn == nil, let dueOn else { return false }
    return dueOn < day
  }
}
