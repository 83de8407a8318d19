/// By when the notice of a meeting has to leave, by the rule of its body on its day (domain brief, §3 and §14).
public struct NoticePlan: Hashable, Sendable {
  /// What the statutes say.
  public let rule: Applicable<NoticeRule>
  /// The day of the meeting.
  public let meeting: Day

  /// The plan for a meeting on that day.
  public init(_ rule: Applicable<NoticeRule>, for meeting: Day) {
    self.rule = rule
    self.meeting = meeting
  }

  /// What is counted with: the rule, or what is usual where none can be computed.
  public var counted: NoticeRule { rule.terms ?? .usual }

  /// Whether the statutes state the delay, so that a shorter one breaks them.
  public var isBinding: Bool {
    if case .known(_, .statutes) = rule { true } else { false }
  }

  /// The last day on which the notice may leave, or should.
  public var lastSendingDay: Day { counted.lastSendingDay(for: meeting) }

  /// Whether a notice that leaves on that day leaves too late, by the statutes or by what is usual.
  public func isShort(sentOn day: Day) -> Bool { counted.isShort(from: day, to: meeting) }

  /// The first working day on which the meeting could be held, were its notice to leave on that day.
  public func firstMeetingDay(sentOn day: Day) -> Day {
    var meeting = counted.firstMeetingDay(forNoticeSentOn: day)
    while !meeting.isWorkingDay { meeting = meeting.adding(days: 1) }
    return meeting
  }
}
