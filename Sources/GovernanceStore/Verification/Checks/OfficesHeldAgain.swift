import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// An office that one person holds more than once at a time.
  static let officesHeldAgain = Check(
    "fonctions-repetees", .warning,
    rule:
      "Une personne ne tient qu'une fois la même fonction d'une instance ; une seconde ligne est sans doute une erreur de saisie.",
    source: "usage",
    example: Example(
      "BUREAU : Bruno Bêta y tient 2 fois la fonction de secrétaire.",
      next: "mandats bureau"),
    sql: """
      SELECT body.code, \(PartyColumns.personName("person")), count(*), office.label FROM mandate
      JOIN body ON body.id = mandate.body_id JOIN office ON office.code = mandate.office
      LEFT JOIN member ON member.id = mandate.member_id
      JOIN person ON person.id = coalesce(mandate.person_id, member.person_id)
      WHERE \(held("mandate"))
      GROUP BY body.id, office.code, person.id HAVING count(*) > 1 ORDER BY body.rank, office.rank, person.code
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0).uppercased()) : \(row.text(1)) y tient \(row.number(2)) fois la fonction de \(row.text(3)).",
      next: "mandats \(row.text(0))")
  }
}
