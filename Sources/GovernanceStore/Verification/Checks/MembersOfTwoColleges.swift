import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Adherents that stand in two colleges at once.
  static let membersOfTwoColleges = Check(
    "deux-colleges", .warning,
    rule:
      "Un adhérent n'est que d'un collège à la fois, sauf si les statuts le disent autrement : sinon sa voix compterait deux fois.",
    source: "statuts",
    example: Example(
      "Fondateurs et Actifs : 1 adhérent dans les deux (Alpha).",
      next: "collège infirmer actifs REF --source \"…\""),
    sql: """
      SELECT b.code, a.name, b.name, count(*), min(coalesce(party_o.name, party_p.family_name))
      FROM college_assignment first
      JOIN college_assignment second ON second.member_id = first.member_id AND second.college_id > first.college_id
      JOIN college a ON a.id = first.college_id JOIN college b ON b.id = second.college_id
      JOIN member ON member.id = first.member_id \(PartyColumns.joins())
      WHERE \(held("first")) AND \(held("second")) GROUP BY a.id, b.id ORDER BY a.rank, b.rank
      """
  ) { row in
    let names = row.text(4) + (row.number(3) > 1 ? "…" : "")
    return Finding(
      row.text(0),
      "\(row.text(1)) et \(row.text(2)) : \(row.number(3).of("adhérent")) dans les deux (\(names)).",
      next: "collège infirmer \(row.text(0)) REF --source \"…\"")
  }
}
