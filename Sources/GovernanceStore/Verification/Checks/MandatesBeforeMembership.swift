import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Mandates that begin before their holder belonged.
  static let mandatesBeforeMembership = Check(
    "mandats-avant-adhesion", .warning,
    rule: "Un mandat ne commence pas avant l'adhésion de qui le tient.",
    source: "statuts",
    example: Example(
      "CA : le mandat d'Alpha commence le 1er janvier 2024, avant son adhésion.",
      next: "mandats ca"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code, mandate.from_day FROM mandate JOIN body ON body.id = mandate.body_id
      JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE mandate.from_day < (SELECT min(coalesce(from_day, '')) FROM membership WHERE member_id = member.id)
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(2).uppercased()) : le mandat \(row.text(1).afterDe) commence le \(try row.day(3).frenchShort), avant son adhésion.",
      next: "mandats \(row.text(2))")
  }
}
