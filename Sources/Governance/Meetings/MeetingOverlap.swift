/// Another meeting at the same time that some of the same people are to attend.
public struct MeetingOverlap: Hashable, Sendable {
  /// The meeting that was looked at.
  public let meeting: Meeting
  /// The other one.
  public let other: Meeting
  /// Those who are expected at both.
  public let people: [Reference<Person>]

  /// An overlap.
  public init(meeting: Meeting, other: Meeting, people: [Reference<Person>]) {
    self.meeting = meeting
    self.other = other
    self.people = people
  }

  /// Meetings that begin less than two hours apart are taken to overlap, as few last longer; one whose hour nobody told may
  /// overlap with any of its day.
  public static func mayOverlap(_ one: ClockTime?, _ other: ClockTime?) -> Bool {
    guard let one, let other else { return true }
    return abs(one.minutes - other.minutes) < 120
  }
}
