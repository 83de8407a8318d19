import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Minutes approved by another body than the one that the statutes name.
  static let approvalsBesideTheStatutes = Check(
    "approbations-hors-statuts", .warning,
    rule: "Le procès-verbal est approuvé par l'instance que nomment les statuts.",
    source: "statuts, qui approuve le procès-verbal",
    example: Example(
      "CA-2026-01 : approuvé en CA-2026-02 ; les statuts disent « l'assemblée générale » (art. 16).",
      next: "réunion CA-2026-02"),
    sql: """
      SELECT meeting.code, approving.code, rule.text, rule.article, body.kind, approving.body_id = meeting.body_id
      FROM minutes_step JOIN meeting ON meeting.id = minutes_step.meeting_id
      JOIN meeting approving ON approving.id = minutes_step.in_meeting_id JOIN body ON body.id = approving.body_id
      JOIN rule ON rule.body_id = meeting.body_id AND rule.subject = 'approver' AND rule.state = 'stated'
        AND (rule.from_day IS NULL OR rule.from_day <= meeting.day)
        AND (rule.until_day IS NULL OR rule.until_day > meeting.day)
      WHERE minutes_step.step = 'approved' ORDER BY meeting.day
      """
  ) { row in
    let named = NamedActors(row.text(2))
    guard let kind = BodyKind(rawValue: row.text(4)), named.differs(from: kind, isSameBody: row.number(5) == 1) else {
      return nil
    }
    let article = (row[3] as String?).map { " (\($0))" } ?? ""
    return Finding(
      row.text(0), "\(row.text(0)) : approuvé en \(row.text(1)) ; les statuts disent « \(row.text(2)) »\(article).",
      next: "réunion \(row.text(1))")
  }
}
