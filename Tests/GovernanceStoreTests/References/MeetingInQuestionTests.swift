import Governance
import Testing

@testable import GovernanceStore

/// A body's name stands for the meeting that one speaks of.
@Suite struct MeetingInQuestionTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func code(_ text: String, _ question: MeetingInQuestion, on iso: String) throws -> String {
    try file.meeting(text, question, on: day(iso)).code
  }

  @Test func codeIsFoundByItself() throws {
    _ = try file.board(on: "2026-03-12")
    for text in ["CA-2026-01", "ca-2026-01", "ca-2026"] {
      #expect(try code(text, .next, on: "2027-01-01") == "CA-2026-01")
    }
  }

  @Test func bodyStandsForItsNextMeeting() throws {
    for iso in ["2026-03-12", "2026-06-12"] { _ = try file.board(on: iso) }
    #expect(try code("ca", .next, on: "2026-01-12") == "CA-2026-01")
    #expect(try code("Conseil d'administration", .next, on: "2026-03-12") == "CA-2026-01")
    #expect(try code("ca", .next, on: "2026-03-13") == "CA-2026-02")
    #expect(throws: Refusal.meeting(.noMeeting(body: "Conseil d’administration", code: "ca"))) {
      try code("ca", .next, on: "2026-06-13")
    }
  }

  @Test func onlyMeetingIsNotTheNextOneOnceItIsPast() throws {
    _ = try file.board(on: "2026-03-12")
    #expect(throws: Refusal.meeting(.noMeeting(body: "Conseil d’administration", code: "ca"))) {
      try code("ca", .next, on: "2026-04-01")
    }
  }

  @Test func bodyStandsForTheMeetingBeingHeldOrHeldLast() throws {
    for iso in ["2026-03-12", "2026-06-12"] { _ = try file.board(on: iso) }
    #expect(try code("ca", .current, on: "2026-01-12") == "CA-2026-01")
    #expect(try code("ca", .current, on: "2026-03-12") == "CA-2026-01")
    #expect(try code("ca", .current, on: "2026-06-11") == "CA-2026-01")
    #expect(try code("ca", .current, on: "2026-06-12") == "CA-2026-02")
    #expect(try code("ca", .current, on: "2027-01-01") == "CA-2026-02")
  }

  @Test func severalBodiesOfThatNameAreNamed() throws {
    #expect(throws: Refusal.ambiguousReference(.assembly, "co", candidates: ["comop", "copil", "costrat"])) {
      try code("co", .next, on: "2026-01-12")
    }
    #expect(throws: Refusal.unknownReference(.meeting, "inconnu", suggestions: [])) {
      try code("inconnu", .next, on: "2026-01-12")
    }
  }
}
