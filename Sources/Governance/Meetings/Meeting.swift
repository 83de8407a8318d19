/// One meeting of a body or a working group.
public struct Meeting: Hashable, Sendable {
  /// How it is pointed at: `CA-2026-01`.
  public let reference: Reference<Meeting>
  /// The body that meets.
  public let body: Reference<Body>
  /// The day.
  public let day: Day
  /// The hour in the notice.
  public let startsAt: ClockTime?
  /// Where.
  public let place: String?
  /// Where it stands.
  public let status: MeetingStatus
  /// True where it was entered later, from its papers.
  public let enteredAfterwards: Bool

  /// A meeting.
  public init(
    reference: Reference<Meeting>, body: Reference<Body>, day: Day, startsAt: ClockTime?, place: String?,
    status: MeetingStatus, enteredAfterwards: Bool
  ) {
    self.reference = reference
    self.body = body
    self.day = day
    self.startsAt = startsAt
    self.place = place
    self.status = status
    self.enteredAfterwards = enteredAfterwards
  }
}
