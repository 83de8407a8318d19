import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Votes whose outcome the chair did not proclaim.
  static let resolutionsNotProclaimed = Check(
    "votes-sans-proclamation", .warning,
    rule: "Le président de séance proclame l'issue de chaque vote ; le logiciel ne la déduit pas.",
    source: "usage, droit des assemblées",
    example: Example(
      "CA-2026-01 : 1 vote sans issue proclamée.",
      next: "résolution CA-2026-01/01"),
    sql: """
      SELECT meeting.code, count(*), min(resolution.number) FROM resolution JOIN meeting ON meeting.id = meeting_id
      JOIN body ON body.id = meeting.body_id
      WHERE proclaimed IS NULL AND status = 'held' AND advisory = 0 GROUP BY meeting_id ORDER BY meeting.day
      """
  ) { row in
    let reference = "\(row.text(0))/\(row.number(2) < 10 ? "0" : "")\(row.number(2))"
    return Finding(
      row.text(0), "\(row.text(0)) : \(row.number(1).of("vote")) sans issue proclamée.", next: "résolution \(reference)"
    )
  }
}
