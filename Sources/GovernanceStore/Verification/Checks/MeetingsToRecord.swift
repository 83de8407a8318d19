import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Meetings whose day is past and of which nothing is known.
  static let meetingsToRecord = Check(
    "reunions-a-saisir", .error,
    rule: "Une réunion dont le jour est passé s'est tenue, ou fut reportée, annulée, ou sans quorum.",
    source: "usage",
    example: Example(
      "CA-2026-02, du 20 février 2026 : tenue, reportée ou annulée ?",
      next: "présence CA-2026-02 present …"),
    sql: """
      SELECT code, day FROM meeting WHERE status = 'planned' AND day < :today ORDER BY day
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0)), du \(try row.day(1).frenchShort) : tenue, reportée ou annulée ?",
      next: "présence \(row.text(0)) present …")
  }
}
