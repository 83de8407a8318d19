import Governance
import Testing

/// Whether an adherent belongs on the day on which something is held for it.
@Suite struct BelongingTests {
  private func day(_ month: Int, _ number: Int = 1) throws -> Day {
    try #require(Day(year: 2026, month: month, day: number))
  }

  @Test func nobodyBelongsBeforeTheEntryOrAfterTheDeparture() throws {
    let span = try #require(Span(from: day(2), until: day(9)))
    #expect(try Belonging([span], on: day(1)) == .outside)
    #expect(try Belonging([span], on: day(9)) == .outside)
    #expect(try Belonging([], on: day(2)) == .outside)
  }

  @Test func announcedDepartureIsKnown() throws {
    let span = try #require(Span(from: day(2), until: day(9)))
    #expect(try Belonging([span], on: day(2)) == .until(day(9)))
    #expect(try Belonging([Span(since: day(2))], on: day(9)) == .belongs)
  }

  @Test func whoComesBackLeavesNobodyWaiting() throws {
    let first = try #require(Span(from: day(2), until: day(5)))
    #expect(try Belonging([first, Span(since: day(7))], on: day(3)) == .belongs)
    #expect(try Belonging([first, Span(since: day(7))], on: day(6)) == .outside)
  }

  @Test func whatTheRecordCannotTellMayBe() throws {
    let seen = try #require(Span(attestedOn: day(5)))
    #expect(try Belonging([seen], on: day(1)) == .belongs)
    let month = try #require(Span(attestedOn: day(3, 31), earliest: day(3)))
    #expect(try Belonging([month], on: day(2)) == .outside)
  }
}
