import Governance
import Testing

@Suite struct PeriodTests {
  private func period(_ year: Int, _ today: String) throws -> ActivityReport.Period {
    try ActivityReport.Period(year: year, today: Samples.day(today), firstYear: 2021)
  }

  @Test func aPastYearIsToldToItsEnd() throws {
    let past = try period(2025, "2026-01-12")
    #expect(past.asOf.iso == "2025-12-31")
    #expect(!past.isProvisional)
    #expect(past.isOver(past.asOf))
  }

  @Test(arguments: ["2025-03-01", "2025-12-31"]) func theRunningYearIsProvisional(_ today: String) throws {
    let running = try period(2025, today)
    #expect(running.asOf.iso == today)
    #expect(running.isProvisional)
    // What is planned for today may still take place.
    #expect(!running.isOver(running.asOf))
  }

  @Test func yearsThatCannotBeToldAreRefused() throws {
    #expect(throws: Refusal.yearAhead(2027)) { try period(2027, "2026-01-12") }
    #expect(throws: Refusal.yearBeforeAssociation(2020, first: 2021)) { try period(2020, "2026-01-12") }
    #expect(try period(2021, "2026-01-12").year == 2021)
    #expect(throws: Refusal.self) {
      try ActivityReport.Period(year: 0, today: Samples.day("2026-01-12"), firstYear: nil)
    }
  }
}
