import struct Governance.Association
import Governance
import GovernanceFrench
import GRDB

extension Duty.Subject {
  /// The reports that funders wait for.
  static func grantReports(_ db: Database, until horizon: Day) throws -> [Duty.Subject] {
    try GrantReport.fetchAll(
      db, where: "grant_report.sent_on IS NULL AND grant_report.due_on <= :last", ["last": horizon.iso]
    ).map { .report($0) }
  }

  /// The accounts of fiscal years that grants cover, but for those that were entered as reports; and the agreements of
  /// which the record cannot tell.
  static func accounts(
    _ db: Database, until horizon: Day
  ) throws -> (duties: [Duty.Subject], gaps: [DutyGap]) {
    let agreements = try Agreement.fetchAll(db)
    guard !agreements.isEmpty else { return ([], []) }
    let association = try Association.fetch(db)
    guard let end = association.fiscalYearEnd else {
      return ([], [.fiscalYearEndUnknown(agreements: agreements.map(\.reference.code))])
    }
    let duties = agreements.flatMap { agreement in
      GrantFinancialReport.open(for: agreement, end: end, until: horizon).map { Duty.Subject.account($0) }
    }
    let undated = agreements.filter { $0.from == nil }.map(\.reference.code)
    return (duties, undated.isEmpty ? [] : [.agreementPeriodUnknown(agreements: undated)])
  }
}

extension GrantFinancialReport {
  /// What is owed for an agreement up to that day, but for what was entered as a report.
  static func open(for agreement: Agreement, end: DayOfYear, until horizon: Day) -> [GrantFinancialReport] {
    owed(for: agreement, end: end, until: horizon).filter { owed in
      !agreement.reports.contains { $0.title.folded == owed.title.folded }
    }
  }
}
