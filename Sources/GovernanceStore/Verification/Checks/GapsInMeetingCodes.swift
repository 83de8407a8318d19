import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Numbers of meetings that are missing in a year.
  static let gapsInMeetingCodes = Check(
    "reunions-manquantes", .warning,
    rule: "Les réunions d'une instance se suivent sans trou dans l'année.",
    source: "usage, tenue du registre",
    example: Example(
      "CA-2026 : numéro sauté, 1 réunion inscrite, la dernière est la n° 2.",
      next: "réunions ca --annee 2026"),
    sql: """
      SELECT body.code, substr(meeting.code, length(body.code) + 2, 4), count(*),
        max(CAST(substr(meeting.code, length(body.code) + 7) AS INTEGER))
      FROM meeting JOIN body ON body.id = meeting.body_id
      GROUP BY body.id, 2 HAVING max(CAST(substr(meeting.code, length(body.code) + 7) AS INTEGER)) > count(*)
      """
  ) { row in
    let count = row.number(2).of("réunion inscrite", "réunions inscrites")
    return Finding(
      row.text(0),
      "\(row.text(0).uppercased())-\(row.text(1)) : numéro sauté, \(count), la dernière est la n° \(row.number(3)).",
      next: "réunions \(row.text(0)) --annee \(row.text(1))")
  }
}
