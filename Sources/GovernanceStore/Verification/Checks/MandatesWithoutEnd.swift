import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Mandates without an end although the statutes give one.
  static let mandatesWithoutEnd = Check(
    "mandats-sans-fin", .warning,
    rule: "Quand les statuts fixent la durée des mandats, chacun a une fin, que l'on voit venir.",
    source: "statuts, durée des mandats",
    example: Example(
      "CA : 1 mandat sans fin, alors que les statuts en donnent une.",
      next: "mandat confirmer alpha ca --jusqu-au JOUR --source \"…\""),
    sql: """
      SELECT body.code, count(*), min(coalesce(party_o.code, party_p.code)) FROM mandate
      JOIN body ON body.id = mandate.body_id LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE \(held("mandate")) AND mandate.until_day IS NULL AND body.id IN (
        SELECT rule.body_id FROM rule WHERE subject = 'mandateLength' AND state = 'stated' AND \(held("rule")))
      GROUP BY body.id ORDER BY body.rank
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0).uppercased()) : \(row.number(1).of("mandat")) sans fin, alors que les statuts en donnent une.",
      next: "mandat confirmer \(row.text(2)) \(row.text(0)) --jusqu-au JOUR --source \"…\"")
  }
}
