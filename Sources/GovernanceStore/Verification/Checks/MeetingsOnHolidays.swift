import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Planned meetings on a public holiday.
  static let meetingsOnHolidays = Check(
    "jours-feries", .note,
    rule: "Une réunion ne se tient pas un jour férié sans qu'on l'ait voulu.",
    source: "Code du travail, art. L3133-1",
    example: Example(
      "CA-2026-02 : prévue le 1er mai 2026, jour férié.",
      next: "réunion reporter CA-2026-02 JOUR --motif \"…\""),
    sql: """
      SELECT code, day FROM meeting WHERE status = 'planned' AND day >= :today ORDER BY day
      """
  ) { row in
    let day = try row.day(1)
    guard day.publicHoliday != nil else { return nil }
    return Finding(
      row.text(0), "\(row.text(0)) : prévue le \(day.frenchShort), jour férié.",
      next: "réunion reporter \(row.text(0)) JOUR --motif \"…\"")
  }
}
