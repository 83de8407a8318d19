import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// A list of a day tells what was so on that day.
@Suite struct SpreadsheetListTests {
  let file: AssociationFile
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func column(_ place: Int, of list: SpreadsheetList, on iso: String) throws -> [String?] {
    try file.rows(of: list, on: day(iso), today: day("2026-12-31")).map { $0[place] }
  }

  @Test func organisationsBearTheNameOfTheDay() throws {
    _ = try file.rename(
      file.organization("die"), to: PlainText("DIE Nouveau"), from: day("2026-06-01"), source: nil)
    #expect(try column(0, of: .members, on: "2026-05-31").contains("DIE"))
    #expect(try !column(0, of: .members, on: "2026-05-31").contains("DIE Nouveau"))
    #expect(try column(0, of: .members, on: "2026-06-01").contains("DIE Nouveau"))
    #expect(try column(3, of: .people, on: "2026-05-31").contains("DIE"))
    #expect(try column(3, of: .mandates, on: "2026-05-31").contains("DIE"))
  }

  @Test func whatHappensLaterIsNotThere() throws {
    let meeting = try file.board(on: "2026-05-05")
    try file.note(["adds", "die"], at: meeting)
    try file.vote("Budget", 2, at: meeting)
    _ = try file.addAction(PlainText("Écrire"), owner: nil, dueOn: nil, in: meeting)
    let action = try #require(try file.openActions().first)
    try file.complete(action.reference, on: day("2026-07-01"))
    for list in [SpreadsheetList.meetings, .resolutions, .actions] {
      #expect(try column(0, of: list, on: "2026-05-04").isEmpty, "\(list)")
      #expect(try column(0, of: list, on: "2026-05-05").count == 1, "\(list)")
    }
    #expect(try column(4, of: .actions, on: "2026-06-30") == [nil])
    #expect(try column(4, of: .actions, on: "2026-07-01") == ["2026-07-01"])
  }

  @Test func whatIsPlannedStandsInTheListOfToday() throws {
    _ = try file.board(on: "2027-02-02")
    #expect(try column(0, of: .meetings, on: "2026-12-31").count == 1)
    #expect(try column(0, of: .meetings, on: "2026-12-30").isEmpty)
  }

  @Test func duesAreThoseThatWereCalled() throws {
    _ = try file.callDues(of: 2026, Amount(cents: 5000), on: day("2026-02-01"))
    _ = try file.recordDuesPayment(
      by: file.member("adds"), for: 2026, Amount(cents: 5000), on: day("2026-04-01"), today: day("2026-12-31"))
    #expect(try column(0, of: .dues, on: "2026-01-31").isEmpty)
    #expect(try column(3, of: .dues, on: "2026-03-31").compactMap { $0 }.isEmpty)
    #expect(try column(3, of: .dues, on: "2026-04-01").compactMap { $0 } == ["5000"])
  }

  @Test func aFigureHasOneLineWithWhatWasPublishedAndCorrected() throws {
    let jobs = try file.indicator("emplois")
    func record(_ thousandths: Int64, _ project: String?) throws {
      _ = try file.record(
        Measure(thousandths: thousandths), of: jobs, for: project.map(file.project), in: 2025,
        source: PlainText("=bilan"), today: day("2026-01-12"))
    }
    func correct(_ thousandths: Int64, _ project: String?, on iso: String) throws {
      _ = try file.correct(
        Measure(thousandths: thousandths), of: jobs, for: project.map(file.project), in: 2025,
        reason: PlainText("oubli"), today: day(iso))
    }
    try record(100_000, nil)
    try record(3_500, "friperie")
    _ = try file.closeYear(2025, today: day("2026-01-13"))
    try correct(4_000, "friperie", on: "2026-02-01")
    try correct(4_250, "friperie", on: "2026-03-01")
    try correct(1_000, "garage", on: "2026-03-01")

    #expect(try column(1, of: .indicators, on: "2026-03-01").first == "Emplois créés ou maintenus")
    #expect(try column(3, of: .indicatorValues, on: "2026-01-11").isEmpty)
    #expect(try column(9, of: .indicatorValues, on: "2026-01-12") == [nil, nil])
    #expect(try column(3, of: .indicatorValues, on: "2026-01-31") == ["100000", "3500"])
    #expect(try column(3, of: .indicatorValues, on: "2026-02-28") == ["100000", "4000"])
    let lines = try file.rows(of: .indicatorValues, on: day("2026-03-01"), today: day("2026-12-31"))
    #expect(lines.map { $0[2] }.first == "association entière")
    let shop = try #require(lines.first { $0[3] == "4250" })
    #expect(
      zip(SpreadsheetList.indicatorValues.columns, shop).map { column, value in value.map(column.shown) } == [
        "Emplois créés ou maintenus", "2025", "Friperie solidaire et d’insertion", "4,25", "ETP", "3,5", "=bilan",
        "Coordination", "12/01/2026", "13/01/2026", "4,25", "oubli", "Coordination", "01/03/2026",
      ])
    let unpublished = try #require(lines.first { $0[3] == "1000" })
    #expect(unpublished[5...8].allSatisfy { $0 == nil } && unpublished[9] == "2026-01-13")
  }

  @Test func aSeatBearsItsNumberAndWhoSitsOnIt() throws {
    let rows = try file.rows(of: .mandates, on: day("2026-03-01"), today: day("2026-12-31"))
    let seats = rows.filter { $0[0]?.hasPrefix("Conseil") == true }
    #expect(seats.map { $0[1] } == (1...15).map { "siège \($0)" })
    #expect(seats.allSatisfy { $0[2]?.isEmpty == false })
    #expect(seats.first { $0[3] == "CAHC" }?[2] == "François THERET / Sarah DUPONT")
  }

  @Test func anEndOfAnUnknownDayIsNoEmptyCell() throws {
    func ends() throws -> [String?] {
      try file.rows(of: .colleges, on: day("2026-12-31"), today: day("2026-12-31"))
        .filter { $0[0] == "APEI Hénin-Carvin" }.map { $0[4] }
    }
    let apei = try file.member("apei")
    #expect(try ends() == [nil])
    _ = try file.endMembership(Departure(of: apei, .resignation, on: nil), today: day("2026-03-17"))
    #expect(try ends() == ["inconnu"])
    _ = try file.undo()
    _ = try file.endMembership(Departure(of: apei, .resignation, on: nil), today: day("2025-11-17"))
    #expect(try ends() == ["2025"])
  }

  @Test func noDayIsMadeUpOfAMonth() throws {
    let today = try day("2026-03-17")
    _ = try file.addMember(
      PlainText("Beta"), isResident: false, college: file.college("actifs"),
      since: #require(Beginning(.month(2024, 2), toldOn: today)))
    for (list, place) in [(SpreadsheetList.members, 5), (.colleges, 2)] {
      let rows = try file.rows(of: list, on: today, today: today).filter { $0[0] == "Beta" }
      #expect(rows.map { $0[place] } == ["02/2024"] && rows.map { $0[place + 1] } == ["02/2024"], "\(list)")
    }
    #expect(
      try column(6, of: .members, on: "2026-03-17").compactMap(\.self).filter { $0.count == 10 }.allSatisfy {
        $0 == "2025-06-24"
      })
  }
}
