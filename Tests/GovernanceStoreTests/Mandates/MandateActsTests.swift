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
      office: office.map { code in try #require(try file.offices().first { $0.code == code }) },
      from: Beginning(day(iso)))
  }

  @discardableResult
  private func end(_ member: String, _ body: String, _ iso: String) throws -> Mandate {
    try file.endMandate(
      of: file.member(member), in: file.assembly(body), place: nil, reason: .resignation, on: day(iso)
    ).mandate
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
      PlainText("Pimms"), isResident: false, college: nil, since: Beginning(day("2026-02-01")))
    try end("adds", "ca", "2026-01-20")
    let early = try appointment("pimms", "ca", from: "2026-01-25")
    #expect(
      throws: Refusal.mandate(
        .notMember(name: "Pimms", on: try day("2026-01-25"), since: try day("2026-02-01")))
    ) { try file.appoint(early) }
    #expect(try file.appoint(appointment("pimms", "ca", from: "2026-02-01")).mandate.position == .seat(1))
  }

  @Test func noMoreHoldersThanSeats() throws {
    _ = try file.addMember(PlainText("Pimms"), isResident: false, college: nil, since: Beginning(day("2026-01-01")))
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
    let seen = try day("2025-06-24")
    #expect(throws: Refusal.member(.seenLater(name: "siège 1 (CA)", on: seen, seen: seen))) {
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
    _ = try file.ratifyMandate(of: file.member("adds"), in: file.body("ca"), place: nil, on: day("2026-06-24"))
    func isProvisional(_ iso: String) throws -> Bool? {
      let day = try day(iso)
      return try file.mandates(on: day, in: file.body("ca")).first { $0.member?.code == "adds" }?
        .isProvisional(on: day)
    }
    #expect(try isProvisional("2026-06-23") == true)
    #expect(try isProvisional("2026-06-24") == false)
    #expect(throws: Refusal.self) {
      try file.ratifyMandate(of: file.member("die"), in: file.body("ca"), place: nil, on: day("2026-06-24"))
    }
  }

  @Test func aCooptationThatWasRenewedIsStillToRatifyAndRatifiedWhole() throws {
    let (adds, board) = (try file.member("adds"), try file.body("ca"))
    try end("adds", "ca", "2026-02-01")
    var coopted = try appointment("adds", "ca", from: "2026-02-05")
    coopted.isCooptation = true
    _ = try file.appoint(coopted)
    let assembly = try file.schedule(file.body("ag"), on: day("2026-03-10"), at: nil, place: nil)
    try file.note(["die"], at: assembly)
    let check = AssociationFile.checks.filter { $0.name == "cooptations-a-ratifier" }
    func findings() throws -> Int { try file.verify(check, on: day("2026-03-17")).flatMap(\.findings).count }
    #expect(try findings() == 1)
    _ = try file.renewMandate(
      of: adds, in: board, place: nil, until: day("2029-06-30"), from: day("2026-03-11"), today: day("2026-03-17"))
    #expect(try findings() == 1)
    _ = try file.ratifyMandate(of: adds, in: board, place: nil, on: day("2026-03-10"))
    #expect(try findings() == 0)
    let held = try file.mandates(on: day("2026-03-17"), in: board).first { $0.member == adds }
    #expect(try held?.isProvisional(on: day("2026-03-17")) == false)
  }

  @Test func aRenewalFollowsWithoutAGap() throws {
    try end("adds", "ca", "2026-02-01")
    var term = try appointment("adds", "ca", from: "2026-03-01")
    term.last = try day("2026-06-30")
    _ = try file.appoint(term)
    let next = try file.renewMandate(
      of: file.member("adds"), in: file.body("ca"), place: nil, until: day("2029-06-30"), from: nil,
      today: day("2026-06-01"))
    #expect(next.span.from?.iso == "2026-07-01")
    #expect(next.position == .seat(1))
    for iso in ["2026-06-30", "2026-07-01", "2029-06-30"] {
      #expect(try file.mandates(on: day(iso), in: file.body("ca")).count { $0.position == .seat(1) } == 1)
    }
    #expect(try file.vacantSeats(on: day("2029-07-01")).map(\.number) == [1])
  }

  @Test func aRenewalOfBeforeTheMandateWasSeenIsTheOneThatWasSeen() throws {
    let (apei, board) = (try file.member("apei"), try file.body("ca"))
    _ = try file.confirmMandate(
      of: apei, in: board, place: nil, since: Beginning(day("2020-03-10")), until: nil, source: PlainText("pv"),
      on: day("2026-03-17"))
    let next = try file.renewMandate(
      of: apei, in: board, place: nil, until: day("2026-03-09"), from: day("2023-03-10"), today: day("2026-03-17"))
    #expect(next.span == Span(from: try day("2023-03-10"), until: try day("2026-03-10")))
    for iso in ["2023-03-09", "2023-03-10", "2025-06-24"] {
      let held = try file.mandates(on: day(iso), in: board).filter { $0.member == apei }
      #expect(try held.count == 1 && held.first?.span.state(on: day(iso)) == .holds)
    }
    _ = try file.undo()
    #expect(try file.mandates(on: day("2025-06-24"), in: board).first { $0.member == apei }?.span.until == nil)
  }

  @Test func aMandateThatEndsEarlierTakesNoRenewalUp() throws {
    let (adds, board) = (try file.member("adds"), try file.body("ca"))
    try end("adds", "ca", "2026-02-01")
    var term = try appointment("adds", "ca", from: "2026-03-01")
    term.last = try day("2026-06-30")
    _ = try file.appoint(term)
    _ = try file.renewMandate(
      of: adds, in: board, place: nil, until: day("2029-06-30"), from: nil, today: day("2026-06-01"))
    _ = try file.endMandate(of: adds, in: board, place: nil, reason: .term, on: day("2027-07-01"))
    let ended = try file.endMandate(of: adds, in: board, place: nil, reason: .term, on: day("2026-05-01"))
    #expect(try ended.takenBack.map(\.span.until) == [day("2027-07-01")])
    #expect(try file.vacantSeats(on: day("2026-07-01"), in: board).map(\.number) == [1])
  }

  @Test func whoResignsDoesNotComeBackByARenewal() throws {
    let (adds, board) = (try file.member("adds"), try file.body("ca"))
    try end("adds", "ca", "2026-02-01")
    var term = try appointment("adds", "ca", from: "2026-03-01")
    term.last = try day("2026-06-30")
    _ = try file.appoint(term)
    let next = try file.renewMandate(
      of: adds, in: board, place: nil, until: day("2029-06-30"), from: nil, today: day("2026-06-01"))
    #expect(next.provenance.certainty == .toConfirm)
    let ended = try file.endMandate(of: adds, in: board, place: nil, reason: .resignation, on: day("2026-05-01"))
    #expect(try ended.takenBack.map(\.span.from) == [day("2026-07-01")])
    #expect(try file.vacantSeats(on: day("2026-07-01"), in: board).map(\.number) == [1])
    _ = try file.undo()
    #expect(try file.vacantSeats(on: day("2026-07-01"), in: board).isEmpty)
  }

  @Test func aPaperConfirmsAMandateAndItsDays() throws {
    let (adds, board) = (try file.member("adds"), try file.body("ca"))
    func confirm(since: String?, until last: String?) throws -> Mandate {
      try file.confirmMandate(
        of: adds, in: board, place: nil, since: since.map { Beginning(try day($0)) }, until: last.map(day),
        source: PlainText("PV de 2024"),
        on: day("2026-03-12"))
    }
    #expect(throws: Refusal.self) { try confirm(since: "2025-12-01", until: nil) }
    #expect(throws: Refusal.self) { try confirm(since: nil, until: "2020-01-01") }
    let mandate = try confirm(since: "2024-06-30", until: "2027-06-30")
    #expect(mandate.provenance.certainty == .confirmed && mandate.provenance.source?.contains("2024") == true)
    #expect(try mandate.span.from == day("2024-06-30") && mandate.span.until == day("2027-07-01"))
    #expect(throws: Refusal.self) { try confirm(since: "2024-01-01", until: nil) }
    #expect(throws: Refusal.self) { try confirm(since: nil, until: "2028-01-01") }
    #expect(try confirm(since: nil, until: nil).span == mandate.span)
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
      of: file.member("adds"), in: file.body("ca"), place: nil, until: day("2029-06-30"), from: nil,
      today: day("2026-06-01"))
    #expect(try ends("2026-05-15").isEmpty)
    #expect(try ends("2026-07-15").isEmpty)
    // A mandate that somebody gave up is no term to be met.
    #expect(try ends("2026-01-12").isEmpty)
  }

  @Test func anAnnouncedEndIsRecalledUntilSomebodyFollows() throws {
    try end("adds", "ca", "2026-04-01")
    func ends(_ today: String) throws -> [Mandate.EndReason?] {
      try file.duties(until: day(today).adding(days: 60), today: day(today)).list.compactMap {
        if case .endOfMandate(_, _, let announced) = $0.subject { Optional(announced) } else { nil }
      }
    }
    #expect(try ends("2026-03-01") == [.resignation])
    // Over, it is a vacancy and no duty.
    #expect(try ends("2026-04-01").isEmpty)
    _ = try file.appoint(appointment("adds", "ca", from: "2026-04-01"))
    #expect(try ends("2026-03-01").isEmpty)
  }

  @Test func twoSeatsOfOneAdherentAreToldApart() throws {
    try end("die", "ca", "2026-02-01")
    var second = try appointment("adds", "ca", from: "2026-02-01")
    (second.seat, second.isCooptation) = (try #require(file.vacantSeats(on: day("2026-02-01")).first).number, true)
    let given = try file.appoint(second).mandate
    guard case .seat(let number) = given.position else { Issue.record("no seat"); return }
    let (adds, board) = (try file.member("adds"), try file.body("ca"))
    #expect(
      throws: Refusal.mandate(
        .severalMandates(
          name: "ADDS", body: "Conseil d’administration", positions: ["siège 1", "siège \(number)"], areSeats: true))
    ) { try file.ratifyMandate(of: adds, in: board, place: nil, on: day("2026-06-24")) }
    #expect(throws: Refusal.self) {
      try file.ratifyMandate(of: adds, in: board, place: .seat(1), on: day("2026-06-24"))
    }
    #expect(
      try file.ratifyMandate(of: adds, in: board, place: .seat(number), on: day("2026-06-24")).ratifiedOn
        == day("2026-06-24"))
    #expect(
      try file.endMandate(of: adds, in: board, place: .seat(1), reason: .term, on: day("2026-09-01"))
        .mandate.position == .seat(1))
  }

  @Test func aRenewedCooptationStaysProvisional() throws {
    try end("adds", "ca", "2026-02-01")
    var coopted = try appointment("adds", "ca", from: "2026-03-01")
    (coopted.isCooptation, coopted.last) = (true, try day("2026-06-30"))
    _ = try file.appoint(coopted)
    let (adds, board) = (try file.member("adds"), try file.body("ca"))
    let next = try file.renewMandate(
      of: adds, in: board, place: nil, until: day("2029-06-30"), from: nil, today: day("2026-06-01"))
    #expect(next.isProvisional(on: try day("2026-07-01")))
    _ = try file.ratifyMandate(of: adds, in: board, place: nil, on: day("2026-09-01"))
    let later = try file.renewMandate(
      of: adds, in: board, place: nil, until: day("2032-06-30"), from: nil, today: day("2029-06-01"))
    #expect(try !later.isProvisional(on: day("2029-07-01")))
  }

  @Test func noMandateOutlastsItsSeat() throws {
    let board = try file.body("ca")
    try end("adds", "ca", "2026-02-01")
    _ = try file.removeSeat(1, from: board, on: day("2026-07-01"))
    var wanted = try appointment("adds", "ca", from: "2026-03-01")
    #expect(throws: Refusal.self) { try file.appoint(wanted) }
    wanted.seat = 1
    #expect(
      throws: Refusal.mandate(
        .seatNotFree(1, body: "Conseil d’administration", on: try day("2026-03-01"), holder: nil))
    ) { try file.appoint(wanted) }
    wanted.last = try day("2026-05-31")
    _ = try file.appoint(wanted)
    #expect(
      throws: Refusal.mandate(.seatEndsBefore(1, body: "Conseil d’administration", last: try day("2026-06-30")))
    ) {
      try file.renewMandate(
        of: file.member("adds"), in: board, place: nil, until: day("2027-05-31"), from: nil, today: day("2026-05-01"))
    }
    // Whatever act it comes from.
    #expect(throws: Refusal.undo(.wouldContradict("un mandat durerait plus longtemps que son siège"))) {
      try file.act(.endMandate, subject: "ca", summary: "x") { db in
        try db.execute(sql: "UPDATE mandate SET until_day = '2026-07-02' WHERE until_day = '2026-06-01'")
      }
    }
  }

  @Test func aRenewalIsNoEndAndNoBeginning() throws {
    func changes() throws -> [DeclaredOfficerChange] {
      try file.registryFilings(on: day("2026-12-01")).duty.toDeclare.flatMap(\.changes)
    }
    var term = try appointment("somaten", "bureau", from: "2026-02-01", office: "treasurer")
    term.last = try day("2026-06-30")
    _ = try file.appoint(term)
    #expect(try changes().map(\.kind) == [.begins, .ends])
    let treasurer = try #require(try file.offices().first { $0.code == "treasurer" })
    _ = try file.renewMandate(
      of: file.member("somaten"), in: file.assembly("bureau"), place: .office(treasurer), until: day("2029-06-30"),
      from: nil, today: day("2026-06-01"))
    #expect(try changes().map(\.kind) == [.begins, .renews])
    let renewal = try #require(try file.registryFilings(on: day("2026-12-01")).duty.toDeclare.last)
    #expect(renewal.isRenewalOnly && renewal.day.iso == "2026-07-01")
  }

  @Test func whoSpeaksForAMemberOfTheBoardIsDeclared() throws {
    let today = try day("2026-12-01")
    func undecided() throws -> [DeclaredOfficerChange] {
      try file.registryFilings(on: today).duty.undecided.flatMap(\.changes)
    }
    var nomination = try Nomination(
      of: PlainText("Paul ESSAI"), for: file.organization("die"), as: .primary, from: Beginning(day("2026-03-10")))
    nomination.replaced = try file.person("dauchet")
    _ = try file.appointRepresentative(nomination)
    #expect(try undecided().flatMap(\.names) == ["Odette DAUCHET", "Paul ESSAI"])
    #expect(try undecided().map(\.kind) == [.ends, .begins] && undecided().allSatisfy { $0.position == "siège 4" })
    // Once nobody of DIE sits, nobody comes or goes there.
    try end("die", "ca", "2026-04-01")
    _ = try file.endRepresentative(file.person("essai"), of: file.organization("die"), on: day("2026-06-01"))
    #expect(try undecided().count { $0.day.iso == "2026-06-01" } == 0)
    // Entered after a declaration, nobody knows whether it told it.
    _ = try file.recordRegistryFiling(on: day("2026-11-30"), today: today)
    #expect(try undecided().isEmpty)
    _ = try file.appointRepresentative(
      Nomination(
        of: PlainText("Zoé TARD"), for: file.organization("apei"), as: .unspecified, from: Beginning(day("2026-11-02")))
    )
    #expect(try undecided().map(\.enteredAfter?.iso) == ["2026-11-30"])
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
