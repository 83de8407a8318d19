import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Memberships whose first day nobody entered.
  static let unknownEntryDays = Check(
    "entrees-inconnues", .note,
    rule: "Le registre dit depuis quand chacun est adhérent ; une liste d'avant ce jour en dépend.",
    source: "usage, bulletins d'adhésion",
    example: Example(
      "Adhérents : jour d'entrée inconnu pour 1 (Alpha).",
      next: "adhérent entrée alpha JOUR --source \"…\""),
    sql: """
      SELECT count(*), min(coalesce(party_o.name, party_p.family_name)), coalesce(party_o.code, party_p.code)
      FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
      WHERE membership.from_day IS NULL AND \(held("membership")) HAVING count(*) > 0
      """
  ) { row in
    let names = row.text(1) + (row.number(0) > 1 ? "…" : "")
    return Finding(
      "adherents", "Adhérents : jour d'entrée inconnu pour \(row.number(0)) (\(names)).",
      next: "adhérent entrée \(row.text(2)) JOUR --source \"…\"")
  }
}
