import Governance
import Testing

@testable import GovernanceStore

/// Who was named to run the association on a day that nobody told is not forgotten when changes are declared.
@Suite struct UndatedOfficersTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let today: Day

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    today = try day("2026-03-17")
  }

  private func unknown() throws -> Beginning { try #require(Beginning(nil, toldOn: today)) }

  private func undated(on iso: String = "2026-03-17") throws -> [String] {
    try file.undatedOfficers(on: day(iso)).map {
      switch $0 {
      case .mandate(let mandate): "\(mandate.body.code) \(mandate.member?.code ?? "")"
      case .voice(let representative, let organization): "\(organization.code) \(representative.person.code)"
      }
    }
  }

  @Test func anOfficeWithoutItsFirstDayIsTold() throws {
    // Those of the model were so before the register.
    #expect(try undated().isEmpty)
    let treasurer = try #require(try file.offices().first { $0.code == "treasurer" })
    let bureau = try file.assembly("bureau")
    _ = try file.appoint(Appointment(file.member("apei"), in: bureau, office: treasurer, from: unknown()))
    #expect(try undated() == ["bureau apei"])
    _ = try file.confirmMandate(
      of: file.member("apei"), in: bureau, place: nil, since: Beginning(day("2026-02-01")), until: nil,
      source: PlainText("lettre"), on: today)
    #expect(try undated().isEmpty)
    #expect(try file.registryFilings(on: today).duty.toDeclare.map(\.day.iso) == ["2026-02-01"])
  }

  @Test func anOfficeThatALaterListBringsIsAskedFor() throws {
    var line = ImportedMember(line: 2)
    line.organization = try PlainText("CAHC")
    line.office = try PlainText("vice-président")
    line.people = [ImportedPerson(.told(PersonName(given: "François", family: "THERET")))]
    _ = try file.importMembers(
      [line], MemberImport(day: today, source: PlainText("liste 2026")), titled: PlainText("liste.csv"))
    #expect(try undated() == ["bureau cahc"])
    _ = try file.undo()
    #expect(try undated().isEmpty)
  }

  @Test func aVoiceOfTheBoardWithoutItsFirstDayIsToldUnlessItIsDeclared() throws {
    let die = try file.organization("die")
    _ = try file.endRepresentative(file.person("dauchet"), of: die, on: day("2026-02-01"))
    _ = try file.appointRepresentative(Nomination(of: PlainText("Paul ESSAI"), for: die, as: .primary, from: unknown()))
    let alternate = Nomination(of: try PlainText("Al TER"), for: die, as: .alternate, from: try unknown())
    _ = try file.appointRepresentative(alternate)
    #expect(try undated() == ["die essai"])
    _ = try file.recordRegistryFiling(on: today, filingReceipt: nil, document: nil, today: today)
    #expect(try undated().isEmpty)
  }

  @Test func aSeatThatSomebodyLeftOrThatWasMadeLaterBeganNoEarlier() throws {
    let board = try file.body("ca")
    try file.setRegistryFilingRule(boardIsDeclared: true, source: PlainText("greffe"))
    _ = try file.endMandate(
      of: file.member("afp2i"), in: board, place: nil, reason: .resignation, on: day("2026-03-01"))
    for name in ["Yb", "Yc"] {
      let member = try file.addMember(
        PlainText(name), isResident: false, college: file.college("actifs"), since: Beginning(day("2024-01-01")))
      if name == "Yc" { _ = try file.addSeats(1, to: board, from: day("2026-03-10")) }
      _ = try file.appoint(Appointment(member, in: board, office: nil, from: unknown()))
    }
    // Neither reaches back before the seat was free, or was there; and the day of both is asked for.
    let sheets = try ["2026-02-28", "2026-03-01", "2026-03-10"].map { try file.sheet(of: board, on: day($0)) }
    #expect(sheets.map(\.participants.count) == [15, 15, 16] && sheets.map(\.seatCount) == [15, 15, 16])
    #expect(try undated() == ["ca yb", "ca yc"])
  }

  @Test func theFirstDayOfARepresentativeCanBeToldLater() throws {
    let die = try file.organization("die")
    let person = try file.appointRepresentative(
      Nomination(of: PlainText("Paul ESSAI"), for: die, as: .alternate, from: unknown())
    ).person
    func confirm(_ since: Beginning) throws -> Span {
      try file.confirmRepresentative(person, of: die, since: since, source: PlainText("lettre"), on: today).span
    }
    #expect(try refusal { _ = try confirm(Beginning(day("2026-03-18"))) } != nil)
    #expect(try confirm(Beginning(day("2026-02-01"))).from == day("2026-02-01"))
    #expect(try file.representatives(of: die, on: day("2026-01-31")).map(\.person.code) == ["dauchet"])
    #expect(try file.representatives(of: die, on: day("2026-02-01")).map(\.person.code) == ["dauchet", "essai"])
    #expect(try refusal { _ = try confirm(Beginning(day("2026-01-01"))) } != nil)
  }

  @Test func aPastListNamesThoseOfWhomItIsKnown() throws {
    let die = try file.organization("die")
    _ = try file.appointRepresentative(
      Nomination(of: PlainText("Paul ESSAI"), for: die, as: .alternate, from: unknown()))
    func names(_ iso: String) throws -> [String] { try file.representatives(of: die, on: day(iso)).map(\.person.code) }
    #expect(try names("2026-03-17") == ["dauchet", "essai"])
    #expect(try names("2025-06-24") == ["dauchet"])
    // Where nothing is known of anybody, all who may have spoken are told.
    #expect(try names("2024-06-24") == ["dauchet", "essai"])
    #expect(
      try file.mandates(on: day("2025-06-24"), in: file.body("ca")).first { $0.member?.code == "die" }?.people.map(
        \.code) == ["dauchet"])
  }
}
