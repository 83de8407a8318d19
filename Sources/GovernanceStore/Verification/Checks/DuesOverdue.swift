import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Dues that are past their day and not fully paid.
  static let duesOverdue = Check(
    "cotisations-en-retard", .warning,
    rule: "Une cotisation appelée est payée pour son échéance, ou l'adhérent en est dispensé.",
    source: "décision qui fixe la cotisation",
    example: Example(
      "Cotisations 2026 : 1 en retard (Alpha).",
      next: "cotisation relance alpha 2026 --par courriel --le JOUR"),
    sql: """
      SELECT dues.year, count(*), min(coalesce(party_o.name, party_p.family_name)),
        coalesce(party_o.code, party_p.code)
      FROM dues JOIN member ON member.id = dues.member_id \(PartyColumns.joins())
      WHERE due_on < :today AND NOT \(Dues.ofNoMember) AND (exempted_on IS NULL OR exempted_on > :today) AND amount_cents > coalesce(
        (SELECT sum(dues_payment.amount_cents) FROM dues_payment WHERE dues_id = dues.id), 0)
      GROUP BY dues.year ORDER BY dues.year
      """
  ) { row in
    let names = row.text(2) + (row.number(1) > 1 ? "…" : "")
    return Finding(
      "cotisations-\(row.number(0))", "Cotisations \(row.number(0)) : \(row.number(1)) en retard (\(names)).",
      next: "cotisation relance \(row.text(3)) \(row.number(0)) --par courriel --le JOUR")
  }
}
