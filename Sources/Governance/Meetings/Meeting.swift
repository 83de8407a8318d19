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
  public var follows: Link? {
    get { earlier.first }
    set { earlier = newValue.map { [$0] } ?? [] }
  }
  /// The meeting that stands for it; nil for most.
  public var followedBy: Link? {
    get { later.first }
    set { later = newValue.map { [$0] } ?? [] }
  }
  // One link at most: an empty array takes less room than none in the many meetings without.
  private var earlier: [Link]
  private var later: [Link]
  /// How often its day, hour, place or status changed: calendars ask for it.
  public let revision: Int

  /// A meeting.
  public init(
    reference: Reference<Meeting>, body: Reference<Body>, day: Day, startsAt: ClockTime?, place: String?,
    status: MeetingStatus, enteredAfterwards: Bool, statusReason: String? = nil, follows: Link? = nil,
    followedBy: Link? = nil, revision: Int = 0
  ) {
    self.reference = reference
    self.body = body
    self.day = day
    self.startsAt = startsAt
    self.place = place
    self.status = status
    self.enteredAfterwards = enteredAfterwards
    self.statusReason = statusReason
    earlier = follows.map { [$0] } ?? []
    later = followedBy.map { [$0] } ?? []
    self.revision = revision
  }

  /// - Throws: ``MeetingRefusal/meetingAhead(code:day:)`` or ``MeetingRefusal/meetingIs(_:code:)`` where nothing can happen in it.
  public func checkCanBeHeld(on today: Day) throws(Refusal) {
    guard [.planned, .held].contains(status) else { throw .meeting(.meetingIs(status, code: reference.code)) }
    guard day <= today else { throw .meeting(.meetingAhead(code: reference.code, day: day)) }
  }

  /// The other of two meetings of which one stands for the other, and why.
  public struct Link: Hashable, Sendable {
    /// The other meeting.
    public let meeting: Reference<Meeting>
    /// Its day.
    public let day: Day
    /// Why there are two.
    public let reason: Reason

    /// A link.
    public init(meeting: Reference<Meeting>, day: Day, reason: Reason) {
      self.meeting = meeting
      self.day = day
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
