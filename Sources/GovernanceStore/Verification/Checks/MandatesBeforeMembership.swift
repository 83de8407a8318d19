import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Mandates that begin, or were seen to be held, before their holder belonged.
  static let mandatesBeforeMembership = Check(
    "mandats-avant-adhesion", .warning,
    rule: "Un mandat ne commence pas avant l'adhésion de qui le tient.",
    source: "statuts",
    example: Example(
      "CA : le mandat d'Alpha commence le 1er janvier 2024, avant son adhésion.",
      next: "mandats ca"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code, mandate.from_day, mandate.attested_on FROM mandate
      JOIN body ON body.id = mandate.body_id JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE coalesce(mandate.from_day, mandate.attested_on)
        < (SELECT min(coalesce(from_day, earliest_day, '')) FROM membership WHERE member_id = member.id)
      """
  ) { row in
    let seen = try Day(row: row, at: 4)
    let held =
      try Day(row: row, at: 3).map { "commence le \($0.frenchShort)" } ?? seen.map { "est tenu le \($0.frenchShort)" }
    return Finding(
      row.text(0),
      "\(row.text(2).uppercased()) : le mandat \(row.text(1).afterDe) \(held ?? ""), avant son adhésion.",
      next: "mandats \(row.text(2))")
  }
}
