import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Open actions that nobody answers for, or that have no day.
  static let actionsWithoutOwner = Check(
    "actions-sans-suite", .note,
    rule: "Une action a quelqu'un qui s'en charge et un jour ; sinon elle ne se fait pas.",
    source: "usage",
    example: Example(
      "CA-2026-01-A1 : Écrire, sans personne ni jour.",
      next: "action faite CA-2026-01-A1"),
    sql: """
      SELECT code, text, owner_id IS NULL, due_on IS NULL FROM action_item
      WHERE done_on IS NULL AND (owner_id IS NULL OR due_on IS NULL) ORDER BY code
      """
  ) { row in
    let missing =
      switch (row.number(2), row.number(3)) {
      case (1, 1): "sans personne ni jour"
      case (1, _): "sans personne"
      default: "sans jour"
      }
    return Finding(
      row.text(0), "\(row.text(0)) : \(row.text(1)), \(missing).", next: "action faite \(row.text(0))")
  }
}
