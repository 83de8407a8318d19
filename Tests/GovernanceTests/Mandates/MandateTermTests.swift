import Testing

@testable import Governance

/// The end of a mandate follows from its beginning and the statutes, or is not told.
@Suite struct MandateTermTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func term(_ span: Span?, months: Int? = 36) throws -> MandateTerm? {
    let mandate = Mandate(
      body: Reference(id: 1, code: "ca", name: "CA"), position: .seat(4), member: nil, people: [],
      span: try #require(span), provenance: Provenance(source: nil, certainty: .confirmed))
    let terms = months.map { RuleTerms.mandateLength(months: $0) }
    let statement = Rule.Statement(text: "3 ans", article: "art. 9", terms: terms)
    return MandateTerm(of: mandate, under: [Rule(subject: .mandateLength, state: .stated(statement))])
  }

  @Test func aKnownDayGivesADay() throws {
    let term = try #require(try term(Span(since: day("2023-10-15"))))
    #expect(try term.lastDays == day("2026-10-14")...day("2026-10-14") && term.isExact)
    #expect(term.standing == .statutes(article: "art. 9"))
  }

  /// Where the month in which it ends lacks the day, it ends with that month, and whoever follows begins with the next.
  @Test(arguments: [
    ("2024-02-29", 36, "2027-02-28"), ("2024-02-28", 36, "2027-02-27"), ("2024-03-01", 36, "2027-02-28"),
    ("2024-02-29", 48, "2028-02-28"), ("2025-08-31", 6, "2026-02-28"), ("2025-08-30", 6, "2026-02-28"),
    ("2025-08-31", 18, "2027-02-28"), ("2025-09-01", 6, "2026-02-28"), ("2023-08-31", 6, "2024-02-29"),
  ])
  func aDayThatTheLastMonthLacks(first: String, months: Int, last: String) throws {
    let term = try #require(try term(Span(since: day(first)), months: months))
    #expect(try term.lastDays == day(last)...day(last))
    #expect(try term.nextDay == day(last).adding(days: 1))
  }

  @Test func aMonthGivesAMonthOfDays() throws {
    let term = try #require(try term(Span(attestedOn: day("2023-10-31"), earliest: day("2023-10-01"))))
    #expect(try term.lastDays == day("2026-09-30")...day("2026-10-30") && !term.isExact)
  }

  @Test func aYearGivesAYearOfDays() throws {
    let term = try #require(try term(Span(attestedOn: day("2023-12-31"), earliest: day("2023-01-01"))))
    #expect(try term.lastDays == day("2025-12-31")...day("2026-12-30") && term.nextDay == nil)
    let today = try day("2026-03-17")
    #expect(Duty(.endOfTerm(term), on: today).severity == .soon)
    #expect(try Duty(.endOfTerm(term), on: day("2026-12-31")).severity == .late)
  }

  @Test func whatIsNotedToLastLongerIsTold() throws {
    let statement = Rule.Statement(text: "3 ans", article: nil, terms: .mandateLength(months: 36))
    let length = try #require(MandateLength([Rule(subject: .mandateLength, state: .stated(statement))]))
    func excess(_ from: String, _ last: String) throws -> Day? {
      length.lastDay(exceededBy: try #require(Span(from: day(from), until: day(last).adding(days: 1))))
    }
    #expect(try excess("2026-06-30", "2032-06-30") == day("2029-06-29"))
    #expect(try excess("2026-06-30", "2029-07-01") == day("2029-06-29"))
    #expect(try excess("2026-06-30", "2029-06-30") == nil && excess("2026-06-30", "2028-06-30") == nil)
    #expect(try length.lastDay(exceededBy: Span(since: day("2020-01-01"))) == nil)
  }

  @Test func nothingElseGivesAnEnd() throws {
    #expect(try term(Span(attestedOn: day("2025-06-24"))) == nil)
    #expect(try term(Span(from: day("2023-10-15"), until: day("2025-01-01"))) == nil)
    #expect(try term(Span(since: day("2023-10-15")), months: nil) == nil)
  }
}
