import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Votes without an hour in a meeting where people came or went.
  static let votesWithoutHour = Check(
    "votes-sans-heure", .note,
    rule: "Quand on arrive ou part en séance, l'heure d'un vote dit qui était là.",
    source: "usage",
    example: Example(
      "CA-2026-01 : 1 vote sans heure, alors que l'on est arrivé ou parti en séance.",
      next: "réunion CA-2026-01"),
    sql: """
      SELECT meeting.code, count(*) FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id
      WHERE taken_at IS NULL AND resolution.meeting_id IN (
        SELECT attendance.meeting_id FROM presence_interval JOIN attendance ON attendance.id = attendance_id)
      GROUP BY resolution.meeting_id ORDER BY meeting.day
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0)) : \(row.number(1).of("vote")) sans heure, alors que l'on est arrivé ou parti en séance.",
      next: "réunion \(row.text(0))")
  }
}
