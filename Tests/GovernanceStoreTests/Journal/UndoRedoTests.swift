import Governance
import Testing

@testable import GovernanceStore

/// Every act can be taken back and brought back, to the letter, or says that it cannot.
@Suite struct UndoRedoTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test(arguments: ActKind.allCases.filter(\.isUndoable))
  func everyUndoableActIsTakenBackAndBroughtBack(_ kind: ActKind) throws {
    let example = ActExample.of(kind, in: folder)
    try example.prepare(file)
    let before = try file.dump()
    try example.act(file)
    let after = try file.dump()
    // That a declaration told more is a line of the journal, and nothing else (DuesCasesTests takes it back).
    #expect(before != after || kind == .completeRegistryFiling)
    #expect(try file.journal(limit: 1).first?.kind == kind)
    for _ in 1...2 {
      #expect(try file.undo().kind == kind)
      #expect(try file.dump() == before)
      #expect(try file.redo().kind == kind)
      #expect(try file.dump() == after)
    }
    #expect(try file.integrityFindings().isEmpty)
    #expect(try file.searchIndexFaults().isEmpty)
  }

  @Test func whatIsFinalIsRefused() throws {
    #expect(
      ActKind.allCases.filter { !$0.isUndoable } == [
        .createFile, .signMinutes, .approveMinutes, .closeYear, .closeReport, .erase, .backUp,
      ])
    #expect(throws: Refusal.undo(.actIsFinal(.createFile))) { try file.undo() }
    #expect(throws: Refusal.undo(.actIsFinal(.createFile))) { try file.nextUndo() }
  }

  @Test func backupsAreSkippedAndCloseNoWayBack() throws {
    let meeting = try file.board(on: "2026-03-12")
    try ActExample.of(.backUp, in: folder).act(file)
    #expect(try file.journal(limit: 1).first?.kind == .backUp)
    #expect(try file.nextUndo().subject == meeting.code)
    _ = try file.undo()
    try file.backUp(to: folder.file("copie-2.ptce"))
    #expect(try file.redo().subject == meeting.code)
  }

  @Test func actThatChangesNothingIsTakenBackToo() throws {
    let person = try file.person("hays")
    let phone = try PlainText("03 21 00 00 00")
    for _ in 1...2 { try file.changeContact(of: person, email: nil, phone: phone, postalAddress: nil) }
    #expect(try file.undo().kind == .changeContact)
    #expect(try file.redo().kind == .changeContact)
  }

  @Test func newActClosesTheWayBack() throws {
    _ = try file.board(on: "2026-03-12")
    _ = try file.undo()
    _ = try file.board(on: "2026-04-12")
    #expect(throws: Refusal.undo(.nothingToRedo(author: "Coordination"))) { try file.redo() }
  }

  @Test func severalActsComeBackInTheirOrder() throws {
    let codes = try ["2026-03-12", "2026-04-12", "2026-05-12"].map { try file.board(on: $0).code }
    for code in codes.reversed() { #expect(try file.undo().subject == code) }
    for code in codes { #expect(try file.redo().subject == code) }
    #expect(throws: Refusal.undo(.nothingToRedo(author: "Coordination"))) { try file.redo() }
  }

  @Test func longSummariesAreCutByCodePoints() throws {
    let meeting = try file.board(on: "2026-03-12")
    let guests = (1...60).map { number in
      (
        attendee: Attendance.Attendee.guest("Invite\u{301}e \(number) e\u{301}e\u{301}e\u{301}"),
        person: Reference<Person>?.none
      )
    }
    _ = try file.recordAttendance(of: guests, as: .present, at: meeting, today: day("2026-03-12"))
    #expect(try file.journal(limit: 1).first?.summary.unicodeScalars.count == 1000)
  }
}
