import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Signed minutes of which the record does not tell that those signed whom the statutes name.
  static let signaturesBesideTheStatutes = Check(
    "signatures-hors-statuts", .warning,
    rule: "Le procès-verbal est signé par ceux que nomment les statuts, et le registre dit qui ils étaient.",
    source: "statuts, signataires",
    example: Example(
      "CA-2026-01 : signé ; les statuts nomment « le président et le secrétaire » (art. 16). Non noté : présidence de séance et secrétariat de séance.",
      next: "pv CA-2026-01"),
    sql: """
      SELECT meeting.code, rule.text, rule.article, chair_id IS NOT NULL, recording_secretary_id IS NOT NULL
      FROM minutes_step JOIN meeting ON meeting.id = minutes_step.meeting_id
      JOIN rule ON rule.body_id = meeting.body_id AND rule.subject = 'signatories' AND rule.state = 'stated'
        AND (rule.from_day IS NULL OR rule.from_day <= meeting.day)
        AND (rule.until_day IS NULL OR rule.until_day > meeting.day)
      WHERE minutes_step.step = 'signed' AND (chair_id IS NULL OR recording_secretary_id IS NULL) ORDER BY meeting.day
      """
  ) { row in
    let missing = NamedActors(row.text(1)).notNoted(hasChair: row.number(3) == 1, hasSecretary: row.number(4) == 1)
    guard !missing.isEmpty else { return nil }
    let article = (row[2] as String?).map { " (\($0))" } ?? ""
    return Finding(
      row.text(0),
      "\(row.text(0)) : signé ; les statuts nomment « \(row.text(1)) »\(article). Non noté : \(missing.frenchList()).",
      next: "pv \(row.text(0))")
  }
}
