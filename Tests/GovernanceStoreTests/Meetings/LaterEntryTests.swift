import Governance
import Testing

@testable import GovernanceStore

/// Who is entered after a meeting, and of whom nothing tells that they belonged on its day, changes nothing of its count,
/// its sheet and its minutes.
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

  @Test func theBaseOfAMeetingStays() throws {
    let told = try day("2026-03-17")
    try enter("Avant", #require(Beginning(nil, toldOn: told)))
    try enter("Ce mois", #require(Beginning(.month(2025, 12), toldOn: told)))
    #expect(try voters() == 15)
    #expect(try file.vote("Budget", 4, at: assembly).electorate == 15)
    #expect(try file.record(of: assembly).outdatedVotes.isEmpty)
    // Of a meeting entered after them, they may have been.
    let later = try file.schedule(file.body("ag"), on: day("2025-12-21"), at: nil, place: nil)
    #expect(try file.record(of: later).participants.count == 17)
    // Whoever is known to have belonged on that day is counted, and so is who was noted as present.
    try enter("Certain", Beginning(day("2025-01-01")))
    #expect(try voters() == 16)
    try file.note(["avant"], at: assembly)
    #expect(try voters() == 17)
    // It holds through annuler and rétablir.
    for _ in 0..<2 { _ = try file.undo() }
    for _ in 0..<2 { _ = try file.redo() }
    #expect(try voters() == 17)
  }

  /// Somebody who speaks for an organisation since nobody knows when is not taken to have done so before; it is told why.
  @Test func whoSpeaksSinceAnUnknownDayIsToldToSayIt() throws {
    let told = try #require(Beginning(nil, toldOn: day("2026-03-17")))
    let die = try file.organization("die")
    let essai = try file.appointRepresentative(
      Nomination(of: PlainText("Paul ESSAI"), for: die, as: .alternate, from: told)
    ).person
    let refused = Refusal.meeting(
      .notKnownToSpeak(
        essai, for: die, try #require(Span(attestedOn: day("2026-03-17"))), meeting: "AG-2025-01",
        on: try day("2025-12-20")))
    #expect(throws: refused) { try file.attendee("essai", at: assembly) }
    // Nor where the month is told, and it had not begun.
    _ = try file.undo()
    _ = try file.appointRepresentative(
      Nomination(
        of: PlainText("Paul ESSAI"), for: die, as: .alternate,
        from: #require(Beginning(.month(2026, 1), toldOn: day("2026-03-17")))))
    #expect(throws: Refusal.vote(.noVotingRight(name: "Paul ESSAI", body: "AG-2025-01"))) {
      try file.attendee("essai", at: assembly)
    }
    _ = try file.undo()
    _ = try file.appointRepresentative(Nomination(of: PlainText("Paul ESSAI"), for: die, as: .alternate, from: told))
    _ = try file.confirmRepresentative(
      file.person("essai"), of: die, since: Beginning(day("2025-02-01")), source: PlainText("lettre"),
      on: day("2026-03-17"))
    #expect(try file.attendee("essai", at: assembly).person?.code == "essai")
  }

  @Test func nobodyIsPutAmongThoseConvenedByWhatIsEnteredLater() throws {
    let told = try #require(Beginning(nil, toldOn: day("2026-03-17")))
    func convened(_ meeting: Reference<Meeting>) throws -> [String] {
      try file.record(of: meeting).convened.map { "\($0.attendee.name): \($0.people.map(\.name)) \($0.title ?? "")" }
    }
    let bodies = ["ag", "ca", "bureau", "copil", "costrat", "comop", "alim"]
    let meetings = try bodies.map {
      try file.schedule(file.assembly($0), on: day("2025-12-19"), at: nil, place: nil)
    }
    let before = try meetings.map(convened)
    _ = try file.appointRepresentative(
      Nomination(of: PlainText("Paul ESSAI"), for: file.organization("die"), as: .alternate, from: told))
    _ = try file.addPartner(PlainText("DREETS"), role: .funder, since: told, source: nil)
    _ = try file.addPartner(PlainText("Mission locale"), role: .partner, since: told, source: nil)
    try enter("Quand", told)
    try file.join(file.assembly("alim"), organization: file.organization("anges"), person: nil, from: told)
    for (body, code) in [("bureau", "treasurer"), ("mob", "lead")] {
      let office = try #require(try file.offices().first { $0.code == code })
      _ = try file.appoint(Appointment(file.member("apei"), in: file.assembly(body), office: office, from: told))
    }
    #expect(try meetings.map(convened) == before)
    let after = try bodies.map {
      try convened(file.schedule(file.assembly($0), on: day("2025-12-21"), at: nil, place: nil))
    }
    // In the board nothing is new but an alternate, and of the one who speaks beside them it is known.
    #expect(zip(before, after).map { $0 != $1 } == bodies.map { $0 != "ca" })
  }

  @Test func whoMayHaveSatIsToldApart() throws {
    try enter("Quand", #require(Beginning(nil, toldOn: day("2026-03-17"))))
    let later = try file.schedule(file.body("ag"), on: day("2025-12-21"), at: nil, place: nil)
    #expect(try file.record(of: assembly).roll.doubtful.isEmpty)
    #expect(try file.record(of: later).roll.doubtful.map(\.name) == ["Quand"])
    // No number of those who had the right to vote is stated, and the sheet settles it.
    try file.note(["adds", "die"], at: later)
    #expect(try file.vote("Budget", 2, at: later).electorate == nil)
    try file.note(["quand"], at: later)
    #expect(try file.record(of: later).roll.doubtful.isEmpty)
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
    let counted = try file.recount(1, at: assembly, time: nil, today: day("2026-03-17"))
    #expect(try counted.electorate == 15 && voters() == 15)
  }

  @Test func anAdherentFoundLaterIsToldAndCountedAgain() throws {
    try file.vote("Budget", 4, at: assembly)
    try enter("Certain", Beginning(day("2025-01-01")))
    #expect(try file.record(of: assembly).outdatedVotes.map(\.now) == [.electorate(16)])
    let counted = try file.recount(1, at: assembly, time: nil, today: day("2026-03-17"))
    #expect(counted.electorate == 16 && counted.tally.present == 4)
    #expect(try file.record(of: assembly).outdatedVotes.isEmpty)
  }
}
