import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Organisations or people that bear one name.
  static let possibleDuplicates = Check(
    "doublons", .warning,
    rule:
      "Une organisation ou une personne n'est saisie qu'une fois ; deux fiches du même nom sont sans doute la même.",
    source: "usage",
    example: Example(
      "Alpha : deux fiches portent ce nom, alpha et alpha-2.",
      next: "adhérent doublon alpha alpha-2"),
    sql: """
      SELECT min(code), max(code), min(name), 'adhérent' FROM organization GROUP BY lower(name) HAVING count(*) > 1
      UNION ALL
      SELECT min(code), max(code), min(\(PartyColumns.personName("person"))), 'personne' FROM person
      GROUP BY lower(\(PartyColumns.personName("person"))) HAVING count(*) > 1
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(2)) : deux fiches portent ce nom, \(row.text(0)) et \(row.text(1)).",
      next: "\(row.text(3)) doublon \(row.text(0)) \(row.text(1))")
  }
}
