import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Numbers of resolutions that are missing in a meeting.
  static let gapsInResolutionNumbers = Check(
    "resolutions-manquantes", .warning,
    rule: "Les résolutions d'une réunion se suivent sans trou.",
    source: "usage, tenue du registre",
    example: Example(
      "CA-2026-01 : numéro sauté, 1 résolution, la dernière est la n° 2.",
      next: "réunion CA-2026-01"),
    sql: """
      SELECT meeting.code, count(*), max(number) FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id
      GROUP BY meeting_id HAVING max(number) > count(*)
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0)) : numéro sauté, \(row.number(1).of("résolution")), la dernière est la n° \(row.number(2)).",
      next: "réunion \(row.text(0))")
  }
}
