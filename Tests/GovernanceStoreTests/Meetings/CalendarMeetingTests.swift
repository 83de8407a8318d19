import Governance
import Testing

@testable import GovernanceStore

@Suite struct CalendarMeetingTests {
  @Test("A code that was given, taken back and given again names another meeting; a redo names the same")
  func identities() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    func identity() throws -> String? { try file.calendarMeetings(file.meetings(year: 2026)).first?.identity }
    _ = try file.board(on: "2026-03-17")
    #expect(try identity() == "CA-2026-01")
    _ = try file.undo()
    _ = try file.redo()
    #expect(try identity() == "CA-2026-01")
    _ = try file.undo()
    _ = try file.board(on: "2026-04-07")
    #expect(try identity() == "CA-2026-01.2")
  }

  @Test("What the calendar of a year planned together is told apart too")
  func together() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let today = try day("2026-01-12")
    _ = try file.planYear(2026, today: today)
    _ = try file.undo()
    _ = try file.board(on: "2026-03-17")
    _ = try file.schedule(file.workingGroup("alim"), on: day("2026-03-18"), at: nil, place: nil)
    #expect(
      try file.calendarMeetings(file.meetings(year: 2026)).map(\.identity) == ["CA-2026-01.2", "ALIM-2026-01"])
  }

  @Test("The association keeps its name for calendars when its own is mended")
  func association() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let before = try file.calendarIdentity()
    _ = try file.correct(
      .associationName, ofRow: 1, code: "association", to: PlainText("PTCE"), reason: PlainText("statuts"))
    #expect(try file.calendarIdentity() == before)
  }
}
