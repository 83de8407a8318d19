import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// Domain brief, §15, case 9, and what a rule on dues changes.
@Suite struct DuesCasesTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let assembly: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    assembly = try file.schedule(file.body("ag"), on: day("2026-06-24"), at: nil, place: nil)
    _ = try file.callDues(of: 2026, Amount(cents: 10_000), on: day("2026-01-15"), dueOn: day("2026-03-31"))
    for code in ["adds", "die"] {
      _ = try file.recordDuesPayment(
        by: file.member(code), for: 2026, Amount(cents: 10_000), on: day("2026-02-01"), today: day("2026-07-01"))
    }
  }

  private func state(_ rule: Rule.State) throws {
    try file.setRule(.entitlement, of: file.body("ag"), to: rule, from: nil)
  }

  private var goodStanding: Rule.State {
    .stated(.init(text: "à jour", article: "art. 6", terms: .entitlement(.inGoodStanding)))
  }

  @Test("Case 9: in arrears, and the statutes silent or unread, one is convened and votes")
  func case9() throws {
    let everybody = try file.record(of: assembly).participants.count
    for rule in [Rule.State.unknown, .silent, .stated(.init(text: "à jour", article: nil, terms: nil))] {
      try state(rule)
      let record = try file.record(of: assembly)
      #expect(record.participants.count == everybody && record.inArrears.isEmpty)
      #expect(try file.addressees(of: assembly).count == everybody)
    }
  }

  @Test("Where the statutes ask for it, who is late that day is left out; who pays in time comes back")
  func rule() throws {
    try state(goodStanding)
    let record = try file.record(of: assembly)
    #expect(record.participants.compactMap(\.member?.code).sorted() == ["adds", "die"])
    #expect(record.roll.electorate == 2 && !record.inArrears.isEmpty)
    // They may still pay, so all are convened.
    #expect(try file.addressees(of: assembly).count == record.participants.count + record.inArrears.count)
    _ = try file.recordDuesPayment(
      by: file.member("apei"), for: 2026, Amount(cents: 10_000), on: day("2026-06-24"), today: day("2026-07-01"))
    _ = try file.recordDuesPayment(
      by: file.member("afeji"), for: 2026, Amount(cents: 10_000), on: day("2026-06-25"), today: day("2026-07-01"))
    let codes = try file.record(of: assembly).participants.compactMap(\.member?.code)
    #expect(codes.contains("apei-henin-carvin") || codes.contains("apei"))
    #expect(codes.count == 3)
    // Before the due day nobody is late.
    let early = try file.schedule(file.body("ag"), on: day("2026-03-31"), at: nil, place: nil)
    #expect(try file.record(of: early).inArrears.isEmpty)
  }

  @Test func receiptsAreOneSeriesWithoutGaps() throws {
    let numbers = try file.texts("SELECT CAST(receipt_number AS TEXT) FROM dues_payment ORDER BY receipt_number")
    #expect(numbers == ["1", "2"])
    _ = try file.undo()
    let next = try file.recordDuesPayment(
      by: file.member("apei"), for: 2026, Amount(cents: 4_000), on: day("2026-06-24"), today: day("2026-07-01"))
    #expect(next.receipt == 2)
  }

  @Test func whatCannotBeIsRefused() throws {
    let (adds, apei) = try (file.member("adds"), file.member("apei"))
    let today = try day("2026-07-01")
    func pay(_ member: Reference<Member>, _ year: Int, _ cents: Int64, _ iso: String) throws {
      _ = try file.recordDuesPayment(by: member, for: year, Amount(cents: cents), on: day(iso), today: today)
    }
    #expect(throws: Refusal.dues(.duesArePaid(name: adds.name, year: 2026))) { try pay(adds, 2026, 1, "2026-06-01") }
    #expect(throws: Refusal.dues(.duesNotCalled(name: adds.name, year: 2025))) { try pay(adds, 2025, 1, "2026-06-01") }
    #expect(throws: Refusal.dues(.beforeCall(try day("2026-01-14"), calledOn: try day("2026-01-15")))) {
      try file.recordDuesReminder(
        to: apei, for: 2026, by: PlainText("courriel"), on: day("2026-01-14"), today: today)
    }
    #expect(throws: Refusal.dues(.paidMoreThanDue(name: apei.name, year: 2026, remaining: Amount(cents: 10_000)))) {
      try pay(apei, 2026, 10_001, "2026-06-01")
    }
    // Paid with the form, before the call: the day is the bank's.
    try pay(apei, 2026, 1_000, "2026-01-10")
    _ = try file.undo()
    #expect(throws: Refusal.dayAhead(try day("2026-07-02"))) { try pay(apei, 2026, 1, "2026-07-02") }
    #expect(throws: Refusal.dues(.nobodyToCall(year: 2026))) {
      _ = try file.callDues(of: 2026, Amount(cents: 1), on: day("2026-02-01"))
    }
  }

  @Test("A declaration tells what the record knew when it was noted")
  func lateEntries() throws {
    let today = try day("2026-07-01")
    _ = try file.recordRegistryFiling(on: day("2026-06-30"), today: today)
    _ = try file.endMandate(
      of: file.member("db-fermetures"), in: file.body("bureau"), place: nil, reason: .resignation, on: day("2026-06-24")
    )
    func open() throws -> [ChangesToDeclare] { try file.registryFilings(on: today).duty.toDeclare }
    #expect(try open().map(\.dueOn) == [day("2026-09-24")])
    #expect(try open().map(\.enteredAfter) == [day("2026-06-30")])
    let late = try #require(AssociationFile.checks.first { $0.name == "declarations-en-retard" })
    #expect(try file.verify([late], on: day("2026-09-24")).isEmpty)
    #expect(try file.verify([late], on: day("2026-09-25")).flatMap(\.findings).count == 1)
    #expect(try file.completeRegistryFiling(today: today).settled.count == 1)
    #expect(try open().isEmpty)
    #expect(throws: Refusal.filingIsComplete(try day("2026-06-30"))) {
      _ = try file.completeRegistryFiling(today: today)
    }
    _ = try file.undo()
    #expect(try open().count == 1)
    _ = try file.undo()
    #expect(try open().isEmpty)
    _ = try file.redo()
    _ = try file.recordRegistryFiling(on: today, today: today)
    #expect(try open().isEmpty)
  }

  @Test("What is late for the duties is late for the checks, also of before the register")
  func lateOfBeforeTheRegister() throws {
    let kept = try file.association().registerKeptSince
    _ = try file.endMandate(
      of: file.member("db-fermetures"), in: file.body("bureau"), place: nil, reason: .resignation,
      on: kept.adding(days: -20))
    let today = kept.adding(months: 4)
    let duty = try #require(try file.registryFilings(on: today).duty.toDeclare.first)
    #expect(duty.dueOn < today)
    let late = try #require(AssociationFile.checks.first { $0.name == "declarations-en-retard" })
    #expect(try file.verify([late], on: today).first?.findings.first?.subject == "bureau")
  }

  @Test("A change of office starts three months; the undated mandates of the model start none")
  func registryFilings() throws {
    let today = try day("2026-07-01")
    #expect(try file.registryFilings(on: today).duty.toDeclare.isEmpty)
    try file.queue.write {
      try $0.execute(
        sql: "UPDATE mandate SET until_day = '2026-06-24' WHERE office = 'treasurer' AND until_day IS NULL")
    }
    #expect(try file.registryFilings(on: today).duty.toDeclare.map(\.dueOn) == [day("2026-09-24")])
    #expect(try file.registryFilings(on: day("2026-06-23")).duty.toDeclare.isEmpty)
    #expect(
      try file.duties(until: day("2026-12-31"), today: today).list.contains {
        if case .declare = $0.subject { true } else { false }
      })
    _ = try file.recordRegistryFiling(on: day("2026-06-30"), today: today)
    #expect(try file.registryFilings(on: today).duty.toDeclare.isEmpty)
    #expect(throws: Refusal.filingBeforeLast(try day("2026-06-30"), last: try day("2026-06-30"))) {
      _ = try file.recordRegistryFiling(on: day("2026-06-30"), today: today)
    }
  }

  @Test("Dues of a year on no day of which one was an adherent are not late, and are told")
  func ofNoMember() throws {
    let (cahc, today) = (try file.member("cahc"), try day("2026-07-01"))
    func standing(_ iso: String) throws -> DuesStanding? {
      try file.dues(of: 2026, on: day(iso)).list.first { $0.member == cahc }.map {
        try DuesStanding(of: $0, on: day(iso))
      }
    }
    func found() throws -> [String] {
      try file.verify(AssociationFile.checks.filter { $0.name == "cotisations-hors-adhesion" }, on: today)
        .flatMap(\.findings).map(\.next)
    }
    #expect(try standing("2026-07-01")?.isLate == true && found().isEmpty)
    let held = try file.endMembership(Departure(of: cahc, .resignation, on: day("2025-12-01")), today: today).stillHeld
    #expect(held.yearsOutside == [2026])
    let left = try day("2025-12-01")
    #expect(
      held.french(of: "cahc", leavingOn: left).contains { $0.contains("cotisation exempter cahc 2026 --motif …") })
    #expect(try standing("2026-07-01") == .ofNoMember(year: 2026))
    #expect(try found() == ["cotisation exempter cahc 2026 --motif \"adhérent aucun jour de 2026\""])
    let year = try file.dues(of: 2026, on: today)
    #expect(year.late + Amount(cents: 10_000) == year.remaining)
    try file.exemptFromDues(cahc, for: 2026, reason: PlainText("parti"), from: today)
    #expect(try found().isEmpty)
  }

  @Test("Whoever came after a year was not forgotten in its call, and nothing is no amount")
  func whoCameLater() throws {
    let today = try day("2026-07-01")
    let new = try file.addMember(
      PlainText("Vélo 62"), isResident: false, college: file.college("actifs"), since: Beginning(day("2026-02-01")))
    #expect(try !file.dues(of: 2025, on: today).notCalled.contains(new))
    #expect(try file.dues(of: 2026, on: today).notCalled == [new])
    #expect(throws: Refusal.dues(.nothingAsked)) { try file.callDues(of: 2026, .zero, on: today) }
    #expect(throws: Refusal.dues(.nothingAsked)) {
      try file.correctDues(of: file.member("cahc"), for: 2026, .amount(.zero), reason: PlainText("essai"))
    }
    #expect(throws: Refusal.dues(.nothingPaid)) {
      try file.recordDuesPayment(by: file.member("cahc"), for: 2026, .zero, on: today, today: today)
    }
  }

  @Test("Who was an adherent on the first of January only owes the dues")
  func ofOneDay() throws {
    let cahc = try file.member("cahc")
    let today = try day("2026-07-01")
    _ = try file.endMembership(Departure(of: cahc, .resignation, on: day("2026-01-02")), today: today)
    #expect(try file.dues(of: 2026, on: today).list.first { $0.member == cahc }?.isOfNoMember == false)
  }

  @Test func aMistypedAmountIsMended() throws {
    let (adds, apei) = (try file.member("adds"), try file.member("apei"))
    func correct(_ member: Reference<Member>, _ value: DuesCorrection) throws {
      _ = try file.correctDues(of: member, for: 2026, value, reason: PlainText("faute de frappe"))
    }
    try correct(apei, .amount(Amount(cents: 12_000)))
    try correct(apei, .dueOn(day("2026-04-30")))
    let dues = try #require(try file.dues(of: apei).first)
    #expect(try dues.amount == Amount(cents: 12_000) && dues.dueOn == day("2026-04-30"))
    #expect(try file.journal(limit: 1).first?.summary.contains("31 mars 2026 → 30 avril 2026") == true)
    #expect(
      throws: Refusal.dues(.lessThanPaid(name: "ADDS", year: 2026, paid: Amount(cents: 10_000)))
    ) { try correct(adds, .amount(Amount(cents: 9_000))) }
    #expect(throws: Refusal.self) { try correct(adds, .amount(Amount(cents: 10_000))) }
    #expect(throws: Refusal.self) { try correct(adds, .dueOn(day("2026-01-14"))) }
    _ = try file.undo()
    _ = try file.undo()
    #expect(try file.dues(of: apei).first?.amount == Amount(cents: 10_000))
  }
}
