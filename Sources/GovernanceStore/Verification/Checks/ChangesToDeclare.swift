import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Changes of officers that were not declared in time.
  static let changesToDeclare = Check(
    "declarations-en-retard", .error,
    rule: "Un changement dans l'administration se déclare au greffe des associations dans les trois mois.",
    source: "loi du 1er juillet 1901, art. 5",
    example: Example(
      "BUREAU : 1 changement non déclaré, le plus ancien du 1er septembre 2025.",
      next: "déclaration faite --le JOUR"),
    sql: """
      WITH change AS (
        SELECT body.code, mandate.from_day AS day FROM mandate JOIN body ON body.id = mandate.body_id
        WHERE body.kind = 'bureau' AND mandate.office IS NOT NULL
        UNION
        SELECT body.code, mandate.until_day FROM mandate JOIN body ON body.id = mandate.body_id
        WHERE body.kind = 'bureau' AND mandate.office IS NOT NULL
      )
      SELECT code, count(*), min(day) FROM change
      WHERE date(day, '+3 months') < :today AND day >= (SELECT register_kept_since FROM association)
        AND day > coalesce((SELECT max(changes_until) FROM declaration), '')
      GROUP BY code
      """
  ) { row in
    let count = row.number(1).of("changement non déclaré", "changements non déclarés")
    return Finding(
      row.text(0), "\(row.text(0).uppercased()) : \(count), le plus ancien du \(try row.day(2).frenchShort).",
      next: "déclaration faite --le JOUR")
  }
}
