import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Seats, offices and leads held by an adherent that left.
  static let mandatesOfFormerMembers = Check(
    "mandats-de-sortants", .error,
    rule: "Qui n'est plus adhérent ne tient plus ni siège, ni fonction, ni groupe.",
    source: "statuts",
    example: Example(
      "CA : un mandat est tenu par Gamma, qui a quitté l'association le 1er juin 2025.",
      next: "mandat finir gamma ca --motif fin --le 01/06/2025"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code, left_on, (SELECT min(back.from_day) FROM membership back
        WHERE back.member_id = member.id AND back.from_day > left_on AND back.from_day <= :today) FROM (
        SELECT mandate.id AS mandate_id, min(ended.until_day) AS left_on FROM mandate
        JOIN membership ended ON ended.member_id = mandate.member_id AND ended.until_day <= :today
          AND ended.ended_on_unknown_day = 0
          AND \(SpanColumns.begun("mandate", by: "ended.until_day"))
          AND (mandate.until_day IS NULL OR mandate.until_day > ended.until_day)
          AND mandate.ended_on_unknown_day = 0
        WHERE NOT EXISTS (SELECT 1 FROM membership WHERE membership.member_id = mandate.member_id
          AND \(SpanColumns.heldOrUnattested("membership", on: "ended.until_day")))
        GROUP BY mandate.id) gap
      JOIN mandate ON mandate.id = gap.mandate_id JOIN body ON body.id = mandate.body_id
      JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      UNION
      SELECT \(PartyColumns.codeAndName), body.code, NULL, NULL FROM mandate JOIN body ON body.id = mandate.body_id
      JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE \(held("mandate"))
        AND NOT EXISTS (SELECT 1 FROM membership WHERE member_id = member.id AND \(held("membership")))
        AND EXISTS (SELECT 1 FROM membership WHERE member_id = member.id AND \(over("membership"))
          AND NOT EXISTS (SELECT 1 FROM membership known WHERE known.member_id = member.id
            AND known.ended_on_unknown_day = 0 AND known.until_day <= :today))
      """
  ) { row in
    let day = try Day(row: row, at: 3)
    let back = try Day(row: row, at: 4).map { " et y est revenu le \($0.frenchShort)" } ?? ""
    let since = (day.map { " le \($0.frenchShort)" } ?? "") + back
    return Finding(
      row.text(0),
      "\(row.text(2).uppercased()) : un mandat est tenu par \(row.text(1)), qui a quitté l'association\(since).",
      next: "mandat finir \(row.text(0)) \(row.text(2)) --motif fin --le \(day?.frenchNumeric ?? "JOUR")")
  }
}
