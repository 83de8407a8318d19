import Governance
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
}
