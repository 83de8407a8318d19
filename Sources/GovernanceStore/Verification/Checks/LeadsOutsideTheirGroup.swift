import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Leads who are no members of their group.
  static let leadsOutsideTheirGroup = Check(
    "chefs-hors-groupe", .note,
    rule: "Le chef de file est membre du groupe qu'il conduit.",
    source: "usage",
    example: Example(
      "Mobilité : Bêta, chef de file, n'est pas membre du groupe.",
      next: "groupe membre mob ajouter beta --le JOUR"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code, body.name FROM mandate JOIN body ON body.id = mandate.body_id
      JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE office = 'lead' AND \(held("mandate"))
        AND EXISTS (SELECT 1 FROM group_member WHERE group_member.body_id = body.id AND \(held("group_member")))
        AND NOT EXISTS (
          SELECT 1 FROM group_member WHERE group_member.body_id = body.id AND \(held("group_member"))
            AND (group_member.organization_id = member.organization_id
              OR group_member.person_id IN (mandate.person_id, member.person_id)))
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(3)) : \(row.text(1)), chef de file, n'est pas membre du groupe.",
      next: "groupe membre \(row.text(2)) ajouter \(row.text(0)) --le JOUR")
  }
}
