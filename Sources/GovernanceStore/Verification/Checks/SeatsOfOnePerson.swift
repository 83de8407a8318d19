import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Two seats of a body in which one person sits.
  static let seatsOfOnePerson = Check(
    "une-personne-deux-sieges", .warning,
    rule: "Une personne n'occupe qu'un siège d'une instance : deux organisations n'y parlent pas par la même voix.",
    source: "usage",
    example: Example(
      "CA : Anne Alpha tient 2 sièges, pour Alpha (siège 1) et Bêta (siège 2).",
      next: "représentant nommer beta \"Prénom NOM\" --remplace anne --le JOUR"),
    sql: """
      WITH voice (mandate_id, person_id) AS (
        SELECT id, person_id FROM mandate WHERE person_id IS NOT NULL
        UNION ALL SELECT mandate.id, member.person_id FROM mandate JOIN member ON member.id = mandate.member_id
          WHERE mandate.person_id IS NULL AND member.person_id IS NOT NULL
        UNION ALL SELECT mandate.id, representative.person_id FROM mandate JOIN member ON member.id = mandate.member_id
          JOIN representative ON representative.organization_id = member.organization_id
          WHERE mandate.person_id IS NULL AND rank <> 'alternate' AND \(held("representative")))
      SELECT body, person, name, group_concat(seat, char(10)), count(*), max(organization) FROM (
        SELECT body.code AS body, person.code AS person, \(PartyColumns.personName("person")) AS name, body.rank AS rank,
          coalesce(organization.name, \(PartyColumns.personName("person"))) || ' (siège ' || seat.number || ')' AS seat,
          organization.code AS organization
        FROM mandate JOIN body ON body.id = mandate.body_id JOIN seat ON seat.id = mandate.seat_id
        JOIN member ON member.id = mandate.member_id LEFT JOIN organization ON organization.id = member.organization_id
        JOIN voice ON voice.mandate_id = mandate.id JOIN person ON person.id = voice.person_id
        WHERE \(held("mandate")) ORDER BY seat.number)
      GROUP BY body, person HAVING count(DISTINCT coalesce(organization, person)) > 1 ORDER BY rank, person
      """
  ) { row in
    let next: String =
      (row[5] as String?).map { "représentant nommer \($0) \"Prénom NOM\" --remplace \(row.text(1)) --le JOUR" }
      ?? "mandats \(row.text(0))"
    return Finding(
      row.text(0),
      "\(row.text(0).uppercased()) : \(row.text(2)) tient \(row.number(4).of("siège")), pour "
        + "\(row.text(3).lines.frenchList()).",
      next: next)
  }
}
