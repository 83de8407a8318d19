/// How long before a meeting its notice has to leave (domain brief, §3).
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

  /// Whether a notice sent on that day leaves fewer days than the rule asks for.
  public func isShort(from sending: Day, to meeting: Day) -> Bool {
    daysCounted(from: sending, to: meeting) < days
  }
}
