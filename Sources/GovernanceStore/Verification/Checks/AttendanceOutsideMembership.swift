import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Adherents that were present or represented in a body that decides, on a day on which they did not belong: an entry or
  /// a departure was noted or mended after the meeting.
  static let attendanceOutsideMembership = Check(
    "presences-hors-adhesion", .warning,
    rule: "Qui est noté présent ou représenté comme adhérent l'était ce jour-là.",
    source: "statuts, qui vote",
    example: Example(
      "Alpha : présent ou représenté à CA-2026-01, le 10 février 2026, sans être adhérent ce jour-là.",
      next: "adhérent alpha"),
    sql: """
      SELECT \(PartyColumns.codeAndName), meeting.code, min(meeting.day), count(*)
      FROM (SELECT noted.meeting_id, noted.member_id
        FROM (SELECT meeting_id, member_id FROM attendance WHERE status = 'present' AND member_id IS NOT NULL
          UNION ALL SELECT meeting_id, grantor_id FROM proxy) noted JOIN meeting ON meeting.id = noted.meeting_id
        WHERE NOT EXISTS (SELECT 1 FROM membership WHERE membership.member_id = noted.member_id
          AND \(SpanColumns.heldOrUnattested("membership", on: "meeting.day")))
        GROUP BY noted.meeting_id, noted.member_id) outside
      JOIN meeting ON meeting.id = outside.meeting_id JOIN body ON body.id = meeting.body_id AND body.advisory = 0
      JOIN member ON member.id = outside.member_id \(PartyColumns.joins())
      WHERE EXISTS (SELECT 1 FROM membership WHERE membership.member_id = member.id)
      GROUP BY member.id ORDER BY 4, 1
      """
  ) { row in
    let others = row.number(4) - 1
    let more = others > 0 ? " (et à \(others.of("autre réunion", "autres réunions")))" : ""
    return Finding(
      row.text(0),
      "\(row.text(1)) : présent ou représenté à \(row.text(2)), le \(try row.day(3).frenchShort)\(more), "
        + "sans être adhérent ce jour-là.", next: "adhérent \(row.text(0))")
  }
}
