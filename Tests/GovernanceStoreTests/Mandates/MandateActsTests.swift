import GRDB
import Governance
import Testing

@testable import GovernanceStore

@Suite struct MandateActsTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func appointment(_ member: String, _ body: String, from iso: String, office: String? = nil) throws
    -> Appointment
  {
    try Appointment(
      file.member(member), in: file.assembly(body),
      office: office.map { code in try #require(try file.offices().first { $0.code == code }) }, from: day(iso))
  }

  @discardableResult
  private func end(_ member: String, _ body: String, _ iso: String) throws -> Mandate {
    try file.endMandate(
      of: file.member(member), in: file.assembly(body), office: nil, reason: .resignation, on: day(iso))
  }

  @Test func anEndedSeatIsVacantAndStillCounts() throws {
    let mandate = try end("adds", "ca", "2026-03-01")
    #expect(mandate.position == .seat(1))
    #expect(try file.vacantSeats(on: day("2026-02-28")).isEmpty)
    let vacant = try #require(try file.vacantSeats(on: day("2026-03-01")).first)
    #expect(vacant.number == 1)
    #expect(vacant.since?.iso == "2026-03-01")
    let record = try file.record(of: file.board(on: "2026-03-12"))
    #expect(record.seats == 15)
    #expect(record.roll.electorate == 14)
    #expect(try file.record(of: file.board(on: "2026-02-12")).roll.electorate == 15)
  }

  @Test func noMandateBeforeMembership() throws {
    _ = try file.addMember(
      PlainText("Pimms"), isResident: false, college: nil, since: day("2026-02-01"))
    try end("adds", "ca", "2026-01-20")
    let early = try appointment("pimms", "ca", from: "2026-01-25")
    #expect(
      throws: Refusal.mandate(
        .notMember(name: "Pimms", on: try day("2026-01-25"), since: try day("2026-02-01")))
    ) { try file.appoint(early) }
    #expect(try file.appoint(appointment("pimms", "ca", from: "2026-02-01")).mandate.position == .seat(1))
  }

  @Test func noMoreHoldersThanSeats() throws {
    _ = try file.addMember(PlainText("Pimms"), isResident: false, college: nil, since: day("2026-01-01"))
    var wanted = try appointment("pimms", "ca", from: "2026-02-01")
    #expect(
      throws: Refusal.mandate(
        .noFreeSeat(body: "Conseil d’administration", code: "ca", on: try day("2026-02-01"), seats: 15))
    ) { try file.appoint(wanted) }
    // A seat that is promised to somebody from a later day on is free until then only.
    try end("adds", "ca", "2026-02-01")
    try end("die", "ca", "2026-02-01")
    _ = try file.appoint(appointment("adds", "ca", from: "2026-06-01"))
    wanted.seat = 1
    #expect(throws: Refusal.self) { try file.appoint(wanted) }
    wanted.last = try day("2026-05-31")
    #expect(try file.appoint(wanted).mandate.position == .seat(1))
  }

  @Test func anEndBeforeTheStartIsRefused() throws {
    var wrong = try appointment("adds", "bureau", from: "2026-03-01", office: "treasurer")
    wrong.last = try day("2026-02-28")
    #expect(
      throws: Refusal.mandate(.endBeforeStart(try day("2026-02-28"), start: try day("2026-03-01")))
    ) { try file.appoint(wrong) }
    #expect(throws: Refusal.dayBeforeStart(try day("2025-06-24"), start: try day("2025-06-24"))) {
      try end("adds", "ca", "2025-06-24")
    }
  }

  @Test func anOfficeIsHeldOnceByAPerson() throws {
    let again = try appointment("adds", "bureau", from: "2026-03-01", office: "president")
    #expect(throws: Refusal.self) { try file.appoint(again) }
    let other = try appointment("die", "bureau", from: "2026-03-01", office: "president")
    #expect(try file.appoint(other).alongside.map(\.member?.code) == ["adds"])
  }

  @Test func anOfficeOfTwoVoicesNeedsAName() throws {
    let wanted = try appointment("cahc", "bureau", from: "2026-03-01", office: "treasurer")
    #expect(
      throws: Refusal.mandate(.personNeeded(name: "CAHC", people: ["François THERET", "Sarah DUPONT"]))
    ) { try file.appoint(wanted) }
  }

  @Test func aCooptationIsProvisionalUntilItIsRatified() throws {
    try end("adds", "ca", "2026-02-01")
    var coopted = try appointment("adds", "ca", from: "2026-03-01")
    coopted.isCooptation = true
    _ = try file.appoint(coopted)
    _ = try file.ratifyMandate(of: file.member("adds"), in: file.body("ca"), office: nil, on: day("2026-06-24"))
    func isProvisional(_ iso: String) throws -> Bool? {
      let day = try day(iso)
      return try file.mandates(on: day, in: file.body("ca")).first { $0.member?.code == "adds" }?
        .isProvisional(on: day)
    }
    #expect(try isProvisional("2026-06-23") == true)
    #expect(try isProvisional("2026-06-24") == false)
    #expect(throws: Refusal.self) {
      try file.ratifyMandate(of: file.member("die"), in: file.body("ca"), office: nil, on: day("2026-06-24"))
    }
  }

  @Test func aRenewalFollowsWithoutAGap() throws {
    try end("adds", "ca", "2026-02-01")
    var term = try appointment("adds", "ca", from: "2026-03-01")
    term.last = try day("2026-06-30")
    _ = try file.appoint(term)
    let next = try file.renewMandate(
      of: file.member("adds"), in: file.body("ca"), office: nil, until: day("2029-06-30"), on: day("2026-06-01"))
    #expect(next.span.from?.iso == "2026-07-01")
    #expect(next.position == .seat(1))
    for iso in ["2026-06-30", "2026-07-01", "2029-06-30"] {
      #expect(try file.mandates(on: day(iso), in: file.body("ca")).count { $0.position == .seat(1) } == 1)
    }
    #expect(try file.vacantSeats(on: day("2029-07-01")).map(\.number) == [1])
  }

  @Test func endsAheadAreDutiesUntilSomebodyFollows() throws {
    try end("adds", "ca", "2026-02-01")
    var term = try appointment("adds", "ca", from: "2026-03-01")
    term.last = try day("2026-06-30")
    _ = try file.appoint(term)
    func ends(_ today: String) throws -> [Duty] {
      try file.duties(until: day(today).adding(days: 60), today: day(today)).list
        .filter { if case .endOfMandate = $0.subject { true } else { false } }
    }
    #expect(try ends("2026-03-01").isEmpty)
    #expect(try ends("2026-05-15").map(\.day) == [try day("2026-06-30")])
    #expect(try ends("2026-07-15").map(\.severity) == [.late])
    _ = try file.renewMandate(
      of: file.member("adds"), in: file.body("ca"), office: nil, until: day("2029-06-30"), on: day("2026-06-01"))
    #expect(try ends("2026-05-15").isEmpty)
    #expect(try ends("2026-07-15").isEmpty)
    // A mandate that somebody gave up is no term to be met.
    #expect(try ends("2026-01-12").isEmpty)
  }

  @Test func anElectionEndsAMandateWhoseTermLiesAhead() throws {
    try end("adds", "ca", "2026-02-01")
    var term = try appointment("adds", "ca", from: "2026-03-01")
    term.last = try day("2026-12-31")
    _ = try file.appoint(term)
    let meeting = try file.schedule(file.body("ag"), on: day("2026-06-24"), at: nil, place: nil)
    try file.note(["adds", "die"], at: meeting)
    let report = ElectionReport(
      body: try file.body("ca"), office: nil, places: 1, candidates: [(try file.member("adds"), nil, 2)])
    _ = try file.recordElection(report, agendaItem: nil, at: meeting, today: day("2026-06-24"))
    #expect(
      try file.mandates(on: day("2026-06-24"), in: file.body("ca")).count { $0.member?.code == "adds" } == 1)
  }
}
