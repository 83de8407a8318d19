import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Mandates whose term is over and that nobody took over.
  static let mandatesEnded = Check(
    "mandats-echus", .error,
    rule: "Un mandat arrivé à son terme est renouvelé, ou sa place pourvue.",
    source: "statuts, durée des mandats",
    example: Example(
      "CA : mandat d'Alpha échu depuis le 31 janvier 2026.",
      next: "mandat nommer alpha ca --siege 1 --le JOUR"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code, mandate.until_day, holder.code, \(PartyColumns.personName("holder")),
        seat.number, coalesce(mandate.title, office.label), NULL, :today, body.rank
      FROM (
        SELECT *, max(coalesce(until_day, 'never')) OVER (PARTITION BY body_id, seat_id, office) AS last_day FROM mandate
      ) mandate JOIN body ON body.id = mandate.body_id
      LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      LEFT JOIN person holder ON holder.id = mandate.person_id LEFT JOIN seat ON seat.id = mandate.seat_id
      LEFT JOIN office ON office.code = mandate.office
      WHERE mandate.until_day <= :today AND mandate.until_day = last_day AND mandate.end_reason IS NULL
        AND (seat.id IS NULL OR \(held("seat")))
      UNION ALL
      SELECT NULL, NULL, code, NULL, NULL, NULL, NULL, name, id, :today, rank FROM body WHERE id IN \(MandateTerm.bodies)
      ORDER BY 11, 4
      """,
    findings: { row, db in
      if let id: Int64 = row[8] {
        return try overByStatutes(
          db, in: Reference(id: id, code: row.text(2), name: row.text(7)), on: try row.day(9))
      }
      let (code, name) = row.text(0).isEmpty ? (row.text(4), row.text(5)) : (row.text(0), row.text(1))
      let place = (row[6] as Int?).map { " --siege \($0)" } ?? " --fonction \"\(row.text(7))\""
      return [
        Finding(
          code, "\(row.text(2).uppercased()) : mandat \(name.afterDe) échu depuis le \(try row.day(3).frenchShort).",
          next: "mandat nommer \(code) \(row.text(2))\(place) --le JOUR")
      ]
    })

  /// Those of which no end was noted, and whose term by the statutes is over.
  private static func overByStatutes(_ db: Database, in body: Reference<Body>, on today: Day) throws -> [Finding] {
    try MandateTerm.fetchAll(db, in: body, on: today).filter { $0.lastDays.upperBound < today }.map { term in
      let mandate = term.mandate
      return Finding(
        mandate.holderCode,
        "\(body.code.uppercased()) : mandat \(mandate.holder.afterDe) (\(mandate.position.french)) fini "
          + (term.isExact ? "\(term.lastDayFrench) d'après les statuts" : "d'après les statuts \(term.lastDayFrench)")
          + ", ni renouvelé ni pourvu.",
        next: term.next(isOver: true))
    }
  }
}
