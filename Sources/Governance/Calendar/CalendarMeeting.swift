/// A meeting with what names it for good in the calendars of other people.
public struct CalendarMeeting: Sendable {
  /// What the file holds of it.
  public let record: MeetingRecord
  /// Its name for calendars: its code, and a number where the code was given before and taken back.
  public let identity: String
  /// Whether a notice of it was noted.
  public let isConvened: Bool
  /// When it was last changed, as `YYYY-MM-DDTHH:MM:SSZ`; nil where no line of the journal tells.
  public let changedAt: String?

  /// A meeting.
  public init(record: MeetingRecord, identity: String, isConvened: Bool, changedAt: String?) {
    self.record = record
    self.identity = identity
    self.isConvened = isConvened
    self.changedAt = changedAt
  }
}
