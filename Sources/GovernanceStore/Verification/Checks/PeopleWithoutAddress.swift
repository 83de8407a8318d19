import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// People who are convened and cannot be reached.
  static let peopleWithoutAddress = Check(
    "adresses", .warning,
    rule: "Qui siège ou représente un adhérent est convoqué : il lui faut un courriel ou une adresse postale.",
    source: "statuts, règle de convocation",
    example: Example(
      "Personnes : 1 sans courriel ni adresse (Bruno Bêta).",
      next: "personne modifier bruno --courriel …"),
    sql: """
      WITH convened AS (
        SELECT person_id FROM representative WHERE \(held("representative"))
        UNION SELECT person_id FROM mandate WHERE \(held("mandate"))
        UNION SELECT person_id FROM member JOIN membership ON membership.member_id = member.id WHERE \(held("membership"))
      ), missing AS (
        SELECT person.code, \(PartyColumns.personName("person")) AS name FROM convened
        JOIN person ON person.id = convened.person_id LEFT JOIN person_contact ON person_contact.person_id = person.id
        WHERE person_contact.email IS NULL AND person_contact.postal_address IS NULL ORDER BY person.code
      )
      SELECT count(*), (SELECT group_concat(name, ', ') FROM (SELECT name FROM missing LIMIT 3)), min(code) FROM missing
      HAVING count(*) > 0
      """
  ) { row in
    let names = row.text(1) + (row.number(0) > 3 ? "…" : "")
    return Finding(
      "personnes", "Personnes : \(row.number(0)) sans courriel ni adresse (\(names)).",
      next: "personne modifier \(row.text(2)) --courriel …")
  }
}
