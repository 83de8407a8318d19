import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Organisations that are adherents and that nobody speaks for.
  static let organizationsWithoutRepresentative = Check(
    "representants-absents", .warning,
    rule: "Une organisation adhérente siège et vote par une personne qu'elle a désignée.",
    source: "statuts",
    example: Example(
      "Alpha : personne ne la représente.",
      next: "représentant nommer alpha \"Prénom NOM\" --le JOUR"),
    sql: """
      SELECT organization.code, organization.name FROM membership JOIN member ON member.id = membership.member_id
      JOIN organization ON organization.id = member.organization_id
      WHERE \(held("membership")) AND NOT EXISTS (
        SELECT 1 FROM representative WHERE organization_id = organization.id AND \(held("representative")))
      ORDER BY 2
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : personne ne la représente.",
      next: "représentant nommer \(row.text(0)) \"Prénom NOM\" --le JOUR")
  }
}
