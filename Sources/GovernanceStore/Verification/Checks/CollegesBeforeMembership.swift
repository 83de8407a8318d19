import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Colleges that begin before their adherent belonged.
  static let collegesBeforeMembership = Check(
    "colleges-avant-adhesion", .warning,
    rule: "Nul n'est d'un collège avant d'être adhérent.",
    source: "statuts",
    example: Example(
      "Alpha : du collège Fondateurs depuis le 1er janvier 2024, avant son adhésion.",
      next: "corriger alpha collège fondateurs JOUR --motif \"faute de frappe\""),
    sql: """
      SELECT \(PartyColumns.codeAndName), college.name, coalesce(a.from_day, a.attested_on),
        college.code
      FROM college_assignment a
      JOIN college ON college.id = a.college_id JOIN member ON member.id = a.member_id \(PartyColumns.joins())
      WHERE (a.from_day IS NOT NULL OR a.earliest_day IS NOT NULL) AND coalesce(a.from_day, a.attested_on)
        < (SELECT min(coalesce(from_day, earliest_day, '')) FROM membership WHERE member_id = member.id)
      ORDER BY 1
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(1)) : du collège \(row.text(2)) depuis le \(try row.day(3).frenchShort), avant son adhésion.",
      next: "corriger \(row.text(0)) collège \(row.text(4)) JOUR --motif \"faute de frappe\"")
  }
}
