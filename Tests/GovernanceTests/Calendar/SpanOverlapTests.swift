import Testing

@testable import Governance

@Suite struct SpanOverlapTests {
  private func span(_ from: String?, _ until: String? = nil, seen: String? = nil, over: Bool = false) throws -> Span {
    try #require(
      Span(
        from: from.flatMap { Day(iso: $0) }, until: until.flatMap { Day(iso: $0) },
        attestedOn: seen.flatMap { Day(iso: $0) }, endedOnUnknownDay: over))
  }

  @Test func halfOpenSpansThatMeetDoNotOverlap() throws {
    let one = try span("2026-01-01", "2026-03-01")
    #expect(try !one.overlaps(span("2026-03-01")) && !span("2026-03-01").overlaps(one))
    #expect(try one.overlaps(span("2026-02-28")) && span("2026-02-28").overlaps(one))
    #expect(one.overlaps(one))
  }

  @Test func whatEndedOnAnUnknownDayIsKnownUntilItWasSeen() throws {
    let gone = try span(nil, seen: "2025-06-24", over: true)
    #expect(try !gone.overlaps(span("2026-01-01")) && gone.overlaps(span("2025-01-01")))
    #expect(try span("2025-01-01").covers(gone) && !gone.covers(span("2025-06-24")))
  }

  @Test func coveringIsHoldingWhereverTheOtherDoes() throws {
    #expect(try span("2025-01-01").covers(span("2026-01-01")))
    #expect(try !span("2025-01-01", "2026-06-01").covers(span("2026-01-01")))
    #expect(try span(nil, seen: "2025-06-24").covers(span("2026-01-01", "2026-06-01")))
    #expect(try !span("2026-01-01").covers(span("2025-01-01")))
  }

  @Test func whatEndsLaterIsNotSeenBefore() throws {
    let left = try span(nil, "2026-09-01", seen: "2025-06-24")
    #expect(try left.seen(on: #require(Day(iso: "2026-08-31"))) == span(nil, seen: "2025-06-24"))
    #expect(try left.seen(on: #require(Day(iso: "2026-09-01"))) == left)
    let gone = try span(nil, seen: "2025-06-24", over: true)
    #expect(try gone.seen(on: #require(Day(iso: "2025-06-24"))) == span(nil, seen: "2025-06-24"))
    #expect(try gone.seen(on: #require(Day(iso: "2025-06-25"))) == gone)
  }
}
