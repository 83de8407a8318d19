import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Bodies that met less often last year than they announce.
  static let tooFewMeetings = Check(
    "rythme", .warning,
    rule: "Une instance se réunit aussi souvent qu'elle l'annonce.",
    source: "rythme annoncé, statuts",
    example: Example(
      "CA : 0 réunion tenue en 2025 sur 4.",
      next: "réunion saisir ca JOUR"),
    sql: """
      SELECT body.code, meetings_per_year, strftime('%Y', :today) - 1 AS year,
        (SELECT count(*) FROM meeting WHERE meeting.body_id = body.id AND status = 'held'
          AND day >= (strftime('%Y', :today) - 1) || '-01-01' AND day < strftime('%Y', :today) || '-01-01') AS held
      FROM body_frequency JOIN body ON body.id = body_frequency.body_id JOIN association
      WHERE \(held("body_frequency")) AND held < meetings_per_year AND register_kept_since <= year || '-01-01'
      ORDER BY body.rank
      """
  ) { row in
    let held = row.number(3).of("réunion tenue", "réunions tenues")
    return Finding(
      row.text(0), "\(row.text(0).uppercased()) : \(held) en \(row.number(2)) sur \(row.number(1)).",
      next: "réunion saisir \(row.text(0)) JOUR")
  }
}
