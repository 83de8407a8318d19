import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Offices of one person that two hold.
  static let officesHeldTwice = Check(
    "fonctions-doublees", .warning,
    rule: "Il n'y a qu'un président, un trésorier et un secrétaire à la fois ; un adjoint a son propre titre.",
    source: "statuts, usage",
    example: Example(
      "BUREAU : 2 personnes tiennent la fonction de président.",
      next: "mandats bureau"),
    sql: """
      SELECT body.code, office.label, count(DISTINCT coalesce(mandate.person_id, 'adhérent ' || mandate.member_id))
      FROM mandate JOIN body ON body.id = mandate.body_id JOIN office ON office.code = mandate.office
      WHERE \(held("mandate")) AND office.code IN ('president', 'treasurer', 'secretary')
      GROUP BY body.id, office.code
      HAVING count(DISTINCT coalesce(mandate.person_id, 'adhérent ' || mandate.member_id)) > 1
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0).uppercased()) : \(row.number(2)) personnes tiennent la fonction de \(row.text(1)).",
      next: "mandats \(row.text(0))")
  }
}
