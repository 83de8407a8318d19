import Governance
import Testing

@testable import GovernanceStore

/// Adherents entered after a vote, of whom nothing tells that they belonged on its day, change nothing of its count.
@Suite struct LaterEntryTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let assembly: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    assembly = try file.schedule(file.body("ag"), on: day("2025-12-20"), at: nil, place: nil)
    try file.note(["adds", "die", "apei", "cahc"], at: assembly)
  }

  private func enter(_ name: String, _ beginning: Beginning) throws {
    _ = try file.addMember(
      PlainText(name), isResident: false, college: file.college("actifs"), since: beginning, source: nil)
  }

  private func voters() throws -> Int { try file.record(of: assembly).participants.count }

  @Test func theBaseOfACountedMeetingStays() throws {
    let told = try day("2026-03-17")
    try enter("Avant", #require(Beginning(nil, toldOn: told)))
    // Before any vote, whoever may have belonged may have been convened.
    #expect(try voters() == 16)
    _ = try file.undo()
    #expect(try file.vote("Budget", 4, at: assembly).electorate == 15)
    try enter("Quand", #require(Beginning(nil, toldOn: told)))
    try enter("Ce mois", #require(Beginning(.month(2025, 12), toldOn: told)))
    #expect(try voters() == 15 && file.record(of: assembly).outdatedVotes.isEmpty)
    // A further vote is of the same voters.
    #expect(try file.vote("Cotisation", 4, at: assembly).electorate == 15)
    // Whoever is known to have belonged on that day is counted, and so is who was noted as present.
    try enter("Certain", Beginning(day("2025-01-01")))
    #expect(try voters() == 16)
    try file.note(["quand"], at: assembly)
    #expect(try voters() == 17)
  }

  @Test func whoLeftOnAnUnknownDayWasCounted() throws {
    try file.vote("Budget", 4, at: assembly)
    _ = try file.endMembership(
      Departure(of: file.member("somaten"), .resignation, on: nil), today: day("2026-03-17"))
    #expect(try voters() == 15)
  }

  @Test func countingAgainKeepsTheBase() throws {
    try file.vote("Budget", 4, at: assembly)
    try enter("Quand", #require(Beginning(nil, toldOn: day("2026-03-17"))))
    _ = try file.endMembership(
      Departure(of: file.member("somaten"), .resignation, on: nil), today: day("2026-03-17"))
    let counted = try file.recountVote(1, at: assembly, time: nil, today: day("2026-03-17"))
    #expect(try counted.electorate == 15 && voters() == 15)
  }

  @Test func anAdherentFoundLaterIsToldAndCountedAgain() throws {
    try file.vote("Budget", 4, at: assembly)
    try enter("Certain", Beginning(day("2025-01-01")))
    #expect(try file.record(of: assembly).outdatedVotes.map(\.now) == [.electorate(16)])
    let counted = try file.recountVote(1, at: assembly, time: nil, today: day("2026-03-17"))
    #expect(counted.electorate == 16 && counted.tally.present == 4)
    #expect(try file.record(of: assembly).outdatedVotes.isEmpty)
  }
}
