import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Moves a meeting to another day or hour: it keeps all that was recorded, and a new one with its agenda stands for it.
  ///
  /// Powers of attorney stay with the first meeting: they were given for its day (domain brief, §15, case 13).
  ///
  /// - Parameters:
  ///   - time: nil for the same hour.
  ///   - place: nil for the same place.
  /// - Returns: the new meeting.
  /// - Throws: ``MeetingRefusal/meetingCannotMove(_:code:successor:)``, ``MeetingRefusal/postponedToItself(code:)`` or
  ///   ``MeetingRefusal/meetingAlreadyRecorded(code:)``.
  public func postpone(
    _ meeting: Reference<Meeting>, to day: Day, at time: ClockTime?, place: PlainText?, reason: PlainText
  ) throws(Refusal) -> Reference<Meeting> {
    try act(.postponeMeeting) { db in
      let former = try Self.meetingThatCanMove(db, meeting)
      let time = time ?? former.startsAt
      guard (day, time) != (former.day, former.startsAt) else {
        throw Refusal.meeting(.postponedToItself(code: meeting.code))
      }
      try Self.setStatus(db, .postponed, of: meeting, reason: reason)
      let place = try place ?? former.place.map { try PlainText($0, limit: 400) }
      let successor = try Self.insertMeeting(db, former.body, day, time, place, after: (meeting, .postponement))
      try Self.copyAgenda(db, from: meeting, to: successor)
      let when = day.french + (time.map { " à " + $0.french } ?? "")
      return (successor, successor.code, "\(meeting.code) reportée au \(when) ; motif : \(reason.value)")
    }
  }

  /// Calls a meeting off.
  ///
  /// - Throws: ``MeetingRefusal/meetingCannotMove(_:code:successor:)``.
  public func cancel(_ meeting: Reference<Meeting>, reason: PlainText) throws(Refusal) {
    try act(.cancelMeeting) { db in
      let former = try Self.meetingThatCanMove(db, meeting)
      try Self.setStatus(db, .cancelled, of: meeting, reason: reason)
      return ((), meeting.code, "\(former.dayAndTime) ; motif : \(reason.value)")
    }
  }

  // MARK: - Shared with the second meeting after one without quorum

  static func setStatus(
    _ db: Database, _ status: MeetingStatus, of meeting: Reference<Meeting>, reason: PlainText?
  ) throws {
    try db.execute(
      sql: "UPDATE meeting SET status = ?, status_reason = ?, revision = revision + 1 WHERE id = ?",
      arguments: [status.rawValue, reason?.value, meeting.id])
    try db.execute(sql: "DELETE FROM session WHERE meeting_id = ?", arguments: [meeting.id])
  }

  static func copyAgenda(_ db: Database, from meeting: Reference<Meeting>, to successor: Reference<Meeting>) throws {
    try db.execute(
      sql: """
        INSERT INTO agenda_item (meeting_id, position, title, purpose, about)
        SELECT ?, position, title, purpose, about FROM agenda_item WHERE meeting_id = ? ORDER BY position, id
        """, arguments: [successor.id, meeting.id])
  }

  private static func meetingThatCanMove(_ db: Database, _ reference: Reference<Meeting>) throws -> Meeting {
    let meeting = try Meeting.fetch(db, reference)
    guard meeting.status == .planned else {
      throw Refusal.meeting(
        .meetingCannotMove(
          meeting.status, code: reference.code, successor: meeting.followedBy?.meeting.code))
    }
    return meeting
  }
}
