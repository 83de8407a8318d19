import Governance
import Testing

@testable import GovernanceStore

/// What began in a month or a year changes nothing of before it, and no day is made up.
@Suite struct BeginningsTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func march(_ told: PartialDay = .month(2026, 3)) throws -> Beginning {
    try #require(Beginning(told, toldOn: day("2026-03-17")))
  }

  private func states(_ name: String, _ iso: String) throws -> [SpanState] {
    try file.members(on: day(iso)).entries.filter { $0.member.reference.name == name }.map(\.state)
  }

  @Test func anAdherentOfAMonthIsNoneBefore() throws {
    func assembly(_ iso: String) throws -> Int {
      let meeting = try file.schedule(file.body("ag"), on: day(iso), at: nil, place: nil)
      return try file.record(of: meeting).participants.count
    }
    _ = try file.addMember(
      PlainText("Zed"), isResident: false, college: file.college("actifs"), since: march(), source: PlainText("liste"))
    #expect(try states("Zed", "2026-02-28").isEmpty && states("Zed", "2025-06-24").isEmpty)
    #expect(try states("Zed", "2026-03-16") == [.notAttested] && states("Zed", "2026-03-17") == [.holds])
    #expect(try assembly("2026-02-20") == 15 && assembly("2026-06-24") == 16)
    let span = try #require(try file.sheet(of: file.member("zed"), on: day("2027-01-01")).memberships.first?.span)
    #expect(span.began == .month(2026, 3) && span.from == nil)
    // Found later, the day takes the place of the month.
    _ = try file.tellEntryDay(
      of: file.member("zed"), Beginning(day("2026-03-05")), source: nil, today: day("2026-03-17"))
    #expect(try states("Zed", "2026-03-04").isEmpty)
  }

  @Test func aMonthThatWasMistypedIsMended() throws {
    let apei = try file.member("apei")
    _ = try file.tellEntryDay(
      of: apei, #require(Beginning(.month(2023, 9), toldOn: day("2026-03-17"))), source: nil, today: day("2026-03-17"))
    #expect(throws: Refusal.self) {
      _ = try file.tellEntryDay(of: apei, Beginning(day("2022-01-01")), source: nil, today: day("2026-03-17"))
    }
    let former = try file.correct(
      .entry, of: apei, to: Beginning(day("2023-10-12")), reason: PlainText("bulletin"))
    #expect(former == .month(2023, 9))
    let span = try #require(try file.sheet(of: apei, on: day("2026-03-17")).memberships.first?.span)
    #expect(try span.from == day("2023-10-12") && span.earliest == nil)
  }

  @Test func aRepresentativeOrAnOfficeOfAMonthIsNotOfBefore() throws {
    var nomination = try Nomination(
      of: PlainText("Paul ESSAI"), for: file.organization("die"), as: .unspecified, from: march())
    // Who speaks for a member of the board is declared.
    #expect(throws: Refusal.mandate(.dayToDeclare(try march()))) { try file.appointRepresentative(nomination) }
    nomination.beginning = try #require(Beginning(.month(2025, 9), toldOn: day("2026-03-17")))
    _ = try file.appointRepresentative(nomination)
    #expect(
      try file.representatives(of: file.organization("die"), on: day("2025-06-24")).map(\.person.code) == ["dauchet"])
    // Who makes way does so on a day.
    nomination.name = try PlainText("Zoé ESSAI")
    nomination.replaced = try file.person("dauchet")
    #expect(throws: Refusal.self) { try file.appointRepresentative(nomination) }
    let lead = try #require(try file.offices().first { $0.code == "lead" })
    _ = try file.appoint(Appointment(file.member("apei"), in: file.assembly("mob"), office: lead, from: march()))
    #expect(try file.mandates(on: day("2025-06-24"), in: file.assembly("mob")).count == 1)
    try file.join(file.workingGroup("alim"), organization: file.organization("cahc"), person: nil, from: march())
    #expect(
      try file.members(of: file.workingGroup("alim"), on: day("2026-02-28")).allSatisfy {
        $0.organization?.code != "cahc"
      })
  }

  @Test func whatIsToBeDeclaredNeedsADay() throws {
    let secretary = try #require(try file.offices().first { $0.code == "secretary" })
    let office = try Appointment(file.member("apei"), in: file.assembly("bureau"), office: secretary, from: march())
    #expect(throws: Refusal.mandate(.dayToDeclare(try march()))) { try file.appoint(office) }
    // Of before the register no delay is counted.
    var old = office
    old.beginning = try #require(Beginning(.month(2023, 10), toldOn: day("2026-03-17")))
    _ = try file.appoint(old)
  }

  @Test func aDepartureToldOnTheDayOfTheListEndsTheNextDay() throws {
    _ = try file.addMember(
      PlainText("Zed"), isResident: false, college: nil, since: #require(Beginning(nil, toldOn: day("2026-03-17"))))
    _ = try file.endMembership(
      Departure(of: file.member("zed"), .resignation, on: nil), today: day("2026-03-17"))
    #expect(try states("Zed", "2026-03-18").isEmpty)
  }

  @Test func aSeatOfUnknownBeginningBeganAfterTheOneBefore() throws {
    _ = try file.endMandate(
      of: file.member("apei"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-02-01"))
    _ = try file.addMember(
      PlainText("Gam"), isResident: false, college: nil, since: Beginning(day("2026-01-01")))
    var seat = try Appointment(
      file.member("gam"), in: file.body("ca"), office: nil,
      from: #require(Beginning(nil, toldOn: day("2026-03-17"))))
    seat.seat = 5
    _ = try file.appoint(seat)
    func holders(_ iso: String) throws -> [String] {
      try file.mandates(on: day(iso), in: file.assembly("ca")).filter { $0.position == .seat(5) }
        .compactMap { $0.member?.code }
    }
    #expect(try holders("2026-01-31") == ["apei"] && holders("2026-02-01") == ["gam"])
  }

  @Test func whoLeftWithinTheMonthOfEntryLeftOnADay() throws {
    _ = try file.addMember(PlainText("Zed"), isResident: false, college: file.college("actifs"), since: march())
    let zed = try file.member("zed")
    #expect(throws: Refusal.self) {
      _ = try file.endMembership(Departure(of: zed, .resignation, on: day("2026-03-01")), today: day("2026-03-17"))
    }
    _ = try file.endMembership(Departure(of: zed, .resignation, on: day("2026-03-10")), today: day("2026-03-17"))
    #expect(try states("Zed", "2026-03-09") == [.holds] && states("Zed", "2026-03-10").isEmpty)
    #expect(try states("Zed", "2026-03-08") == [.notAttested] && states("Zed", "2026-02-28").isEmpty)
  }

  @Test func aDayTakesThePlaceOfTheMonthAndBack() throws {
    let apei = try file.member("apei")
    let months = try ["2023-10", "2023-11"].map { try Beginning(PartialDay(iso: $0), toldOn: day("2026-03-17")) }
    _ = try file.tellEntryDay(of: apei, #require(months[0]), source: nil, today: day("2026-03-17"))
    _ = try file.tellEntryDay(of: apei, Beginning(day("2023-10-12")), source: nil, today: day("2026-03-17"))
    let former = try file.correct(.entry, of: apei, to: #require(months[1]), reason: PlainText("relu"))
    #expect(try former == .day(day("2023-10-12")))
    #expect(try file.sheet(of: apei, on: day("2026-03-17")).memberships.first?.span.began == .month(2023, 11))
  }

  @Test func aDepartureOfBeforeAReturnIsMended() throws {
    let apei = try file.member("apei")
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2025-10-01")), today: day("2026-03-17"))
    try file.returnMember(apei, to: nil, since: day("2026-02-01"))
    _ = try file.correct(.departure, of: apei, to: Beginning(day("2025-12-01")), reason: PlainText("courrier"))
    #expect(try states(apei.name, "2025-11-30") == [.holds, .holds] || states(apei.name, "2025-11-30") == [.holds])
    #expect(try states(apei.name, "2025-12-01").isEmpty && !states(apei.name, "2026-02-01").isEmpty)
    #expect(throws: Refusal.self) {
      try file.correct(.departure, of: apei, to: Beginning(day("2026-02-02")), reason: PlainText("x"))
    }
  }

  @Test func aMonthInWhichItWasSeenSaysWhenItWasNotYet() throws {
    let apei = try file.member("apei")
    for told in [PartialDay.year(2025), .month(2025, 6)] {
      let span = try file.tellEntryDay(
        of: apei, #require(Beginning(told, toldOn: day("2026-03-17"))), source: nil, today: day("2026-03-17"))
      #expect(try span.began == told && span.attestedOn == day("2025-06-24"))
    }
    #expect(try states(apei.name, "2025-06-24") == [.holds] && states(apei.name, "2025-05-31").isEmpty)
    // Later than it was seen, it tells nothing true.
    #expect(throws: Refusal.self) {
      _ = try file.tellEntryDay(
        of: apei, #require(Beginning(.month(2025, 7), toldOn: day("2026-03-17"))), source: nil, today: day("2026-03-17")
      )
    }
  }
}
