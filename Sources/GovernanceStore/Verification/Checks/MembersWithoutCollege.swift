import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Adherents of today who are of no college.
  static let membersWithoutCollege = Check(
    "colleges-absents", .warning,
    rule: "Chaque adhérent est d'un collège : c'est par lui qu'il vote.",
    source: "statuts",
    example: Example(
      "Alpha : aucun collège.",
      next: "adhérent collège alpha COLLÈGE --le JOUR"),
    sql: """
      SELECT \(PartyColumns.codeAndName) FROM membership JOIN member ON member.id = membership.member_id
      \(PartyColumns.joins()) WHERE \(held("membership")) AND NOT EXISTS (
        SELECT 1 FROM college_assignment WHERE member_id = member.id AND \(held("college_assignment")))
      ORDER BY 2
      """
  ) { row in
    Finding(row.text(0), "\(row.text(1)) : aucun collège.", next: "adhérent collège \(row.text(0)) COLLÈGE --le JOUR")
  }
}
