/// How long before a meeting its notice has to leave (domain brief, §3).
///
/// Days and not hours are counted, whatever the hour at which the notice leaves or the meeting opens. With 15 clear days
/// ("jours francs") a meeting on the 20th is convened on the 4th at the latest, as the 5th…19th are 15 days. With 15 calendar
/// days the 20th counts too and the 5th will do. No rule of law says which one holds for an association: the statutes do,
/// and where they are silent both ends are left out, which can never be too short.
public struct NoticeRule: Hashable, Sendable, Codable {
  /// The days, at least.
  public let days: Int
  /// How they are counted.
  public let counting: Counting

  /// A rule.
  public init(days: Int, counting: Counting) {
    self.days = days
    self.counting = counting
  }

  /// How days of notice are counted.
  public enum Counting: String, Sendable, Codable {
    /// Jours francs: neither the day of sending nor the day of the meeting counts.
    case clearDays
    /// The day of the meeting counts, the day of sending does not.
    case calendarDays
  }

  /// What is usual where the statutes are silent.
  public static let usual = NoticeRule(days: 15, counting: .clearDays)

  /// The last day on which a notice may leave for a meeting on that day.
  public func lastSendingDay(for meeting: Day) -> Day {
    meeting.adding(days: -(counting == .clearDays ? days + 1 : days))
  }

  /// The days that count between sending and meeting; negative where it was sent after the meeting.
  public func daysCounted(from sending: Day, to meeting: Day) -> Int {
    meeting.days(since: sending) - (counting == .clearDays ? 1 : 0)
  }

  /// The first day that counts between sending and meeting, and the last; nil where none does.
  public func countedDays(from sending: Day, to meeting: Day) -> ClosedRange<Day>? {
    let count = daysCounted(from: sending, to: meeting)
    return count > 0 ? sending.adding(days: 1)...sending.adding(days: count) : nil
  }

  /// The first day on which a meeting may be held whose notice leaves on that day.
  public func firstMeetingDay(forNoticeSentOn sending: Day) -> Day {
    sending.adding(days: counting == .clearDays ? days + 1 : days)
  }

  /// Whether a notice sent on that day leaves fewer days than the rule asks for.
  public func isShort(from sending: Day, to meeting: Day) -> Bool {
    daysCounted(from: sending, to: meeting) < days
  }
}
