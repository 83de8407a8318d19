import Governance
import Testing

@Suite struct NoticeRuleTests {
  @Test(arguments: [
    // Fifteen clear days before the 20th: the 5th…19th.
    (NoticeRule(days: 15, counting: .clearDays), "2026-03-20", "2026-03-04"),
    (NoticeRule(days: 15, counting: .calendarDays), "2026-03-20", "2026-03-05"),
    (NoticeRule(days: 15, counting: .clearDays), "2026-03-10", "2026-02-22"),
    (NoticeRule(days: 15, counting: .clearDays), "2024-03-10", "2024-02-23"),
    (NoticeRule(days: 30, counting: .clearDays), "2026-01-15", "2025-12-15"),
    (NoticeRule(days: 1, counting: .clearDays), "2026-03-20", "2026-03-18"),
    (NoticeRule(days: 1, counting: .calendarDays), "2026-03-20", "2026-03-19"),
    (NoticeRule(days: 0, counting: .calendarDays), "2026-03-20", "2026-03-20"),
    (NoticeRule(days: 0, counting: .clearDays), "2026-03-20", "2026-03-19"),
  ])
  func theLastSendingDay(_ rule: NoticeRule, _ meeting: String, _ expected: String) throws {
    let (meeting, last) = (try Samples.day(meeting), try Samples.day(expected))
    #expect(rule.lastSendingDay(for: meeting) == last)
    #expect(rule.daysCounted(from: last, to: meeting) == rule.days)
    #expect(!rule.isShort(from: last, to: meeting))
    #expect(rule.isShort(from: last.adding(days: 1), to: meeting))
    #expect(rule.firstMeetingDay(forNoticeSentOn: last) == meeting)
  }

  @Test func sentOnThe7thTwelveDaysCount() throws {
    let rule = NoticeRule(days: 15, counting: .clearDays)
    let (sending, meeting) = (try Samples.day("2026-03-07"), try Samples.day("2026-03-20"))
    #expect(rule.daysCounted(from: sending, to: meeting) == 12)
    #expect(
      rule.countedDays(from: sending, to: meeting)
        == (try Samples.day("2026-03-08"))...(try Samples.day("2026-03-19")))
  }

  /// Days are counted one by one, as on a wall calendar.
  @Test func countedDaysAreThoseBetween() throws {
    let meeting = try Samples.day("2026-03-30")
    for distance in -3...60 {
      let sending = meeting.adding(days: -distance)
      for counting in [NoticeRule.Counting.clearDays, .calendarDays] {
        let rule = NoticeRule(days: 15, counting: counting)
        let between = (-100...100).map { meeting.adding(days: $0) }.filter {
          $0 > sending && (counting == .clearDays ? $0 < meeting : $0 <= meeting)
        }
        let counted = rule.countedDays(from: sending, to: meeting)
        try #require(max(0, rule.daysCounted(from: sending, to: meeting)) == between.count)
        try #require(counted?.lowerBound == between.first)
        try #require(counted?.upperBound == between.last)
        try #require(rule.isShort(from: sending, to: meeting) == (between.count < 15))
      }
    }
  }
}
