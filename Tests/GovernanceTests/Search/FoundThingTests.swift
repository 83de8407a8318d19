import Governance
import Testing

/// Several lines of one thing make one answer, in the place of the best of them.
@Suite struct FoundThingTests {
  private func hit(_ kind: SearchKind, _ code: String, _ text: String = "x") -> SearchHit {
    SearchHit(kind: kind, code: code, name: code, day: nil, text: text, isMember: false)
  }

  @Test func linesOfOneThingAreOneAnswer() {
    let things = FoundThing.all(in: [
      hit(.projectNote, "friperie", "la meilleure"), hit(.agendaItem, "CA-2026-01"), hit(.project, "friperie"),
      hit(.discussionNote, "CA-2026-01"), hit(.milestone, "friperie"), hit(.resolution, "CA-2026-01/01"),
    ])
    #expect(things.map(\.best.code) == ["friperie", "CA-2026-01", "CA-2026-01/01"])
    #expect(things.map(\.otherLines) == [2, 1, 0])
    #expect(things.first?.best.text == "la meilleure")
  }

  @Test func aPersonAndAProjectOfOneCodeAreTwo() {
    let things = FoundThing.all(in: [hit(.person, "martin"), hit(.project, "martin"), hit(.personAlias, "martin")])
    #expect(things.map(\.best.kind) == [.person, .project])
    #expect(things.map(\.otherLines) == [1, 0])
  }

  @Test func everyLineIsCountedOnce() {
    let hits = SearchKind.allCases.flatMap { kind in (0..<3).map { hit(kind, "x\($0 % 2)") } }
    let things = FoundThing.all(in: hits)
    #expect(things.reduce(0) { $0 + 1 + $1.otherLines } == hits.count)
    #expect(FoundThing.all(in: []).isEmpty)
  }
}
