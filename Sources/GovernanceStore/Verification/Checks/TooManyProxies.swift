import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// People who held more proxies than the statutes allow.
  static let tooManyProxies = Check(
    "pouvoirs-en-trop", .error,
    rule: "Nul ne porte plus de pouvoirs que les statuts n'en permettent.",
    source: "statuts, pouvoirs",
    example: Example(
      "CA-2026-01 : Alpha porte 1 pouvoir, les statuts en permettent 0.",
      next: "réunion CA-2026-01"),
    sql: """
      SELECT meeting.code, \(PartyColumns.codeAndName), count(*) AS carried,
        CASE rule.terms ->> '$.isAllowed' WHEN 0 THEN 0 ELSE rule.terms ->> '$.cap' END AS cap
      FROM proxy JOIN meeting ON meeting.id = proxy.meeting_id AND meeting.status = 'held'
      JOIN rule ON rule.body_id = meeting.body_id AND rule.subject = 'proxies' AND rule.terms IS NOT NULL
        AND (rule.from_day IS NULL OR rule.from_day <= meeting.day)
        AND (rule.until_day IS NULL OR rule.until_day > meeting.day)
      JOIN member ON member.id = proxy.holder_id \(PartyColumns.joins())
      WHERE lapsed_at IS NULL GROUP BY proxy.meeting_id, proxy.holder_id HAVING carried > cap ORDER BY meeting.day
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0)) : \(row.text(2)) porte \(row.number(3).of("pouvoir")), les statuts en permettent \(row.number(4)).",
      next: "réunion \(row.text(0))")
  }
}
