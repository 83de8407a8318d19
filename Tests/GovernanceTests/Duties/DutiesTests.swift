import Testing

@testable import Governance

@Suite struct DutiesTests {
  private let board = Reference<Body>(id: 1, code: "ca", name: "Conseil d'administration")

  private func due(_ counted: Int, keptSince: String = "2020-01-01", dropped: Int = 0) throws -> Day? {
    let frequency = try #require(MeetingFrequency(announced: 4, rules: []))
    let subject = Duty.Subject(
      planning: board, frequency, counted: counted, dropped: dropped, in: 2026,
      registerKeptSince: try #require(Day(iso: keptSince)))
    return subject?.day
  }

  @Test("The next of four meetings is due by the end of its quarter")
  func quarters() throws {
    #expect(try due(0) == Day(iso: "2026-04-01"))
    #expect(try due(3) == Day(iso: "2026-12-31"))
    #expect(try due(4) == nil)
    #expect(try due(3, dropped: 1) == nil)
  }

  @Test("What was not entered is not missing: shares before the register was kept are left out")
  func register() throws {
    #expect(try due(0, keptSince: "2026-11-02") == Day(iso: "2026-12-31"))
    #expect(try due(0, keptSince: "2027-01-01") == nil)
  }

  @Test("Severity follows from the day, and what has time is not urgent")
  func severity() throws {
    let today = try #require(Day(iso: "2026-03-01"))
    func subject(_ days: Int) -> Duty.Subject { .confirmCalendar(2026, count: 1, first: today.adding(days: 16 + days)) }
    let duties = Duties(
      [subject(40), subject(-1), subject(0), subject(15), subject(16)], on: today, until: today.adding(days: 30))
    #expect(duties.list.map(\.severity) == [.late, .soon, .soon, .later])
    #expect(duties.mostUrgent(2).map(\.severity) == [.late, .soon])
    #expect(duties.mostUrgent(9).count == 3)
  }
}
