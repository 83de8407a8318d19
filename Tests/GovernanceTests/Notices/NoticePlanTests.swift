import Governance
import Testing

@Suite struct NoticePlanTests {
  private func plan(_ rule: Applicable<NoticeRule>, _ meeting: String = "2026-03-17") throws -> NoticePlan {
    NoticePlan(rule, for: try Samples.day(meeting))
  }

  @Test func whatIsUsualIsCountedWhereNoRuleIsKnown() throws {
    let plan = try plan(.unknown)
    #expect(plan.lastSendingDay == (try Samples.day("2026-03-01")))
    #expect(!plan.isBinding)
  }

  @Test func onlyWhatTheStatutesStateBinds() throws {
    let rule = NoticeRule(days: 10, counting: .calendarDays)
    #expect(try plan(.known(rule, .statutes(article: "art. 9"))).isBinding)
    #expect(try !plan(.known(.usual, .silence(.writings))).isBinding)
    #expect(try !plan(.quoted(.init(text: "à temps", article: nil, terms: nil))).isBinding)
    #expect(try plan(.known(rule, .statutes(article: nil))).lastSendingDay == Samples.day("2026-03-07"))
  }

  @Test(arguments: [("2026-03-01", false), ("2026-03-02", true)])
  func aDayMakesTheDifference(_ sent: String, _ isShort: Bool) throws {
    #expect(try plan(.unknown).isShort(sentOn: Samples.day(sent)) == isShort)
  }

  /// 16 days after 20 April is 6 May, a Wednesday; after 22 April it is the 8th, a holiday, then a weekend.
  @Test(arguments: [("2026-04-20", "2026-05-06"), ("2026-04-22", "2026-05-11")])
  func theNextLawfulDayIsAWorkingDay(_ sent: String, _ meeting: String) throws {
    #expect(try plan(.unknown).firstMeetingDay(sentOn: Samples.day(sent)) == Samples.day(meeting))
  }
}

@Suite struct NoticeContentTests {
  private let item = AgendaItem(number: 1, title: "Budget", purpose: .forDecision)

  private func content(_ day: String, place: String? = "Carvin", _ agenda: [AgendaItem]) throws -> NoticeContent {
    NoticeContent(day: try Samples.day(day), startsAt: ClockTime(hour: 18, minute: 0), place: place, agenda: agenda)
  }

  @Test func whatChangedIsTold() throws {
    let other = AgendaItem(number: 1, title: "Comptes", purpose: .forDecision)
    let told = try content("2026-06-24", [item])
    let now = try content("2026-07-08", place: nil, [other])
    #expect(
      told.changes(to: now) == [
        .day(from: told.day, to: now.day), .place(from: "Carvin", to: nil), .itemAdded(other), .itemRemoved(item),
      ])
    #expect(told.changes(to: told).isEmpty)
  }

  @Test func theOrderOfItemsIsNoChangeButTheirPurposeIs() throws {
    let second = AgendaItem(number: 2, title: "Divers", purpose: .forDiscussion)
    let told = try content("2026-06-24", [item, second])
    let moved = try content(
      "2026-06-24",
      [
        AgendaItem(number: 1, title: "Divers", purpose: .forDiscussion),
        AgendaItem(number: 2, title: "Budget", purpose: .forDecision),
      ])
    #expect(told.changes(to: moved).isEmpty)
    let voted = AgendaItem(number: 2, title: "Divers", purpose: .forDecision)
    #expect(try told.changes(to: content("2026-06-24", [item, voted])) == [.itemPurpose(voted)])
  }
}
