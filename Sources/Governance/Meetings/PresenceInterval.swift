/// From when until when somebody was in the room.
public struct PresenceInterval: Hashable, Sendable {
  /// Nil: there at the opening.
  public let arrivedAt: ClockTime?
  /// Nil: still there at the end.
  public let leftAt: ClockTime?

  /// An interval.
  public init(arrivedAt: ClockTime?, leftAt: ClockTime?) {
    self.arrivedAt = arrivedAt
    self.leftAt = leftAt
  }

  /// Whether it covers that hour: the minute of arrival is in it, the minute of departure no more.
  public func contains(_ time: ClockTime, by clock: MeetingClock) -> Bool {
    let moment = clock.minutes(at: time)
    let hasArrived = arrivedAt.map { clock.minutes(at: $0) <= moment } ?? true
    let hasLeft = leftAt.map { clock.minutes(at: $0) <= moment } ?? false
    return hasArrived && !hasLeft
  }
}
