import Testing

@testable import Governance

@Suite struct DuesStandingTests {
  private let member = Reference<Member>(id: 1, code: "adds", name: "ADDS")

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func dues(_ payments: [(String, Int64)] = [], due: String? = "2026-03-31", exempt: String? = nil) throws
    -> Dues
  {
    Dues(
      member: member, year: 2026, amount: Amount(cents: 10_000), calledOn: try day("2026-01-15"),
      dueOn: try due.map(day), exemption: try exempt.map { DuesExemption(day: try day("2026-02-03"), reason: $0) },
      payments: try payments.enumerated().map {
        DuesPayment(day: try day($1.0), amount: Amount(cents: $1.1), method: nil, receipt: $0 + 1)
      })
  }

  @Test func theWholeOfTheDueDayIsLeftToPay() throws {
    let dues = try dues()
    #expect(try DuesStanding(of: dues, on: day("2026-01-14")) == .notCalled)
    #expect(try DuesStanding(of: dues, on: day("2026-03-31")) == .due(by: day("2026-03-31")))
    #expect(try DuesStanding(of: dues, on: day("2026-04-01")) == .late(since: day("2026-04-01")))
    #expect(try DuesStanding(of: nil, on: day("2026-04-01")) == .notCalled)
  }

  @Test func aPartIsNotTheWholeAndALaterPaymentChangesNoEarlierDay() throws {
    let dues = try dues([("2026-03-01", 4_000), ("2026-05-02", 6_000)])
    #expect(try DuesStanding(of: dues, on: day("2026-05-01")).isLate)
    #expect(try DuesStanding(of: dues, on: day("2026-05-02")) == .paid)
    #expect(try dues.remaining(on: day("2026-04-01")) == Amount(cents: 6_000))
  }

  @Test func withoutADueDayNobodyIsLateAndWhoIsExemptNeverIs() throws {
    #expect(try DuesStanding(of: dues(due: nil), on: day("2030-01-01")) == .due(by: nil))
    #expect(try DuesStanding(of: dues(exempt: "CA"), on: day("2030-01-01")) == .exempt(reason: "CA"))
    // Nor does an exemption change an earlier day.
    #expect(try DuesStanding(of: dues(exempt: "CA"), on: day("2026-02-02")) == .due(by: day("2026-03-31")))
  }

  @Test func totalsAreWhatTheLinesAddUpTo() throws {
    let list = try [dues([("2026-03-01", 4_000)]), dues(exempt: "CA"), dues([("2026-03-01", 10_000)]), dues()]
    for iso in ["2026-01-20", "2026-03-05", "2026-04-05"] {
      let year = YearOfDues(list, of: 2026, members: [member], on: try day(iso))
      #expect(year.called == year.paid + year.exempted + year.remaining)
      #expect(year.notCalled.isEmpty)
    }
    #expect(try YearOfDues(list, of: 2026, members: [member], on: day("2026-04-05")).late == Amount(cents: 16_000))
  }
}
