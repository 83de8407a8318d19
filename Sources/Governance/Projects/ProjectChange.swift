/// What is to change of a project; what is nil stays as it is.
public struct ProjectChange: Sendable {
  /// What it is about.
  public var description: PlainText?
  /// The number of the mission that it serves.
  public var mission: Int?
  /// The municipalities, separated by commas.
  public var municipalities: PlainText?
  /// The days.
  public var days = ProjectDays()

  /// No change yet.
  public init() {}
}
