import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// People who still stand for an organisation that left.
  static let representativesOfFormerMembers = Check(
    "representants-de-sortants", .warning,
    rule: "Quand une organisation quitte l'association, ses représentants cessent de l'y représenter.",
    source: "usage",
    example: Example(
      "Gamma a quitté l'association et garde un représentant, Bruno Bêta.",
      next: "représentant finir gamma bruno --le JOUR"),
    sql: """
      SELECT organization.code, organization.name, \(PartyColumns.personName("person")), person.code
      FROM representative JOIN organization ON organization.id = representative.organization_id
      JOIN member ON member.organization_id = organization.id JOIN person ON person.id = representative.person_id
      WHERE \(held("representative"))
        AND NOT EXISTS (SELECT 1 FROM membership WHERE member_id = member.id AND \(held("membership")))
        AND EXISTS (SELECT 1 FROM membership WHERE member_id = member.id AND \(over("membership")))
        AND organization.id NOT IN (SELECT organization_id FROM partnership WHERE \(held("partnership")))
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) a quitté l'association et garde un représentant, \(row.text(2)).",
      next: "représentant finir \(row.text(0)) \(row.text(3)) --le JOUR")
  }
}
