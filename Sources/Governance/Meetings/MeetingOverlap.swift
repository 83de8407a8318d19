/// Another meeting of the same day that comes in the way: of the same body, or at the same time for some of the same people.
public struct MeetingOverlap: Hashable, Sendable {
  /// The meeting that was looked at.
  public let meeting: Meeting
  /// The other one.
  public let other: Meeting
  /// Those who are expected at both; nobody is named where the body is the same.
  public let people: [Reference<Person>]

  /// An overlap.
  public init(meeting: Meeting, other: Meeting, people: [Reference<Person>]) {
    self.meeting = meeting
    self.other = other
    self.people = people
  }

  /// Whether the same body meets twice that day: by mistake, more often than not.
  public var isOfSameBody: Bool { meeting.body == other.body }

  /// Meetings that begin less than two hours apart are taken to overlap, as few last longer; one whose hour nobody told may
  /// overlap with any of its day.
  public static func mayOverlap(_ one: ClockTime?, _ other: ClockTime?) -> Bool {
    guard let one, let other else { return true }
    return abs(one.minutes - other.minutes) < 120
  }
}
