import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Working groups of which no member is known.
  static let groupsWithoutMembers = Check(
    "groupes-sans-membres", .note,
    rule: "Un groupe de travail est convoqué par la liste de ses membres.",
    source: "usage",
    example: Example(
      "Mobilité : aucun membre saisi.",
      next: "groupe membre mob ajouter REF --le JOUR"),
    sql: """
      SELECT body.code, body.name FROM body WHERE kind = 'workingGroup' AND NOT EXISTS (
        SELECT 1 FROM group_member WHERE group_member.body_id = body.id AND \(held("group_member")))
      ORDER BY body.rank
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : aucun membre saisi.", next: "groupe membre \(row.text(0)) ajouter REF --le JOUR")
  }
}
