import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters an agreement with a funder; what is not known is left empty.
  ///
  /// - Parameter last: the last day that it covers.
  /// - Throws: ``Refusal/endBeforeStart(_:start:)``, ``AgreementRefusal/beforeAgreement(_:code:start:)``,
  ///   ``AgreementRefusal/grantReportExists(_:code:dueOn:)``.
  public func addAgreement(
    _ title: PlainText, funder: Reference<Organization>, amount: Amount? = nil, from: Day? = nil, last: Day? = nil,
    signedOn: Day? = nil, reports: [(title: PlainText, dueOn: Day)] = [], source: PlainText? = nil
  ) throws(Refusal) -> Reference<Agreement> {
    try act(.addAgreement) { db in
      if let from, let last, last < from { throw Refusal.endBeforeStart(last, start: from) }
      let code = try Self.freeCode(db, "grant_agreement", for: title.value)
      let certainty = source == nil ? Certainty.toConfirm : .confirmed
      try db.execute(
        sql: """
          INSERT INTO grant_agreement
            (code, title, funder_id, amount_cents, signed_on, from_day, until_day, source_id, certainty)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          code, title.value, funder.id, amount?.cents, signedOn?.iso, from?.iso, last?.adding(days: 1).iso,
          try Self.source(db, source), certainty.rawValue,
        ])
      let agreement = Reference<Agreement>(id: db.lastInsertedRowID, code: code, name: title.value)
      for report in reports { try Self.insertReport(db, report.title.value, dueOn: report.dueOn, of: agreement) }
      return (agreement, code, "\(title.value), \(funder.name)")
    }
  }

  /// Enters a report that an agreement asks for.
  ///
  /// - Throws: ``AgreementRefusal/beforeAgreement(_:code:start:)``, ``AgreementRefusal/grantReportExists(_:code:dueOn:)``.
  public func addGrantReport(
    _ title: PlainText, dueOn day: Day, to agreement: Reference<Agreement>
  ) throws(Refusal) {
    try act(.addGrantReport, subject: agreement.code, summary: "\(title.value), pour le \(day.frenchShort)") { db in
      try Self.insertReport(db, title.value, dueOn: day, of: agreement)
    }
  }

  /// Records that a report was sent to the funder. The account of a fiscal year needs no entering before.
  ///
  /// - Parameter document: the path of the paper; its fingerprint is kept.
  /// - Throws: ``AgreementRefusal/noGrantReport(_:code:known:)``, ``AgreementRefusal/grantReportAlreadySent(_:_:)``,
  ///   ``AgreementRefusal/beforeAgreement(_:code:start:)``, ``Refusal/dayAhead(_:)``, ``FileRefusal/noFile(path:)``.
  public func recordGrantReport(
    _ title: PlainText, of agreement: Reference<Agreement>, on day: Day, document: String? = nil, today: Day
  ) throws(Refusal) -> GrantReport {
    try act(.recordGrantReport) { db in
      guard day <= today else { throw Refusal.dayAhead(day) }
      let paper = try document.map { try AttachedDocument(at: $0) }
      let owed = try Self.owedReport(db, title.value, of: agreement, today: today)
      if let sentOn = owed.sentOn { throw Refusal.agreement(.grantReportAlreadySent(owed.title, sentOn)) }
      if let start = try Agreement.fetch(db, agreement).from, day < start {
        throw Refusal.agreement(.beforeAgreement(day, code: agreement.code, start: start))
      }
      try db.execute(
        sql: """
          UPDATE grant_report SET sent_on = ?, document_path = ?, document_sha256 = ?
          WHERE agreement_id = ? AND title = ?
          """, arguments: [day.iso, paper?.path, paper?.sha256, agreement.id, owed.title])
      let sent = GrantReport(
        agreement: agreement, title: owed.title, dueOn: owed.dueOn, sentOn: day, document: paper)
      return (sent, agreement.code, "\(owed.title), le \(day.frenchShort)")
    }
  }

  private static func insertReport(
    _ db: Database, _ title: String, dueOn day: Day, of agreement: Reference<Agreement>
  ) throws {
    let known = try Agreement.fetch(db, agreement)
    if let start = known.from, day < start {
      throw Refusal.agreement(.beforeAgreement(day, code: agreement.code, start: start))
    }
    if let same = known.reports.first(where: { $0.title.folded == title.folded }) {
      throw Refusal.agreement(.grantReportExists(same.title, code: agreement.code, dueOn: same.dueOn))
    }
    try db.execute(
      sql: "INSERT INTO grant_report (agreement_id, title, due_on) VALUES (?, ?, ?)",
      arguments: [agreement.id, title, day.iso])
  }

  /// The report of that name or unambiguous beginning; the account of a fiscal year is entered where it was not.
  private static func owedReport(
    _ db: Database, _ title: String, of agreement: Reference<Agreement>, today: Day
  ) throws -> GrantReport {
    let known = try Agreement.fetch(db, agreement)
    if let exact = known.reports.first(where: { $0.title.folded == title.folded }) { return exact }
    let begun = known.reports.filter { $0.title.folded.hasPrefix(title.folded) }
    if begun.count == 1 { return begun[0] }
    let association = try Governance.Association.fetch(db)
    let accounts = association.fiscalYearEnd.map {
      GrantFinancialReport.owed(
        for: known, end: $0, until: today.adding(months: GrantFinancialReport.months))
    }
    guard let account = accounts?.first(where: { $0.title.folded == title.folded }) else {
      throw Refusal.agreement(.noGrantReport(title, code: agreement.code, known: known.reports.map(\.title)))
    }
    try insertReport(db, account.title, dueOn: account.dueOn, of: agreement)
    return GrantReport(agreement: agreement, title: account.title, dueOn: account.dueOn)
  }
}
