import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Actions whose day is past.
  static let actionsOverdue = Check(
    "actions-en-retard", .warning,
    rule: "Ce qu'une réunion a confié à quelqu'un se fait pour le jour dit, ou se confie autrement.",
    source: "procès-verbal de la réunion",
    example: Example(
      "CA-2026-01-A1 : Écrire, pour le 20 février 2026.",
      next: "action faite CA-2026-01-A1"),
    sql: """
      SELECT code, text, due_on FROM action_item WHERE done_on IS NULL AND due_on < :today ORDER BY due_on
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0)) : \(row.text(1)), pour le \(try row.day(2).frenchShort).",
      next: "action faite \(row.text(0))")
  }
}
