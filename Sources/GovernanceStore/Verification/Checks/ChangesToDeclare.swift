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
      SELECT DISTINCT body, :today FROM (\(DeclaredOfficerChange.selection))
      WHERE is_officer AND kind <> 'renews' AND date(day, '+3 months') < :today
      """
  ) { row, db in
    // Which of them were declared is told by the journal, too; those of before the register are no duty.
    let today = try row.day(1)
    let late = try RegistryFilingDuty.fetch(db, on: today, countsEarlier: false).toDeclare.filter { changes in
      changes.dueOn < today
        && changes.changes.contains { $0.isOfficer && $0.kind != .renews && $0.body == row.text(0) }
    }
    guard let oldest = late.first else { return nil }
    let count = late.count.of("changement non déclaré", "changements non déclarés")
    return Finding(
      row.text(0), "\(row.text(0).uppercased()) : \(count), le plus ancien du \(oldest.day.frenchShort).",
      next: oldest.answersFrench ?? "déclaration faite --le JOUR")
  }
}
