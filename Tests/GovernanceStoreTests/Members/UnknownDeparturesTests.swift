import Governance
import Testing

@testable import GovernanceStore

/// Somebody left, and nobody knows on which day: nothing more is asked of them, and a return counts once.
@Suite struct UnknownDeparturesTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let apei: Reference<Member>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    apei = try file.member("apei")
    _ = try file.endMembership(Departure(of: apei, .resignation, on: nil), today: day("2026-01-12"))
  }

  private func entries(_ iso: String) throws -> [MemberListingEntry] {
    try file.members(on: day(iso)).entries.filter { $0.member.reference == apei }
  }

  @Test(arguments: [nil, "partenaires"])
  func aReturnCountsOnce(college: String?) throws {
    let before = try entries("2026-01-11").map(\.state)
    try file.returnMember(apei, to: college.map { try file.college($0) }, since: day("2026-03-01"))
    #expect(try entries("2026-01-11").map(\.state) == before && before == [.notAttested])
    #expect(try entries("2026-02-28").isEmpty)
    for iso in ["2026-03-01", "2027-01-01"] {
      #expect(try entries(iso).map(\.state) == [.holds])
      #expect(try entries(iso).map(\.span.from) == [day("2026-03-01")])
    }
    #expect(try file.members(on: day("2026-03-01")).unplaced.count == (college == nil ? 1 : 0))
    let assembly = try file.schedule(file.body("ag"), on: day("2026-03-12"), at: nil, place: nil)
    #expect(try file.record(of: assembly).participants.count { $0.member == apei } == 1)
    let counts = try file.overview(on: day("2026-03-12")).assignmentCounts.values.reduce(0, +)
    #expect(try counts == file.members(on: day("2026-03-12")).assertionCount)
    #expect(try file.rows(of: .members, on: day("2026-03-12"), today: day("2026-03-12")).count == 15)
  }

  @Test func aSecondDepartureLeavesTheFirstAsItWas() throws {
    let former =
      try file.value("SELECT group_concat(id) FROM college_assignment WHERE ended_on_unknown_day = 1") as String?
    try file.returnMember(apei, to: file.college("actifs"), since: day("2026-03-01"))
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2026-09-01")), today: day("2026-03-12"))
    let after =
      try file.value("SELECT group_concat(id) FROM college_assignment WHERE ended_on_unknown_day = 1") as String?
    #expect(after == former && former != nil)
    #expect(try entries("2026-08-31").count == 1 && entries("2026-09-01").isEmpty)
  }

  @Test func whoCameBackHadLeftByThen() throws {
    try file.returnMember(apei, to: nil, since: day("2026-01-05"))
    for table in ["membership", "college_assignment"] {
      let until =
        try file.value(
          "SELECT max(until_day) FROM \(table) WHERE member_id = \(apei.id) AND ended_on_unknown_day = 1") as String?
      #expect(until == "2026-01-05")
    }
    let spans = try file.sheet(of: apei, on: day("2026-01-12")).memberships.map(\.span.until)
    #expect(try spans == [day("2026-01-05"), nil])
    _ = try file.undo()
    #expect(try file.sheet(of: apei, on: day("2026-01-12")).memberships.map(\.span.until) == [day("2026-01-12")])
  }

  @Test func nobodyReturnsBeforeBeingSeen() throws {
    for iso in ["2025-01-01", "2025-06-24"] {
      #expect(throws: Refusal.memberAlreadyListed(name: apei.name, code: "apei")) {
        try file.returnMember(apei, to: nil, since: day(iso))
      }
    }
    try file.returnMember(apei, to: nil, since: day("2025-06-25"))
  }

  @Test func fromTheDayItIsToldItIsOver() throws {
    #expect(try entries("2026-01-11").map(\.state) == [.notAttested] && entries("2026-01-12").isEmpty)
    func isConvened(_ iso: String) throws -> Bool {
      let assembly = try file.schedule(file.body("ag"), on: day(iso), at: nil, place: nil)
      return try file.record(of: assembly).participants.contains { $0.member == apei }
    }
    #expect(try isConvened("2026-01-11") && !isConvened("2026-06-24"))
    // Found later, the day is one of before it was told.
    #expect(throws: Refusal.self) {
      _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2026-01-13")), today: day("2026-03-12"))
    }
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2026-01-12")), today: day("2026-03-12"))
    #expect(try entries("2026-01-11").map(\.state) == [.holds] && entries("2026-01-12").isEmpty)
  }

  @Test func noDuesAreAskedAfterwards() throws {
    let called = try file.callDues(of: 2026, Amount(cents: 5000), on: day("2026-02-01"))
    #expect(called == 14)
    let year = try file.dues(of: 2026, on: day("2026-02-01"))
    #expect(!year.list.contains { $0.member == apei } && !year.notCalled.contains(apei))
    // On the day on which it was seen it belonged.
    #expect(try file.dues(of: 2025, on: day("2025-06-24")).notCalled.contains(apei))
  }

  @Test func noMandateIsGivenAfterwards() throws {
    _ = try file.endMandate(
      of: file.member("adds"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-02-01"))
    let appointment = try Appointment(apei, in: file.body("ca"), office: nil, from: Beginning(day("2026-02-01")))
    #expect(
      throws: Refusal.mandate(.notMember(name: apei.name, on: try day("2026-02-01"), since: nil))
    ) { try file.appoint(appointment) }
    try file.returnMember(apei, to: nil, since: day("2026-02-01"))
    var second = appointment
    second.seat = 1
    #expect(try file.appoint(second).mandate.position == .seat(1))
  }

  @Test func theDayOfADepartureIsToldAfterTheReturn() throws {
    let cahc = try file.member("cahc")
    let today = try day("2026-03-17")
    _ = try file.endMembership(Departure(of: cahc, .resignation, on: nil), today: day("2026-01-12"))
    try file.returnMember(cahc, to: file.college("actifs"), since: day("2026-03-01"))
    _ = try file.endMembership(Departure(of: cahc, .resignation, on: day("2025-12-01")), today: today)
    func colleges(_ iso: String) throws -> [SpanState] {
      try file.members(on: day(iso)).entries.filter { $0.member.reference == cahc }.map(\.state)
    }
    #expect(try colleges("2025-11-30") == [.holds] && colleges("2025-12-01").isEmpty && colleges("2026-02-28").isEmpty)
    #expect(try colleges("2026-03-01") == [.holds] && colleges("2026-03-17") == [.holds])
    _ = try file.undo()
    #expect(try colleges("2025-11-30") == [.notAttested])
  }

  @Test func aChangeOfCollegeThatWasAnnouncedDoesNotOutliveTheMember() throws {
    let cahc = try file.member("cahc")
    let today = try day("2026-03-17")
    for departure in [try day("2026-06-01"), nil] {
      _ = try file.changeCollege(of: cahc, to: file.college("partenaires"), on: day("2026-09-01"), source: nil)
      let outcome = try file.endMembership(Departure(of: cahc, .resignation, on: departure), today: today)
      #expect(outcome.droppedChanges.map(\.college.code) == ["partenaires"])
      #expect(try file.members(on: day("2026-10-01")).entries.allSatisfy { $0.member.reference != cahc })
      let before = try file.members(on: day("2026-02-01")).entries.filter { $0.member.reference == cahc }
      #expect(before.map(\.state) == [departure == nil ? .notAttested : .holds])
      _ = try file.undo()
      _ = try file.undo()
    }
  }
}
