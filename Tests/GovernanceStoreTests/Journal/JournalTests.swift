import Governance
import Testing

@testable import GovernanceStore

/// The journal tells who did what, and forgets nothing.
@Suite struct JournalTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test func linesTellWhoWhenAndWhat() throws {
    let meeting = try file.schedule(
      file.body("ca"), on: day("2026-03-12"), at: time("18:30"), place: PlainText("Local"))
    let line = try #require(try file.journal(limit: 1).first)
    #expect(line.number == 2 && line.at == "2026-01-12T09:41:00Z" && line.author == "Coordination")
    #expect(line.kind == .scheduleMeeting && line.subject == meeting.code && line.undoneAt == nil)
    #expect(line.summary.contains("12 mars 2026") && line.summary.hasSuffix("Local"))
    _ = try file.undo()
    #expect(try file.journal(limit: 1).first?.undoneAt == "2026-01-12T09:41:00Z")
  }

  @Test func subjectBringsWhatBelongsToItAndNothingElse() throws {
    let meeting = try file.board(on: "2026-03-12")
    _ = try file.board(on: "2026-04-12")
    try file.note(["adds"], at: meeting)
    try file.vote("Budget", 1, at: meeting)
    _ = try file.addAction(PlainText("Écrire"), owner: nil, dueOn: nil, in: meeting)
    #expect(
      try file.journal(about: "CA-2026-01").map(\.subject)
        == ["CA-2026-01-A1", "CA-2026-01/01", "CA-2026-01", "CA-2026-01"])
    #expect(try file.journal(about: "CA-2026-01/01").map(\.kind) == [.recordVote])
    for wild in ["%", "CA-2026-0_", "CA", "", "'"] { #expect(try file.journal(about: wild).isEmpty, "\(wild)") }
    #expect(try file.journal(limit: 2).count == 2)
  }

  @Test func contactDataNeverStandsInALine() throws {
    let person = try file.person("herlin")
    try file.changeContact(
      of: person, email: PlainText("o.herlin@example.fr"), phone: PlainText("06 00"), postalAddress: PlainText("1 rue"))
    let line = try #require(try file.journal(limit: 1).first)
    #expect(line.summary == "Olivier HERLIN" && line.subject == "herlin")
    #expect(
      try file.sheet(of: person, on: day("2026-01-12")).person.contact
        == Contact(email: "o.herlin@example.fr", phone: "06 00", postalAddress: "1 rue"))
    try file.changeContact(of: person, email: nil, phone: PlainText("07 00"), postalAddress: nil)
    #expect(
      try file.sheet(of: person, on: day("2026-01-12")).person.contact
        == Contact(email: "o.herlin@example.fr", phone: "07 00", postalAddress: "1 rue"))
  }
}
