import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Contact data of people who hold nothing any more.
  static let contactsKeptAfterDeparture = Check(
    "coordonnees-gardees", .warning,
    rule: "Les coordonnées de qui n'a plus aucun rôle s'effacent, sauf accord écrit.",
    source: "RGPD, art. 5",
    example: Example(
      "Didier Delta : coordonnées gardées, plus aucun rôle.",
      next: "rgpd effacer didier"),
    sql: """
      WITH role AS (
        SELECT person_id, \(held("representative")) AS holds FROM representative
        UNION ALL SELECT person_id, \(held("mandate")) FROM mandate
        UNION ALL SELECT person_id, \(held("group_member")) FROM group_member
        UNION ALL SELECT person_id, \(held("membership")) FROM member JOIN membership ON membership.member_id = member.id
        UNION ALL SELECT owner_id, 1 FROM action_item WHERE done_on IS NULL
      ), former AS (SELECT person_id FROM role GROUP BY person_id HAVING max(holds) = 0)
      SELECT person.code, \(PartyColumns.personName("person")) FROM former
      JOIN person ON person.id = former.person_id JOIN person_contact ON person_contact.person_id = person.id
      WHERE kept_by_agreement_on IS NULL AND coalesce(email, phone, postal_address) IS NOT NULL ORDER BY 2
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : coordonnées gardées, plus aucun rôle.", next: "rgpd effacer \(row.text(0))")
  }
}
