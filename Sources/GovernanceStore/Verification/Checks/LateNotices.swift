import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Notices that left later than the statutes ask, without a reason.
  static let lateNotices = Check(
    "convocations-tardives", .warning,
    rule: "La convocation part dans le délai des statuts, ou l'on note pourquoi elle est partie tard.",
    source: "statuts, délai de convocation",
    example: Example(
      "CA-2026-01 : convoquée le 15 janvier 2026, trop tard pour les statuts (15 jours).",
      next: "convocations CA-2026-01"),
    sql: """
      SELECT meeting.code, notice.sent_on, rule.terms ->> '$.days' FROM notice JOIN meeting ON meeting.id = notice.meeting_id
      JOIN rule ON rule.body_id = meeting.body_id AND rule.subject = 'notice' AND rule.terms IS NOT NULL
      WHERE notice.kind = 'first' AND notice.short_notice_reason IS NULL AND notice.meeting_day = meeting.day
        AND (rule.from_day IS NULL OR rule.from_day <= meeting.day)
        AND (rule.until_day IS NULL OR rule.until_day > meeting.day)
        AND julianday(meeting.day) - julianday(notice.sent_on) - (rule.terms ->> '$.counting' = 'clearDays')
          < (rule.terms ->> '$.days')
      ORDER BY meeting.day
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0)) : convoquée le \(try row.day(1).frenchShort), trop tard pour les statuts (\(row.number(2).of("jour"))).",
      next: "convocations \(row.text(0))")
  }
}
