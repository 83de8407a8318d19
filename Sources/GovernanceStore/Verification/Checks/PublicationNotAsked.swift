import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Inhabitants who were not asked whether their name may be published.
  static let publicationNotAsked = Check(
    "publication-a-demander", .note,
    rule: "Le nom d'un habitant ne se publie qu'avec son accord ; sans réponse, il est tu.",
    source: "RGPD, art. 6",
    example: Example(
      "Chloé Gamma : accord de publication pas encore demandé.",
      next: "corriger chloe publication oui --motif \"…\""),
    sql: """
      SELECT person.code, \(PartyColumns.personName("person")) FROM membership
      JOIN member ON member.id = membership.member_id JOIN person ON person.id = member.person_id
      WHERE \(held("membership")) AND person.may_be_published IS NULL ORDER BY 2
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : accord de publication pas encore demandé.",
      next: "corriger \(row.text(0)) publication oui --motif \"…\"")
  }
}
