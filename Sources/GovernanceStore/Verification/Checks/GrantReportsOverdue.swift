import struct Governance.Association
import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Reports to funders that are past their day: those that were entered, and the accounts that follow from a grant.
  static let grantReportsOverdue = Check(
    "bilans-en-retard", .error,
    rule: "Ce qu'une convention demande est rendu pour le jour qu'elle fixe.",
    source: "convention ; loi du 12 avril 2000, art. 10",
    example: Example(
      "AMI : bilan à rendre pour le 1er février 2026.",
      next: "convention rendu ami \"bilan\" --le JOUR"),
    sql: """
      WITH RECURSIVE fiscal_year (year) AS (
        SELECT CAST(strftime('%Y', min(from_day)) AS INTEGER) FROM grant_agreement
        UNION ALL SELECT year + 1 FROM fiscal_year WHERE year < CAST(strftime('%Y', :today) AS INTEGER)
      )
      SELECT code, title, report, due_on, id, year, :today FROM (
        SELECT grant_agreement.code, grant_agreement.title, grant_report.title AS report, due_on, grant_agreement.id,
          NULL AS year
        FROM grant_report JOIN grant_agreement ON grant_agreement.id = agreement_id
        WHERE sent_on IS NULL AND due_on < :today
        UNION ALL
        SELECT code, title, NULL, NULL, grant_agreement.id, year
        FROM grant_agreement JOIN fiscal_year ON year BETWEEN CAST(strftime('%Y', from_day) AS INTEGER)
          AND CAST(strftime('%Y', coalesce(until_day, :today)) AS INTEGER) + 1
        WHERE (SELECT fiscal_year_end FROM association) IS NOT NULL
      ) ORDER BY coalesce(due_on, year), code
      """
  ) { row, db in
    let report: (title: String, dueOn: Day)
    if let year = row[5] as Int? {
      // When a fiscal year ends, and what it owes, is told by the same words as `échéances` tells it.
      guard let end = try Association.fetch(db).fiscalYearEnd else { return nil }
      let today = try row.day(6)
      let agreement = try Agreement.fetchAll(db, where: "grant_agreement.id = :id", ["id": row[4] as Int64]).first
      let open = agreement.map { GrantFinancialReport.open(for: $0, end: end, until: today) } ?? []
      guard let account = open.first(where: { $0.fiscalYearEnd.year == year && $0.dueOn < today }) else { return nil }
      report = (account.title, account.dueOn)
    } else {
      report = (row.text(2), try row.day(3))
    }
    return Finding(
      row.text(0), "\(row.text(1)) : \(report.title) à rendre pour le \(report.dueOn.frenchShort).",
      next: "convention rendu \(row.text(0)) \"\(report.title)\" --le JOUR")
  }
}
