import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Writes a part of a year's report, in place of what was there.
  ///
  /// - Throws: ``ReportRefusal/reportIsClosed``.
  public func writeReport(
    _ section: ReportSection, of year: Int, _ paragraphs: [PlainText], on day: Day
  ) throws(Refusal) {
    try act(.writeReportSection, subject: String(year), summary: section.heading) { db in
      try put(section, of: year, paragraphs, on: day, isAccepted: true, db)
    }
  }

  /// Keeps a draft of a part that nobody wrote.
  ///
  /// - Throws: ``ReportRefusal/textWritten(_:year:)``, ``ReportRefusal/reportIsClosed``.
  public func draftReport(
    _ section: ReportSection, of year: Int, _ paragraphs: [PlainText], on day: Day
  ) throws(Refusal) {
    try act(.draftReportSection, subject: String(year), summary: "brouillon : \(section.heading)") { db in
      if let text = try ReportText.fetch(db, section, of: year), text.isAccepted {
        throw Refusal.report(.textWritten(section, year: year))
      }
      try put(section, of: year, paragraphs, on: day, isAccepted: false, db)
    }
  }

  /// Makes a draft a text like any other.
  ///
  /// - Throws: ``ReportRefusal/noText(_:year:)``, ``ReportRefusal/textAccepted(_:year:)``,
  ///   ``ReportRefusal/reportIsClosed``.
  public func acceptReport(_ section: ReportSection, of year: Int) throws(Refusal) {
    try act(.acceptReportSection, subject: String(year), summary: section.heading) { db in
      guard let text = try ReportText.fetch(db, section, of: year) else {
        throw Refusal.report(.noText(section, year: year))
      }
      if text.isAccepted { throw Refusal.report(.textAccepted(section, year: year)) }
      try db.execute(
        sql: "UPDATE report_section SET is_accepted = 1 WHERE year = ? AND section = ? AND body_id IS ?",
        arguments: [year, section.key, section.group?.id])
    }
  }

  /// Takes a part out of a year's report.
  ///
  /// - Throws: ``ReportRefusal/noText(_:year:)``, ``ReportRefusal/reportIsClosed``.
  public func removeReport(_ section: ReportSection, of year: Int) throws(Refusal) {
    try act(.removeReportSection, subject: String(year), summary: section.heading) { db in
      guard try ReportText.fetch(db, section, of: year) != nil else {
        throw Refusal.report(.noText(section, year: year))
      }
      try remove(section, of: year, db)
    }
  }

  /// Puts what the users wrote in an edited report in place of what was there, as one act; an empty part goes.
  ///
  /// - Throws: ``ReportRefusal/reportIsClosed``.
  public func takeBackReport(
    _ texts: [(section: ReportSection, paragraphs: [PlainText])], of year: Int, on day: Day
  ) throws(Refusal) {
    let names = texts.map(\.section.heading).frenchList()
    try act(.takeBackReport, subject: String(year), summary: names) { db in
      for (section, paragraphs) in texts {
        if paragraphs.isEmpty {
          try remove(section, of: year, db)
        } else {
          try put(section, of: year, paragraphs, on: day, isAccepted: true, db)
        }
      }
    }
  }

  /// What was written for each year whose report is open.
  public func openReportTexts() throws(Refusal) -> [(year: Int, texts: [ReportText])] {
    try read { db in
      try Int.fetchAll(
        db,
        sql: """
          SELECT DISTINCT year FROM report_section WHERE year NOT IN (SELECT year FROM closed_report) ORDER BY year
          """
      ).map { (year: $0, texts: try ReportText.fetchAll(db, of: $0)) }
    }
  }

  private func put(
    _ section: ReportSection, of year: Int, _ paragraphs: [PlainText], on day: Day, isAccepted: Bool, _ db: Database
  ) throws {
    try remove(section, of: year, db)
    try db.execute(
      sql: """
        INSERT INTO report_section (year, section, body_id, text, author, written_on, is_accepted)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        year, section.key, section.group?.id, paragraphs.map(\.value).joined(separator: "\n"), author, day.iso,
        isAccepted,
      ])
  }

  private func remove(_ section: ReportSection, of year: Int, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM report_section WHERE year = ? AND section = ? AND body_id IS ?",
      arguments: [year, section.key, section.group?.id])
  }
}

extension ReportText {
  /// What the users wrote for the report of that year, in the order of the report.
  static func fetchAll(_ db: Database, of year: Int) throws -> [ReportText] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT section, report_section.text, author, written_on, is_accepted, body.id, body.code, body.name
        FROM report_section LEFT JOIN body ON body.id = body_id WHERE year = ? ORDER BY report_section.id
        """, arguments: [year]
    ).compactMap { row in
      ReportSection(key: row[0], group: row.optionalReference(5)).map { section in
        let text: String = row[1]
        return (section, text, row)
      }
    }.map { section, text, row in
      ReportText(
        section: section, paragraphs: text.split(separator: "\n").map(String.init), author: row[2],
        writtenOn: try row.day(3), isAccepted: row[4] == 1)
    }
  }

  static func fetch(_ db: Database, _ section: ReportSection, of year: Int) throws -> ReportText? {
    try fetchAll(db, of: year).first { $0.section == section }
  }
}
