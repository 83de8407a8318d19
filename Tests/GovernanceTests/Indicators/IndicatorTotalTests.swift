import Governance
import Testing

@Suite struct IndicatorTotalTests {
  private func measures(_ thousandths: Int64...) -> [Measure] { thousandths.map { Measure(thousandths: $0) } }

  @Test func eachRule() {
    let values = measures(1_000, 2_000, 1_500)
    #expect(IndicatorTotal(values, by: .sum) == .sum(Measure(thousandths: 4_500), of: 3))
    #expect(IndicatorTotal(values, by: .average) == .average(sum: Measure(thousandths: 4_500), of: 3))
    #expect(IndicatorTotal(values, by: .maximum) == .maximum(Measure(thousandths: 2_000), of: 3))
    #expect(IndicatorTotal(values, by: .none) == .separate(3))
  }

  @Test func nothingEnteredIsNotZero() {
    for addition in Indicator.Addition.allCases { #expect(IndicatorTotal([], by: addition) == nil) }
  }

  @Test func presenceInAYear() throws {
    func span(_ from: String?, _ until: String?, attested: String? = nil) throws -> Span {
      try #require(
        Span(
          from: from.flatMap(Day.init(iso:)), until: until.flatMap(Day.init(iso:)),
          attestedOn: attested.flatMap(Day.init(iso:))))
    }
    let known = try span("2025-03-01", "2026-01-01")
    #expect([2024, 2025, 2026].map { ProjectPresence([known], in: $0) } == [.notYet, .followed, .over])
    let seen = try span(nil, nil, attested: "2025-06-24")
    #expect([2024, 2025, 2026].map { ProjectPresence([seen], in: $0) } == [.notAttested, .followed, .followed])
    let moved = try [span("2024-03-01", "2025-02-01"), span("2025-02-01", nil)]
    #expect([2023, 2024, 2025].map { ProjectPresence(moved, in: $0) } == [.notYet, .followed, .followed])
  }
}
