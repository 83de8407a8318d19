import GRDB
import Governance
import Testing

@testable import GovernanceStore

@Suite struct ReportClosingTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @discardableResult
  private func close(_ year: Int = 2025, on iso: String = "2026-03-12") throws -> ClosedReport {
    try file.closeReport(year, today: day(iso)) { report in
      report.figures.map { "\($0.key) \($0.number.map { String($0) } ?? "—")" }.joined(separator: "\n")
    }
  }

  @Test func aClosedReportIsKeptUnderItsFingerprint() throws {
    let closed = try close()
    #expect(try file.closedReport(2025) == closed)
    #expect(closed.isIntact && closed.text.hasPrefix("members.distinct 15\n"))
    #expect(try file.closedReport(2024) == nil)
    #expect(try file.dayOfClosing(2025) == day("2026-03-12"))
    #expect(throws: Refusal.undo(.actIsFinal(.closeReport))) { try file.undo() }
  }

  @Test func onlyAYearThatIsOverIsClosedAndOnlyOnce() throws {
    #expect(throws: Refusal.report(.yearUnfinished(2026))) { try close(2026) }
    #expect(throws: Refusal.report(.yearUnfinished(2026))) { try close(2026, on: "2026-12-31") }
    #expect(throws: Refusal.yearAhead(2027)) { try close(2027) }
    try close(2026, on: "2027-01-01")
    #expect(throws: Refusal.report(.reportClosed(year: 2026, on: try day("2027-01-01")))) {
      try close(2026, on: "2027-01-02")
    }
  }

  @Test func aYearOfWhichTheIndicatorsAreClosedCanBeClosed() throws {
    _ = try file.record(
      Measure(thousandths: 1_000), of: file.indicator("emplois"), for: nil, in: 2025, source: PlainText("bilan"),
      today: day("2026-02-01"))
    _ = try file.closeYear(2025, today: day("2026-02-01"))
    try close()
    #expect(try file.dayOfClosing(2025) == day("2026-02-01"))
  }

  @Test func theFileItselfRefusesToChangeIt() throws {
    try file.writeReport(.perspectives, of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-01"))
    let closed = try close()
    for sql in [
      "UPDATE closed_report SET text = 'autre'", "DELETE FROM closed_report", "DELETE FROM report_section",
      "UPDATE report_section SET text = 'autre'", "UPDATE report_section SET year = 2024",
      """
      INSERT INTO report_section (year, section, text, author, written_on, is_accepted)
      VALUES (2025, 'events', 'x', 'y', '2026-03-12', 1)
      """,
    ] {
      #expect(throws: Refusal.report(.reportIsClosed), "\(sql)") {
        try file.act(.correct, subject: "2025", summary: "essai") { try $0.execute(sql: sql) }
      }
    }
    #expect(throws: Refusal.report(.reportIsClosed)) {
      try file.writeReport(.events, of: 2025, [PlainText("Trop tard.")], on: day("2026-03-13"))
    }
    #expect(throws: Refusal.report(.reportIsClosed)) { try file.removeReport(.perspectives, of: 2025) }
    try file.writeReport(.events, of: 2026, [PlainText("À temps.")], on: day("2026-03-13"))
    #expect(try file.closedReport(2025) == closed)
  }

  @Test func aThousandLaterActsLeaveItByteForByte() throws {
    try file.writeReport(.perspectives, of: 2025, [PlainText("Ouvrir.")], on: day("2026-03-01"))
    let closed = try close()
    let figures = try file.activityReport(2025, today: day("2026-12-31")).figures
    var acts = RandomActs(seed: 2025)
    var done = 0
    for _ in 0..<1_000 {
      do {
        try acts.perform(on: file)
        done += 1
      } catch is Refusal {}
    }
    #expect(done > 200)
    #expect(try file.closedReport(2025) == closed)
    // What happened in 2026 is no correction of 2025 either.
    #expect(try file.activityReport(2025, today: day("2026-12-31")).figures == figures)
    // An entry of the year itself is.
    _ = try file.addMember(
      PlainText("Oubliée"), isResident: false, college: nil, since: Beginning(day("2025-03-01")), source: nil)
    let later = try file.activityReport(2025, today: day("2026-12-31"))
    #expect(later.figures != figures && later.members.distinctCount == 16)
    #expect(try file.closedReport(2025) == closed)
  }

  @Test func aTextThatWasTamperedWithShows() throws {
    try close()
    try file.queue.writeWithoutTransaction { db in
      try db.execute(sql: "DROP TRIGGER closed_report_never_changes")
      try db.execute(sql: "UPDATE closed_report SET text = 'members.distinct 99'")
    }
    #expect(try file.closedReport(2025)?.isIntact == false)
  }
}
