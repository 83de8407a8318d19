import Governance
import Testing

@Suite struct PublicHolidayTests {
  /// Days from 21 March to Easter, one character (base 36) a year, fifty years a line, as python-dateutil 2.8.2 gives them.
  private static let easters = """
    ph9mdxpatl6qh2mexiaue6qbumeriauf6qbvm7rj3nfzjbvg7r
    j4nfskbvg8rcwo8sk5og8lcwo9sk5pgtldwh9td5patldqh9me
    xpaul6qi2meyiauf6qbvmerjauf7qbvn7rj4nfzkbvg8rj4ofs
    kcvg8scwo9sk5pg8ldwo9tk5phtldxh9te5pauldqi9meypaum
    7rj4nfskbvg8rcwo8sk5og8lcwo9sk5pgtldwh9td5patldqh9
    mexpaul6qi2meyiauf6qbvmerjauf7qbvn7rj4nfzkbvg8rj4o
    """

  @Test func threeCenturiesOfEasterAgreeWithAnotherProgram() throws {
    let distances = try Self.easters.split(separator: "\n").joined().map { try #require(Int(String($0), radix: 36)) }
    try #require(distances.count == 300)
    for (year, distance) in zip(1900..., distances) {
      let easter = try #require(Day.easter(in: year))
      try #require(easter == Day(year: year, month: 3, day: 21)?.adding(days: distance), "\(year)")
      try #require(easter.weekday == .sunday)
    }
  }

  /// The church's tables, read as they are printed: golden number, epact, full moon of spring, then the next Sunday.
  @Test func easterFollowsTheTablesOfEpacts() throws {
    for year in 1583...4099 {
      let (golden, century) = (year % 19 + 1, year / 100 + 1)
      var epact = (11 * golden + 20 + (8 * century + 5) / 25 - 5 - (3 * century / 4 - 12)) % 30
      if epact == 24 || (epact == 25 && golden > 11) { epact += 1 }
      let offset = epact > 23 ? 74 - epact : 44 - epact
      var day = try #require(Day(year: year, month: 3, day: 1)).adding(days: offset - 1)
      repeat { day = day.adding(days: 1) } while day.weekday != .sunday
      try #require(Day.easter(in: year) == day, "\(year)")
    }
  }

  @Test func theElevenOf2026() {
    let days = PublicHoliday.allCases.compactMap { $0.day(in: 2026)?.iso }
    #expect(
      days == [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-08-15",
        "2026-11-01", "2026-11-11", "2026-12-25",
      ])
  }

  @Test func aDayKnowsItsHoliday() throws {
    for year in 1950...2100 {
      let found = try (1...12).flatMap { month in
        try (1...Day.length(ofMonth: month, in: year)).compactMap { day in
          try #require(Day(year: year, month: month, day: day)).publicHoliday
        }
      }
      // Two may fall together, and then the earlier case is told.
      try #require(Set(PublicHoliday.allCases.compactMap { $0.day(in: year) }).count == found.count)
    }
    #expect(try Samples.day("2008-05-01").publicHoliday == .labourDay)
    #expect(PublicHoliday.ascensionDay.day(in: 2008) == (try Samples.day("2008-05-01")))
  }

  @Test(arguments: [
    ("2026-04-03", true), ("2026-04-04", false), ("2026-04-05", false), ("2026-04-06", false), ("2026-04-07", true),
  ])
  func goodFridayIsAWorkingDayAndEasterMondayIsNot(_ iso: String, _ expected: Bool) throws {
    #expect(try Samples.day(iso).isWorkingDay == expected)
  }

  @Test(arguments: [0, -1, 10_000]) func thereIsNoneOutsideTheCalendar(_ year: Int) {
    #expect(PublicHoliday.allCases.allSatisfy { $0.day(in: year) == nil })
  }
}
