/// Something that a meeting asked somebody to do.
public struct ActionItem: Hashable, Sendable {
  /// How it is pointed at: `CA-2026-01-A1`.
  public let reference: Reference<ActionItem>
  /// The meeting that asked.
  public let meetingCode: String
  /// Who is to do it; nil where nobody was named.
  public let owner: Reference<Person>?
  /// By when.
  public let dueOn: Day?
  /// When it was done; nil while it is open.
  public let doneOn: Day?
  /// The projects that it is about.
  public let projects: [Reference<Project>]

  /// An action; its text is the reference's name.
  public init(
    reference: Reference<ActionItem>, meetingCode: String, owner: Reference<Person>?, dueOn: Day?, doneOn: Day?,
    projects: [Reference<Project>] = []
  ) {
    self.reference = reference
    self.meetingCode = meetingCode
    self.owner = owner
    self.dueOn = dueOn
    self.doneOn = doneOn
    self.projects = projects
  }

  /// Whether it should have been done before that day.
  public func isLate(on day: Day) -> Bool {
    guard doneOn.map({ $0 > day }) ?? true, let dueOn else { return false }
    return dueOn < day
  }
}
