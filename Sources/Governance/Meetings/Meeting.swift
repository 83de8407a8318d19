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
  /// Why it was postponed or called off, where somebody told.
  public let statusReason: String?
  /// The meeting that it stands for; nil for most.
  public let follows: Link?

  /// A meeting.
  public init(
    reference: Reference<Meeting>, body: Reference<Body>, day: Day, startsAt: ClockTime?, place: String?,
    status: MeetingStatus, enteredAfterwards: Bool, statusReason: String? = nil, follows: Link? = nil
  ) {
    self.reference = reference
    self.body = body
    self.day = day
    self.startsAt = startsAt
    self.place = place
    self.status = status
    self.enteredAfterwards = enteredAfterwards
    self.statusReason = statusReason
    self.follows = follows
  }

  /// The meeting that another one stands for, and why.
  public struct Link: Hashable, Sendable {
    /// The earlier meeting.
    public let meeting: Reference<Meeting>
    /// Why there is another.
    public let reason: Reason

    /// A link.
    public init(meeting: Reference<Meeting>, reason: Reason) {
      self.meeting = meeting
      self.reason = reason
    }

    /// Why a meeting stands for another.
    public enum Reason: String, CaseIterable, Sendable {
      /// The earlier one was moved.
      case postponement
      /// The earlier one had no quorum.
      case secondNotice
    }
  }
}
