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
      "CA : le mandat d'Alpha (siège 1) finit le 31 décembre 2027 d'après les statuts ; cette fin n'est pas notée.",
      next: "mandat confirmer alpha ca --siege 1 --jusqu-au 31/12/2027 --source \"…\""),
    sql: """
      SELECT body.id, body.code, body.name, count(*), min(coalesce(party_o.code, party_p.code)), :today, body.rank FROM mandate
      JOIN body ON body.id = mandate.body_id LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE \(held("mandate")) AND mandate.until_day IS NULL AND body.id IN (
        SELECT rule.body_id FROM rule WHERE subject = 'mandateLength' AND state = 'stated' AND \(held("rule")))
        AND (mandate.from_day IS NULL OR body.id NOT IN \(MandateTerm.bodies))
      GROUP BY body.id
      UNION ALL
      SELECT id, code, name, 0, NULL, :today, rank FROM body WHERE id IN \(MandateTerm.bodies)
      ORDER BY 7, 4 DESC
      """,
    findings: { row, db in
      let body: Reference<Body> = row.reference(0)
      if row.number(3) > 0 {
        return [
          Finding(
            body.code,
            "\(body.code.uppercased()) : \(row.number(3).of("mandat")) sans fin, alors que les statuts en donnent une.",
            next: "mandat confirmer \(row.text(4)) \(body.code) --jusqu-au JOUR --source \"…\"")
        ]
      }
      let today = try row.day(5)
      // One whose term is over is told as such, and one of a month is among those that have no end.
      return try MandateTerm.fetchAll(db, in: body, on: today)
        .filter { $0.isExact && $0.lastDays.upperBound >= today }.map { term in
          let last = term.lastDays.upperBound
          return Finding(
            term.mandate.holderCode,
            "\(body.code.uppercased()) : le mandat \(term.mandate.holder.afterDe) (\(term.mandate.position.french)) finit le "
              + "\(last.frenchShort) d'après les statuts ; cette fin n'est pas notée.",
            next: term.next(isOver: false))
        }
    })
}
