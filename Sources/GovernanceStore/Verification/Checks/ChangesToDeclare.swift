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
      SELECT body, count(DISTINCT day), min(day) FROM (\(DeclaredOfficerChange.selection))
      WHERE is_officer AND kind <> 'renews'
        AND date(day, '+3 months') < :today AND day >= (SELECT register_kept_since FROM association)
        AND day > coalesce((SELECT max(changes_until) FROM declaration), '')
      GROUP BY body
      """
  ) { row in
    let count = row.number(1).of("changement non déclaré", "changements non déclarés")
    return Finding(
      row.text(0), "\(row.text(0).uppercased()) : \(count), le plus ancien du \(try row.day(2).frenchShort).",
      next: "déclaration faite --le JOUR")
  }
}
