/// A power of attorney for one meeting.
public struct Proxy: Hashable, Sendable {
  /// Who gives it (mandant).
  public let grantor: Reference<Member>
  /// Who votes for the grantor (mandataire).
  public let holder: Reference<Member>
  /// When it was given, where that was during the meeting.
  public let givenAt: ClockTime?
  /// When it lapsed because the grantor turned up.
  public let lapsedAt: ClockTime?

  /// A power given by one adherent to another.
  public init(
    grantor: Reference<Member>, holder: Reference<Member>, givenAt: ClockTime? = nil, lapsedAt: ClockTime? = nil
  ) {
    self.grantor = grantor
    self.holder = holder
    self.givenAt = givenAt
    self.lapsedAt = lapsedAt
  }

  /// Whether it was in force then.
  func holds(_ moment: Roll.Moment, by clock: MeetingClock) -> Bool {
    switch moment {
    case .ever: true
    case .latest: lapsedAt == nil
    case .at(let time):
      PresenceInterval(arrivedAt: givenAt, leftAt: lapsedAt).contains(time, by: clock)
    }
  }
}
