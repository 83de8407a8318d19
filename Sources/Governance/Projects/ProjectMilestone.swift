/// A point on the way of a project: planned, reached, or dropped.
public struct ProjectMilestone: Hashable, Sendable {
  /// The project.
  public let project: Reference<Project>
  /// What is reached there.
  public let text: String
  /// For when it is planned; nil for what was reached without having been planned.
  public let plannedOn: Day?
  /// When it was reached.
  public let reachedOn: Day?
  /// When it was dropped.
  public let droppedOn: Day?
  /// When it was planned; nil where nobody kept that day.
  public let statedOn: Day?

  /// A milestone.
  public init(
    project: Reference<Project>, text: String, plannedOn: Day?, reachedOn: Day? = nil, droppedOn: Day? = nil,
    statedOn: Day? = nil
  ) {
    self.statedOn = statedOn
    self.project = project
    self.text = text
    self.plannedOn = plannedOn
    self.reachedOn = reachedOn
    self.droppedOn = droppedOn
  }

  /// How it stands on a day.
  public enum State: String, CaseIterable, Sendable {
    /// Prévu.
    case planned
    /// En retard.
    case late
    /// Atteint.
    case reached
    /// Abandonné.
    case dropped
  }

  /// How it stands on that day.
  public func state(on day: Day) -> State {
    if let reachedOn, reachedOn <= day { return .reached }
    if let droppedOn, droppedOn <= day { return .dropped }
    guard let plannedOn else { return .planned }
    return plannedOn < day ? .late : .planned
  }
}
