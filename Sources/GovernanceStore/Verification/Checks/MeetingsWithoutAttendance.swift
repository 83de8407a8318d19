import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Held meetings of which nobody's presence is noted.
  static let meetingsWithoutAttendance = Check(
    "presences-absentes", .warning,
    rule: "Une réunion tenue a sa liste de présents : sans elle, ni quorum ni votes ne se vérifient.",
    source: "usage, feuille de présence",
    example: Example(
      "CA-2026-02, du 20 février 2026 : tenue, sans présents notés.",
      next: "présence CA-2026-02 present …"),
    sql: """
      SELECT code, day FROM meeting WHERE status = 'held' AND entered_afterwards = 0
        AND NOT EXISTS (SELECT 1 FROM attendance WHERE meeting_id = meeting.id) ORDER BY day
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0)), du \(try row.day(1).frenchShort) : tenue, sans présents notés.",
      next: "présence \(row.text(0)) present …")
  }
}
