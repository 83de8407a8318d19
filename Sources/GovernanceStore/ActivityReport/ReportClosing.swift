import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Closes the report of a year for good, and the year's figures with it: what is told of that year does not change any
  /// more, whatever is entered later.
  ///
  /// - Parameter text: makes the canonical text of the report.
  /// - Throws: ``ReportRefusal/yearUnfinished(_:)``, ``ReportRefusal/reportClosed(year:on:)``.
  public func closeReport(
    _ year: Int, today: Day, text: (ActivityReport) throws -> String
  ) throws(Refusal) -> ClosedReport {
    try act(.closeReport) { db in
      if let closed = try ClosedReport.fetch(db, year) {
        throw Refusal.report(.reportClosed(year: year, on: closed.closedOn))
      }
      let report = try Self.activityReport(db, year, today: today)
      guard !report.period.isProvisional else { throw Refusal.report(.yearUnfinished(year)) }
      let canonical = try text(report)
      try db.execute(
        sql: "INSERT OR IGNORE INTO closed_year (year, closed_on, author) VALUES (?, ?, ?)",
        arguments: [year, today.iso, author])
      let closed = ClosedReport(
        year: year, text: canonical, sha256: ClosedReport.fingerprint(of: canonical),
        templateVersion: Self.reportTemplateVersion, closedOn: today, author: author, isIntact: true)
      try db.execute(
        sql: """
          INSERT INTO closed_report (year, text, sha256, template_version, closed_on, author)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [year, closed.text, closed.sha256, closed.templateVersion, today.iso, author])
      return (closed, String(year), "arrêté le \(today.frenchShort), SHA-256 \(closed.sha256)")
    }
  }

  /// The closed reports, by year, and whether that person may be named in what is handed out.
  public func closedReports(
    naming person: Reference<Person>
  ) throws(Refusal) -> (reports: [ClosedReport], discretion: ActivityReport.Discretion) {
    try read { db in
      let years = try Int.fetchAll(db, sql: "SELECT year FROM closed_report ORDER BY year")
      return (try years.compactMap { try ClosedReport.fetch(db, $0) }, try .fetch(db, of: person))
    }
  }

  /// The report of that year as it was closed; nil while it was not.
  public func closedReport(_ year: Int) throws(Refusal) -> ClosedReport? {
    try read { try ClosedReport.fetch($0, year) }
  }

  /// Raised when the words or the shape of a closed report change.
  static let reportTemplateVersion = 6
}

extension ClosedReport {
  static func fetch(_ db: Database, _ year: Int) throws -> ClosedReport? {
    try Row.fetchOne(
      db, sql: "SELECT text, sha256, template_version, closed_on, author FROM closed_report WHERE year = ?",
      arguments: [year]
    ).map { row in
      let text: String = row[0]
      let sha256: String = row[1]
      return ClosedReport(
        year: year, text: text, sha256: sha256, templateVersion: row[2], closedOn: try row.day(3), author: row[4],
        isIntact: fingerprint(of: text) == sha256)
    }
  }

  static func fingerprint(of text: String) -> String {
    var fingerprint = Fingerprint()
    fingerprint.update(text.utf8)
    return fingerprint.hexadecimal()
  }
}

extension Proof {
  /// What a closed report published as that figure; nil where the year's report was not closed, or told no number.
  static func published(_ db: Database, _ key: String, of year: Int) throws -> Proof? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH figure AS (
          SELECT figure.value FROM closed_report,
            json_each(CASE WHEN json_valid(text) THEN text ELSE '{}' END, '$.published.figures') AS figure
          WHERE year = :year AND figure.value ->> 'key' = :key AND figure.value ->> 'number' IS NOT NULL)
        SELECT reference.value ->> 'code', reference.value ->> 'name', reference.value ->> 'day',
          reference.value ->> 'weight'
        FROM figure LEFT JOIN json_each(figure.value, '$.references') AS reference
        """, arguments: ["year": year, "key": key])
    if rows.isEmpty { return nil }
    return Proof(
      rows.compactMap { row in
        (row[3] as Int?).map { weight in
          CountedReference(
            code: row[0], name: row[1], day: (row[2] as String?).flatMap { Day(iso: $0) }, weight: weight)
        }
      })
  }
}
