import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Meetings to come of which somebody who sits in the body was not told, or not told what changed: a general cause of
  /// nullity.
  static let incompleteNotices = Check(
    "convocations-incompletes", .error,
    rule: "Qui siège le jour d'une réunion est convoqué, même arrivé depuis l'envoi, et sait ce qui a changé.",
    source: "statuts, convocation",
    example: Example(
      "CA-2026-02, du 16 mars 2026, reste à convoquer : Alpha.", next: "convocations CA-2026-02"),
    sql: """
      SELECT id, code FROM meeting WHERE status = 'planned' AND day >= :today
        AND EXISTS (SELECT 1 FROM notice WHERE meeting_id = meeting.id AND kind <> 'cancellation') ORDER BY day
      """
  ) { row, db in
    let meeting = Reference<Meeting>(id: row[0], code: row[1], name: row[1])
    let record = try MeetingRecord.fetch(db, meeting)
    return record.noticeGap.map { gap in
      Finding(
        meeting.code, "\(meeting.code), du \(record.meeting.day.frenchShort)\(gap.french).",
        next: "convocations \(meeting.code)")
    }
  }
}
