import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Reports to funders that are past their day.
  static let grantReportsOverdue = Check(
    "bilans-en-retard", .error,
    rule: "Ce qu'une convention demande est rendu pour le jour qu'elle fixe.",
    source: "convention ; loi du 12 avril 2000, art. 10",
    example: Example(
      "AMI : bilan à rendre pour le 1er février 2026.",
      next: "convention rendu ami \"bilan\" --le JOUR"),
    sql: """
      SELECT grant_agreement.code, grant_agreement.title, grant_report.title, due_on FROM grant_report
      JOIN grant_agreement ON grant_agreement.id = agreement_id WHERE sent_on IS NULL AND due_on < :today ORDER BY due_on
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : \(row.text(2)) à rendre pour le \(try row.day(3).frenchShort).",
      next: "convention rendu \(row.text(0)) \"\(row.text(2))\" --le JOUR")
  }
}
