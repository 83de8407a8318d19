import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Money granted for a project a year ago or more, of which nothing came.
  static let fundingNeverPaid = Check(
    "subventions-non-versees", .warning,
    rule: "Ce qui est accordé pour un projet est versé, au moins en partie, dans les douze mois.",
    source: "usage",
    example: Example(
      "Garage solidaire : rien de versé sur 150,00\u{A0}€ accordés à Bêta par État, depuis le 15 janvier 2025.",
      next: "projet subvention garage versee MONTANT --financeur ami --beneficiaire beta"),
    sql: """
      SELECT project.code, project.title, funder.name, funder.code, beneficiary.name, beneficiary.code,
        sum(CASE state WHEN 'granted' THEN amount_cents END), min(CASE state WHEN 'granted' THEN project_funding.day END)
      FROM project_funding JOIN project ON project.id = project_id JOIN organization funder ON funder.id = funder_id
      LEFT JOIN organization beneficiary ON beneficiary.id = beneficiary_id
      GROUP BY project.id, funder_id, beneficiary_id
      HAVING min(CASE state WHEN 'granted' THEN project_funding.day END) <= date(:today, '-12 months')
        AND sum(state = 'paid') = 0
      ORDER BY project.id, funder.id
      """
  ) { row in
    let beneficiary = row.text(5).isEmpty ? "au pôle" : "à \(row.text(4))"
    let amount = Amount(cents: row[6]).french
    return Finding(
      row.text(0),
      "\(row.text(1)) : rien de versé sur \(amount) accordés \(beneficiary) par \(row.text(2)), depuis le "
        + "\(try row.day(7).frenchShort).",
      next: "projet subvention \(row.text(0)) versee MONTANT --financeur \(row.text(3)) --beneficiaire "
        + (row.text(5).isEmpty ? "pole" : row.text(5)))
  }
}
