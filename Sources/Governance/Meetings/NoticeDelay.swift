/// The days of notice of one meeting: when its notice left, when it meets, and what the rule asks for.
///
/// Days and not hours are counted, whatever the hour at which the notice leaves or the meeting opens. With 15 clear days
/// ("jours francs") a meeting on the 20th is convened on the 4th at the latest, as the 5th…19th are 15 days. With 15 calendar
/// days the 20th counts too and the 5th will do. No rule of law says which one holds for an association: the statutes do,
/// and where they are silent both ends are left out, which can never be too short (domain brief, §3).
public struct NoticeDelay: Hashable, Sendable {
  /// What is asked for.
  public let rule: NoticeRule
  /// The day on which the notice left.
  public let sending: Day
  /// The day of the meeting.
  public let meeting: Day

  /// The delay from that sending to that meeting.
  public init(_ rule: NoticeRule, from sending: Day, to meeting: Day) {
    self.rule = rule
    self.sending = sending
    self.meeting = meeting
  }

  /// The days that count; negative where the notice left after the meeting, or on its day and clear days are counted.
  public var days: Int { rule.daysCounted(from: sending, to: meeting) }

  /// How many days are missing; 0 where the notice left in time.
  public var missingDays: Int { max(0, rule.days - days) }

  /// The first day that counts, and the last; nil where none does.
  public var counted: ClosedRange<Day>? {
    guard days > 0 else { return nil }
    return sending.adding(days: 1)...sending.adding(days: days)
  }
}

extension NoticeRule {
  /// The first day on which a meeting may be held whose notice leaves on that day.
  public func firstMeetingDay(forNoticeSentOn sending: Day) -> Day {
    sending.adding(days: counting == .clearDays ? days + 1 : days)
  }
}
