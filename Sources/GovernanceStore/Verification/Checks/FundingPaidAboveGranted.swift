import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Money paid for a project beyond what was granted.
  static let fundingPaidAboveGranted = Check(
    "versements-superieurs", .warning,
    rule: "Un financeur ne verse pas plus qu'il n'a accordé, pour un projet et un bénéficiaire.",
    source: "suivi des subventions",
    example: Example(
      "Garage solidaire : État a versé 200,00\u{A0}€ à Bêta, pour 150,00\u{A0}€ accordés.",
      next: "subventions --projet garage"),
    sql: """
      SELECT project.code, project.title, funder.name, coalesce(beneficiary.name, 'pôle'),
        sum(CASE state WHEN 'paid' THEN amount_cents ELSE 0 END), sum(CASE state WHEN 'granted' THEN amount_cents END)
      FROM project_funding JOIN project ON project.id = project_id JOIN organization funder ON funder.id = funder_id
      LEFT JOIN organization beneficiary ON beneficiary.id = beneficiary_id
      GROUP BY project.id, funder_id, beneficiary_id
      HAVING sum(CASE state WHEN 'paid' THEN amount_cents ELSE 0 END)
        > sum(CASE state WHEN 'granted' THEN amount_cents ELSE 0 END)
      ORDER BY project.id, funder.id
      """
  ) { row in
    let granted = (row[5] as Int64?).map { "pour \(Amount(cents: $0).french) accordés" } ?? "sans accord saisi"
    let beneficiary = row.text(3) == "pôle" ? "au pôle" : "à \(row.text(3))"
    return Finding(
      row.text(0), "\(row.text(1)) : \(row.text(2)) a versé \(Amount(cents: row[4]).french) \(beneficiary), \(granted).",
      next: "subventions --projet \(row.text(0))")
  }
}
