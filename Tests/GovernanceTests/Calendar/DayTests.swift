import Governance
import Testing

@Suite struct DayTests {
  /// Domain brief, §15, case 15: three months to declare a new officer, cut to the month's last day.
  @Test(arguments: [
    ("2025-06-30", 3, "2025-09-30"), ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
    ("2025-01-31", 1, "2025-02-28"), ("2025-12-31", 2, "2026-02-28"), ("2025-03-31", -1, "2025-02-28"),
    ("2025-01-15", -13, "2023-12-15"),
  ])
  func case15MonthsAreCutToTheLastDay(_ start: String, _ months: Int, _ expected: String) throws {
    #expect(try Samples.day(start).adding(months: months).iso == expected)
  }

  @Test func eachDayOfTwoCenturiesComesBackFromItsText() throws {
    var day = try Samples.day("1899-12-31")
    let last = try Samples.day("2100-03-02")
    var weekday = day.weekday
    while day < last {
      let next = day.adding(days: 1)
      try #require(Day(iso: next.iso) == next)
      try #require(Day(year: next.year, month: next.month, day: next.dayOfMonth) == next)
      try #require(next.weekday.rawValue == weekday.rawValue % 7 + 1)
      (day, weekday) = (next, next.weekday)
    }
  }

  @Test(arguments: ["2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "0000-01-01", "2025-1-1", ""])
  func whatIsNoDayIsRefused(_ iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test(arguments: [("2021-07", PartialDay.month(2021, 7)), ("2021", .year(2021))])
  func aMonthStaysAMonth(_ iso: String, _ expected: PartialDay) {
    #expect(PartialDay(iso: iso) == expected)
    #expect(expected.iso == iso)
  }
}
