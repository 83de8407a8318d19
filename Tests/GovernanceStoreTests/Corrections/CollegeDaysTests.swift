import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// No college begins before the membership, from whichever side it is told; and its beginning can be mended.
@Suite struct CollegeDaysTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let apei: Reference<Member>
  let today: Day

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    apei = try file.member("apei")
    today = try day("2026-03-17")
  }

  private func enter(_ beginning: Beginning?) throws {
    _ = try file.tellEntryDay(of: apei, #require(beginning), source: PlainText("bulletin"), today: today)
  }

  private func confirm(_ beginning: Beginning?) throws {
    _ = try file.confirm(
      file.college("actifs"), of: [apei], source: PlainText("s"), since: beginning, on: today)
  }

  private func correct(_ beginning: Beginning?, _ college: String? = nil) throws {
    _ = try file.correctCollege(
      of: apei, college.map { try file.college($0) }, to: #require(beginning), reason: PlainText("x"))
  }

  private func college() throws -> [PartialDay?] {
    try file.sheet(of: apei, on: today).colleges.map(\.span.began)
  }

  @Test func aMembershipDoesNotMoveBehindItsCollege() throws {
    try enter(Beginning(day("2024-01-01")))
    try confirm(Beginning(day("2024-02-01")))
    let before = try file.dump()
    #expect(throws: Refusal.self) {
      try file.correct(.entry, of: apei, to: Beginning(day("2024-03-01")), reason: PlainText("x"))
    }
    #expect(try file.dump() == before)
    try correct(Beginning(day("2024-03-01")))
    _ = try file.correct(.entry, of: apei, to: Beginning(day("2024-03-01")), reason: PlainText("x"))
    #expect(try college() == [.day(day("2024-03-01"))])
    // From now on they go together.
    _ = try file.correct(.entry, of: apei, to: Beginning(day("2024-04-01")), reason: PlainText("x"))
    #expect(try college() == [.day(day("2024-04-01"))])
  }

  @Test func anEntryIsNotToldAfterTheCollege() throws {
    try confirm(Beginning(.month(2023, 10), toldOn: today))
    #expect(throws: Refusal.self) { try enter(Beginning(day("2024-01-01"))) }
    try enter(Beginning(day("2023-10-09")))
  }

  @Test func aCollegeIsNotToldBeforeTheEntry() throws {
    try enter(Beginning(day("2024-01-01")))
    let early = try Beginning(day("2023-12-01"))
    let refusal = Refusal.member(
      .collegeBeforeMembership(name: apei.name, code: "apei", early, since: .day(try day("2024-01-01"))))
    #expect(throws: refusal) { try confirm(early) }
    try confirm(Beginning(day("2024-02-01")))
    #expect(throws: refusal) { try correct(early) }
    #expect(refusal.sentence.contains("corriger apei entrée 1/12/2023"))
  }

  @Test func aChangeOfCollegeMovesWhereItCameFrom() throws {
    _ = try file.changeCollege(of: apei, to: file.college("partenaires"), on: day("2026-09-01"), source: PlainText("s"))
    try correct(Beginning(day("2026-10-01")), "partenaires")
    func colleges(_ iso: String) throws -> [String] {
      try file.sheet(of: apei, on: day(iso)).colleges.filter { try $0.span.state(on: day(iso)) == .holds }
        .map(\.college.code)
    }
    #expect(try colleges("2026-09-30") == ["actifs"] && colleges("2026-10-01") == ["partenaires"])
    #expect(throws: Refusal.self) { try correct(Beginning(.month(2026, 3), toldOn: today), "partenaires") }
  }

  @Test("An entry after an announced change of college is refused with its reason")
  func entryAfterAChange() throws {
    let member = try file.addMember(
      PlainText("Futur"), isResident: false, college: file.college("actifs"), since: Beginning(day("2026-08-01")))
    _ = try file.changeCollege(of: member, to: file.college("partenaires"), on: day("2026-09-01"), source: nil)
    #expect(
      throws: Refusal.member(
        .collegeEndsBefore(name: "Futur", code: "futur", college: "Membres actifs", until: try day("2026-09-01")))
    ) {
      try file.correct(.entry, of: member, to: Beginning(day("2026-10-01")), reason: PlainText("x"))
    }
  }

  @Test func nobodyLeavesAndReturnsOnOneDay() throws {
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2026-03-01")), today: today)
    #expect(throws: Refusal.member(.returnOnDeparture(name: apei.name, on: try day("2026-03-01")))) {
      try file.returnMember(apei, to: nil, since: day("2026-03-01"))
    }
    try file.returnMember(apei, to: nil, since: day("2026-03-02"))
  }

  @Test func theFirstOfTwoDeparturesIsMended() throws {
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2025-12-01")), today: today)
    try file.returnMember(apei, to: nil, since: day("2026-03-01"))
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2026-03-10")), today: today)
    _ = try file.correct(.departure, of: apei, to: Beginning(day("2025-12-15")), reason: PlainText("x"))
    _ = try file.correct(.departure, of: apei, to: Beginning(day("2026-03-12")), reason: PlainText("x"))
    #expect(
      try file.sheet(of: apei, on: today).memberships.map(\.span.until) == [day("2025-12-15"), day("2026-03-12")])
  }

  @Test("What nobody foresaw is refused with a reason")
  func reasons() {
    for promise in ["x_ends_after_start", "y_is_short", "whatever", ""] {
      let sentence = Refusal.file(.brokenPromise(name: promise)).sentence
      #expect(!sentence.contains("n'admet pas"), "\(sentence)")
    }
  }
}
