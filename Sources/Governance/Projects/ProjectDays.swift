/// When a project begins and ends, as it was planned and as it came; nil where nobody said.
public struct ProjectDays: Hashable, Sendable {
  /// The first day, as planned.
  public let plannedFrom: Day?
  /// The last day, as planned.
  public let plannedUntil: Day?
  /// The day on which it really began.
  public let actualFrom: Day?
  /// The day on which it was really over.
  public let actualUntil: Day?

  /// Days, as far as they are known.
  public init(plannedFrom: Day? = nil, plannedUntil: Day? = nil, actualFrom: Day? = nil, actualUntil: Day? = nil) {
    self.plannedFrom = plannedFrom
    self.plannedUntil = plannedUntil
    self.actualFrom = actualFrom
    self.actualUntil = actualUntil
  }

  /// Whether it should have been over before that day.
  public func isLate(on day: Day) -> Bool {
    guard actualUntil == nil, let plannedUntil else { return false }
    return plannedUntil < day
  }
}
