import Testing

@testable import Governance

/// Domain brief, §15, case 15: within three months of a change, counted from day to day.
@Suite struct RegistryFilingCasesTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func change(
    _ iso: String, officer: Bool = true, enteredAfter: String? = nil
  ) throws -> DeclaredOfficerChange {
    DeclaredOfficerChange(
      day: try day(iso), kind: .begins, isOfficer: officer, position: "trésorier", names: ["A"], body: "bureau",
      enteredAfter: try enteredAfter.map(day))
  }

  private func duty(
    _ changes: [DeclaredOfficerChange], board: Bool? = nil, declared: String? = nil, today: String = "2026-12-31"
  ) throws -> RegistryFilingDuty {
    RegistryFilingDuty(
      changes, boardIsDeclared: board, declaredUntil: try declared.map(day), registerKeptSince: try day("2020-01-01"),
      today: try day(today))
  }

  @Test(arguments: [
    ("2025-06-30", "2025-09-30"), ("2025-11-30", "2026-02-28"), ("2023-11-30", "2024-02-29"),
    ("2026-05-31", "2026-08-31"), ("2026-03-31", "2026-06-30"), ("2026-01-01", "2026-04-01"),
  ])
  func case15(changed: String, due: String) throws {
    #expect(try duty([change(changed)]).toDeclare.map(\.dueOn) == [day(due)])
  }

  @Test func theBoardIsAskedOnceAndNeverAssumed() throws {
    let seat = try change("2026-06-24", officer: false)
    #expect(try duty([seat]).toDeclare.isEmpty && duty([seat]).undecided.count == 1)
    #expect(try duty([seat], board: true).toDeclare.count == 1)
    #expect(try duty([seat], board: false).toDeclare.isEmpty && duty([seat], board: false).undecided.isEmpty)
  }

  @Test func aChangeThatTookPlaceIsDueAtOnceHoweverFarItsLastDayIs() throws {
    let today = try day("2026-06-30")
    let filing = try duty([change("2026-06-24"), change("2026-07-02")], today: "2026-06-30")
    let duties = Duties(
      (filing.toDeclare + filing.announced).map { .declare($0) }, on: today, until: today.adding(days: 30))
    #expect(try duties.list.map(\.day) == [day("2026-09-24")])
  }

  @Test func whatWasDeclaredIsAnnouncedOrIsBeforeTheRegisterIsNotDue() throws {
    let changes = try [change("2026-06-24"), change("2026-09-01"), change("2019-06-01")]
    #expect(try duty(changes, declared: "2026-06-24").toDeclare.map(\.day) == [day("2026-09-01")])
    let summer = try duty(changes, today: "2026-08-31")
    #expect(try summer.toDeclare.map(\.day) == [day("2026-06-24")])
    #expect(try summer.announced.map(\.dueOn) == [day("2026-12-01")])
    let seat = try change("2026-09-01", officer: false)
    #expect(try duty([seat], today: "2026-08-31").announced.isEmpty)
    #expect(try duty(changes).beforeRegister == 1)
    // Three months that still run when the register begins are not over.
    let running = try RegistryFilingDuty(
      [change("2025-11-30")], boardIsDeclared: nil, declaredUntil: nil, registerKeptSince: day("2026-01-12"),
      today: day("2026-02-01"))
    #expect(try running.toDeclare.map(\.dueOn) == [day("2026-02-28")] && running.beforeRegister == 0)
  }

  @Test func whatWasEnteredAfterADeclarationIsNotDeclaredByIt() throws {
    let changes = try [change("2026-06-24"), change("2026-06-25", enteredAfter: "2026-06-30")]
    let open = try duty(changes, declared: "2026-06-30").toDeclare
    #expect(try open.map(\.dueOn) == [day("2026-09-25")] && open.first?.enteredAfter == day("2026-06-30"))
  }

  @Test func aFinancialReportIsDueSixMonthsAfterEachYearThatAGrantCovers() throws {
    func owed(_ end: String, _ from: String?, _ last: String?) throws -> [String] {
      let agreement = Agreement(
        reference: Reference(id: 1, code: "ami", name: "AMI"), funder: Reference(id: 1, code: "etat", name: "État"),
        amount: nil, signedOn: nil, from: try from.map(day), last: try last.map(day),
        provenance: Provenance(source: nil, certainty: .toConfirm), reports: [])
      return GrantFinancialReport.owed(
        for: agreement, end: try #require(DayOfYear(iso: end)), until: try day("2030-01-01")
      ).map(\.dueOn.iso)
    }
    #expect(try owed("12-31", "2026-01-01", "2027-12-31") == ["2027-06-30", "2028-06-30"])
    #expect(try owed("08-31", "2026-09-01", "2027-08-31") == ["2028-02-29"])
    #expect(try owed("02-28", "2026-03-01", "2026-12-31") == ["2027-08-28"])
    #expect(try owed("12-31", nil, "2027-12-31") == [])
    #expect(try owed("12-31", "2023-01-01", "2023-12-31") == ["2024-06-30"])
  }
}
