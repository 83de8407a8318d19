import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Minutes that were neither signed nor approved in time.
  static let minutesToSeal = Check(
    "pv-a-signer", .warning,
    rule: "Le procès-verbal d'une instance qui décide est signé ou approuvé dans le mois.",
    source: "usage, 30 jours",
    example: Example(
      "CA-2026-01, du 15 janvier 2026 : procès-verbal ni signé ni approuvé.",
      next: "pv CA-2026-01"),
    sql: """
      SELECT meeting.code, day FROM meeting JOIN body ON body.id = meeting.body_id
      WHERE status IN ('held', 'inquorate') AND entered_afterwards = 0 AND advisory = 0
        AND day <= date(:today, '-\(Duty.Subject.minutesDays) days')
        AND NOT EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = meeting.id) ORDER BY day
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0)), du \(try row.day(1).frenchShort) : procès-verbal ni signé ni approuvé.",
      next: "pv \(row.text(0))")
  }
}
