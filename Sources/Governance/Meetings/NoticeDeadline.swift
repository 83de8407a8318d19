/// The last day on which the notice of a meeting may leave, and by which rule.
public struct NoticeDeadline: Hashable, Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// How long before the meeting.
  public let rule: NoticeRule
  /// Where the rule comes from.
  public let basis: Basis

  /// The deadline of a meeting under the rules of its body: what is usual where they are not known.
  public init(of meeting: Meeting, under bylaws: Bylaws) {
    self.meeting = meeting
    switch bylaws.notice {
    case .known(let rule, let standing): (self.rule, basis) = (rule, .known(standing))
    case .quoted(let statement): (rule, basis) = (.usual, .notComputed(statement))
    case .unknown: (rule, basis) = (.usual, .notRead)
    }
  }

  /// The last day.
  public var day: Day { rule.lastSendingDay(for: meeting.day) }

  /// What a deadline rests on.
  public enum Basis: Hashable, Sendable {
    /// The statutes, or what applies where they are silent.
    case known(Standing)
    /// What is usual, as the statutes say something that the program does not compute.
    case notComputed(Rule.Statement)
    /// What is usual, as nobody read the statutes yet.
    case notRead
  }
}
