import Governance
import Testing

/// Domain brief, §15, cases 11 and 12: what changed later never changes an earlier list.
@Suite struct SpanTests {
  @Test func case11TheFormerRepresentativeSitsUntilTheDayBefore() throws {
    let former = try Samples.span("2024-01-10", until: "2025-03-12")
    let new = try Samples.span("2025-03-12")
    for (iso, isFormer) in [("2025-03-05", true), ("2025-03-11", true), ("2025-03-12", false), ("2025-03-20", false)] {
      let day = try Samples.day(iso)
      #expect((former.state(on: day) == .holds) == isFormer, "\(iso)")
      #expect((new.state(on: day) == .holds) == !isFormer, "\(iso)")
    }
  }

  @Test func case12ACollegeChangedInSeptemberLeavesJuneAsItWas() throws {
    let former = try Samples.span(until: "2025-09-01", attestedOn: "2025-06-24")
    #expect(former.state(on: try Samples.day("2025-06-30")) == .holds)
    #expect(former.state(on: try Samples.day("2025-09-01")) == .over)
  }

  @Test func whatWasSeenOnOneDayIsNotAttestedBefore() throws {
    let span = try Samples.span(attestedOn: "2025-06-24")
    #expect(span.state(on: try Samples.day("2025-06-23")) == .notAttested)
    #expect(span.state(on: try Samples.day("2025-06-24")) == .holds)
    #expect(span.state(on: try Samples.day("2026-06-24")) == .holds)
  }

  @Test func anEndWithinAMonthOrAYearIsToldSo() throws {
    func ended(_ from: String, until: String, attestedOn: String?) throws -> PartialDay? {
      try #require(
        Span(
          from: Samples.day(from), until: Samples.day(until), attestedOn: attestedOn.map(Samples.day),
          endedOnUnknownDay: true)
      ).ended
    }
    #expect(try ended("2023-10-01", until: "2024-10-01", attestedOn: "2024-08-31") == .month(2024, 9))
    #expect(try ended("2022-02-01", until: "2025-01-01", attestedOn: "2023-12-31") == .year(2024))
    #expect(try ended("2022-02-01", until: "2025-01-01", attestedOn: nil) == nil)
    #expect(try Samples.span("2022-02-01", until: "2025-01-01").ended == .day(Samples.day("2025-01-01")))
    #expect(try Samples.span("2022-02-01").ended == nil)
  }

  @Test func anEndOnAnUnknownDayIsNotAttestedAfterwards() throws {
    let seen = try Samples.day("2025-06-24")
    let span = try #require(Span(attestedOn: seen, endedOnUnknownDay: true))
    #expect(span.state(on: seen) == .holds)
    #expect(span.state(on: seen.adding(days: 1)) == .notAttested)
    // Told on a day, it is over from then on.
    let told = try #require(Span(until: seen.adding(days: 9), attestedOn: seen, endedOnUnknownDay: true))
    #expect(told.state(on: seen.adding(days: 8)) == .notAttested && told.state(on: seen.adding(days: 9)) == .over)
    #expect(told.end == nil)
  }

  @Test func aSpanNeedsAStartAndNoEndBeforeIt() throws {
    let day = try Samples.day("2025-06-24")
    #expect(Span() == nil)
    #expect(Span(from: day, until: day) == nil)
    #expect(Span(until: day, attestedOn: day) == nil)
  }
}
