import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// The days of a mandate are mended at whatever time it was held, and what meets it on that day moves with it.
@Suite struct MandateDaysTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let board: Reference<Body>
  let apei: Reference<Member>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    board = try file.body("ca")
    apei = try file.member("apei")
  }

  /// Two mandates in a row, the first of which was only seen to have begun before 24 June 2025.
  private func renew(from first: String = "2026-03-01", until last: String = "2028-06-30") throws {
    _ = try file.renewMandate(
      of: apei, in: board, place: nil, until: day(last), from: day(first), today: day("2026-03-17"),
      source: PlainText("PV"))
  }

  @discardableResult
  private func correct(
    _ correction: TermCorrection, of member: String = "apei", in body: String = "ca", _ place: Mandate.Place? = nil,
    heldOn iso: String? = nil
  ) throws -> CorrectedTerm {
    try file.correctMandate(
      of: file.member(member), in: file.assembly(body), place: place, heldOn: iso.map { try day($0) }, correction,
      reason: PlainText("vérifié")
    ).term
  }

  private func since(_ iso: String) throws -> TermCorrection { .since(Beginning(try day(iso))) }

  private func last(_ iso: String) throws -> TermCorrection { .lastDay(try day(iso)) }

  private func span(_ iso: String, _ member: String = "apei") throws -> Span? {
    try file.mandates(on: day(iso), in: board).first { $0.member?.code == member }?.span
  }

  @Test func bothSidesOfARenewalMoveTogether() throws {
    try renew()
    let moved = try correct(since("2026-02-01"), heldOn: "2027-01-01")
    #expect(moved.former == .day(try day("2026-03-01")) && moved.moved == "siège 5 (CA), APEI Hénin-Carvin")
    #expect(try span("2026-01-31")?.until == day("2026-02-01") && span("2026-02-01")?.from == day("2026-02-01"))
    #expect(
      try correct(last("2026-02-28"), heldOn: "2026-01-15").former == .day(day("2026-01-31")))
    #expect(try span("2026-02-28")?.until == day("2026-03-01") && span("2026-03-01")?.from == day("2026-03-01"))
    #expect(try file.journal(limit: 1).first?.summary.contains("31 janvier 2026 → 28 février 2026") == true)
  }

  @Test func aCorrectionIsTakenBackWithWhatMoved() throws {
    try renew()
    let (former, seen) = try (span("2027-01-01"), span("2026-01-01"))
    try correct(since("2026-02-01"), heldOn: "2027-01-01")
    _ = try file.undo()
    #expect(try span("2027-01-01") == former && span("2026-01-01") == seen)
  }

  @Test("Which of several mandates in a row is meant has to be told")
  func severalInARow() throws {
    try renew()
    let refused = try refusal { try correct(last("2028-05-31")) }
    #expect(refused?.sentence.contains("--au 24/06/2025 ou --au 01/03/2026") == true, "\(refused?.sentence ?? "")")
    #expect(try correct(last("2028-05-31"), heldOn: "2027-01-01").former == .day(day("2028-06-30")))
  }

  @Test func whatGoesOnHasNoDayToMend() throws {
    let before = try file.dump()
    for (correction, typed) in [
      (try since("2024-09-01"), "mandat confirmer apei ca --siege 5 --depuis JOUR --source \"…\""),
      (try last("2026-06-30"), "mandat finir apei ca --siege 5 --motif … --le JOUR"),
    ] {
      #expect(try refusal { try correct(correction) }?.sentence.hasSuffix(typed) == true)
    }
    #expect(try file.dump() == before)
  }

  @Test func anOldMandateIsGivenItsFirstDay() throws {
    try renew()
    #expect(try correct(since("2023-10-15"), heldOn: "2025-06-24").former == nil)
    #expect(try span("2024-01-01")?.from == day("2023-10-15"))
    // It was seen on 24 June 2025.
    #expect(throws: Refusal.self) { try correct(since("2025-07-01"), heldOn: "2025-06-24") }
  }

  @Test func noDayIsLeftOfNeither() throws {
    try renew()
    let before = try file.dump()
    for iso in ["2025-06-24", "2020-01-01", "2028-07-01"] {
      #expect(try refusal { try correct(since(iso), heldOn: "2027-01-01") } != nil, "\(iso)")
    }
    for iso in ["2025-06-23", "2028-06-30"] {
      #expect(try refusal { try correct(last(iso), heldOn: "2026-01-01") } != nil, "\(iso)")
    }
    #expect(throws: Refusal.valueUnchanged("1er mars 2026")) { try correct(since("2026-03-01"), heldOn: "2027-01-01") }
    #expect(try file.dump() == before)
  }

  @Test("Two never hold one seat: the refusal names who does, since when, and what to type")
  func overlaps() throws {
    _ = try file.endMandate(of: apei, in: board, place: nil, reason: .resignation, on: day("2026-01-01"))
    var next = Appointment(try file.member("somaten"), in: board, office: nil, from: Beginning(try day("2026-02-01")))
    next.seat = 5
    _ = try file.appoint(next)
    let before = try file.dump()
    let late = try refusal { try correct(last("2026-02-15")) }?.sentence ?? ""
    #expect(
      late.contains("siège 5 (CA), SAS SOMATEN, depuis le 1er février 2026")
        && late.contains("corriger somaten mandat ca depuis JOUR --siege 5 --au 01/02/2026"), "\(late)")
    let early = try refusal { try correct(since("2025-12-01"), of: "somaten", .seat(5)) }?.sentence ?? ""
    #expect(early.contains("corriger apei mandat ca jusqu-au JOUR --siege 5 --au 24/06/2025"), "\(early)")
    #expect(try file.dump() == before)
    try correct(last("2026-01-20"))
    #expect(try file.vacantSeats(on: day("2026-01-20")).isEmpty && file.vacantSeats(on: day("2026-01-21")).count == 1)
  }

  @Test func officesAndLeadsAreMendedToo() throws {
    let lead = try #require(try file.offices().first { $0.code == "lead" })
    let adds = try file.member("adds")
    let group = try file.assembly("mob")
    var appointment = Appointment(adds, in: group, office: lead, from: Beginning(try day("2025-09-01")))
    appointment.last = try day("2026-02-28")
    _ = try file.appoint(appointment)
    try correct(since("2025-10-01"), of: "adds", in: "mob")
    try correct(last("2026-01-31"), of: "adds", in: "mob", .office(lead))
    let mended = try Span(from: day("2025-10-01"), until: day("2026-02-01"))
    #expect(try file.mandates(on: day("2026-01-31"), in: group).first { $0.member == adds }?.span == mended)
  }

  @Test func nobodyHoldsAMandateBeforeBelonging() throws {
    let pimms = try file.addMember(
      PlainText("Pimms"), isResident: false, college: nil, since: Beginning(day("2026-02-01")))
    let office = try #require(try file.offices().first { $0.code == "treasurer" })
    var appointment = Appointment(
      pimms, in: try file.assembly("bureau"), office: office, from: Beginning(try day("2026-03-01")))
    appointment.person = try file.person("taupin")
    _ = try file.appoint(appointment)
    #expect(
      throws: Refusal.mandate(
        .notMember(name: "Pimms", on: try day("2026-01-15"), since: try day("2026-02-01")))
    ) { try correct(since("2026-01-15"), of: "pimms", in: "bureau") }
    // No month stands for a day that has to be declared.
    let month = try #require(Beginning(.month(2026, 2), toldOn: day("2026-03-17")))
    #expect(throws: Refusal.mandate(.dayToDeclare(month))) { try correct(.since(month), of: "pimms", in: "bureau") }
  }
}
