import Governance
import GRDB

extension AssociationFile {
  /// The agreements with funders, the latest first.
  public func agreements() throws(Refusal) -> [Agreement] {
    try read { try Agreement.fetchAll($0) }
  }

  /// All that the record tells of one agreement.
  public func sheet(of agreement: Reference<Agreement>) throws(Refusal) -> Agreement {
    try read { try Agreement.fetch($0, agreement) }
  }
}

extension Agreement {
  static func fetch(_ db: Database, _ reference: Reference<Agreement>) throws -> Agreement {
    guard let found = try fetchAll(db, where: "grant_agreement.id = :id", ["id": reference.id]).first else {
      throw Refusal.unknownReference(.agreement, reference.code, suggestions: [])
    }
    return found
  }

  static func fetchAll(
    _ db: Database, where condition: String = "1", _ arguments: StatementArguments = [:]
  ) throws -> [Agreement] {
    let reports = try GrantReport.fetchAll(db, where: condition, arguments)
      .reduce(into: [Reference<Agreement>: [GrantReport]]()) { $0[$1.agreement, default: []].append($1) }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT grant_agreement.id, grant_agreement.code, grant_agreement.title,
          organization.id, organization.code, organization.name, grant_agreement.amount_cents, signed_on,
          grant_agreement.from_day, grant_agreement.until_day, source.title, NULL, grant_agreement.certainty
        FROM grant_agreement JOIN organization ON organization.id = grant_agreement.funder_id
        LEFT JOIN source ON source.id = grant_agreement.source_id
        WHERE \(condition)
        ORDER BY coalesce(grant_agreement.from_day, signed_on) DESC, grant_agreement.code
        """, arguments: arguments
    ).map { row in
      let reference: Reference<Agreement> = row.reference(0)
      return Agreement(
        reference: reference, funder: row.reference(3), amount: (row[6] as Int64?).map(Amount.init(cents:)),
        signedOn: try Day(row: row, at: 7), from: try Day(row: row, at: 8),
        last: try Day(row: row, at: 9)?.adding(days: -1), provenance: try row.provenance(10),
        reports: reports[reference] ?? [])
    }
  }
}

extension GrantReport {
  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [GrantReport] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT grant_agreement.id, grant_agreement.code, grant_agreement.title, grant_report.title, due_on, sent_on,
          document_path, document_sha256
        FROM grant_report JOIN grant_agreement ON grant_agreement.id = grant_report.agreement_id
        WHERE \(condition) ORDER BY due_on, grant_report.id
        """, arguments: arguments
    ).map { row in
      GrantReport(
        agreement: row.reference(0), title: row[3], dueOn: try row.day(4), sentOn: try Day(row: row, at: 5),
        document: (row[6] as String?).map { AttachedDocument(path: $0, sha256: row[7]) })
    }
  }
}
