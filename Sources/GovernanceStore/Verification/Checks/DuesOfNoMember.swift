import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Dues of a year in which the adherent belonged on no day.
  static let duesOfNoMember = Check(
    "cotisations-hors-adhesion", .warning,
    rule: "Une cotisation se demande à qui est adhérent au moins un jour de l'année ; les autres en sont exemptés.",
    source: "usage",
    example: Example(
      "Cotisation 2026 de Gamma : appelée, alors qu'il n'est adhérent aucun jour de 2026.",
      next: "cotisation exempter gamma 2026 --motif \"adhérent aucun jour de 2026\""),
    sql: """
      SELECT \(PartyColumns.codeAndName), dues.year
      FROM dues JOIN member ON member.id = dues.member_id \(PartyColumns.joins())
      WHERE (exempted_on IS NULL OR exempted_on > :today) AND coalesce(called_on, due_on, '') <= :today
        AND \(Dues.ofNoMember) AND amount_cents > coalesce(
          (SELECT sum(dues_payment.amount_cents) FROM dues_payment WHERE dues_id = dues.id), 0)
      ORDER BY dues.year, 1
      """
  ) { row in
    let year = row.number(2)
    return Finding(
      row.text(0),
      "Cotisation \(year) \(row.text(1).afterDe) : appelée, alors qu'il n'est adhérent aucun jour de \(year).",
      next: "cotisation exempter \(row.text(0)) \(year) --motif \"adhérent aucun jour de \(year)\"")
  }
}
