/// Presence that is noted without an hour while the meeting is well under way: it counts from the opening, which changes
/// what was so far said of the opening, and never what was counted at a vote.
public struct LateAttendance: Hashable, Sendable {
  /// Those who are there from the opening now, and were not before.
  public let nowPresent: [Attendance.Attendee]
  /// Those who were noted as present, and are not any more.
  public let nowAway: [Attendance.Attendee]

  /// What noting those people without an hour does to a meeting; nil where nothing was voted yet and nothing has an hour
  /// after the opening, or where it changes nobody's presence.
  public init?(_ attendees: [Attendance.Attendee], as status: Attendance.Status, in record: MeetingRecord) {
    guard record.isUnderWay else { return nil }
    let present = Set(record.attendance.filter { $0.status == .present }.map(\.attendee))
    let seated = attendees.filter { if case .guest = $0 { false } else { true } }
    nowPresent = status == .present ? seated.filter { !present.contains($0) } : []
    nowAway = status == .present ? [] : seated.filter(present.contains)
    if nowPresent.isEmpty, nowAway.isEmpty { return nil }
  }
}

extension MeetingRecord {
  /// Whether something was voted, or noted with an hour after the opening.
  fileprivate var isUnderWay: Bool {
    let hours = comings + proxies.flatMap { [$0.givenAt, $0.lapsedAt].compactMap { $0 } }
    return !resolutions.isEmpty || !elections.isEmpty || hours.contains { clock.minutes(at: $0) > 0 }
  }
}
