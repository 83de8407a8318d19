import Governance
import Testing

@Suite struct YearPlanTests {
  private let six = ClockTime(hour: 18, minute: 0)

  /// Board meetings of 2025: second Tuesdays.
  private func board(_ statuses: [MeetingStatus] = [.held, .held, .held, .held]) throws -> [Meeting] {
    try zip(["2025-03-11", "2025-06-10", "2025-09-09", "2025-12-09"], statuses).map {
      PlannedBodies.meeting("ca", try Samples.day($0), at: six, place: "Montigny", $1)
    }
  }

  @Test func fifteenMeetingsForHeninCarvin() {
    let plan = YearPlan(year: 2026, bodies: PlannedBodies.heninCarvin)
    #expect(plan.proposals.count == 15)
    #expect(plan.unplaced.isEmpty)
    #expect(Set(plan.proposals.map(\.day)).count == 15)
    #expect(plan.days(of: "ca") == ["2026-02-11", "2026-04-30", "2026-07-24", "2026-11-10"])
    #expect(plan.days(of: "ag") == ["2026-06-15"])
    #expect(plan.proposals.allSatisfy { $0.reason == .spreadEvenly && $0.startsAt == nil && $0.place == nil })
  }

  @Test func lastYearsTuesdaysAreFollowed() throws {
    let plan = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 4, try board())])
    #expect(plan.days(of: "ca") == ["2026-03-10", "2026-06-09", "2026-09-08", "2026-12-08"])
    #expect(plan.proposals.first?.reason == .asLastYear(try Samples.day("2025-03-11")))
    #expect(plan.proposals.allSatisfy { $0.startsAt == six && $0.place == "Montigny" })
  }

  @Test func whatIsPlannedStandsForTheNearestOfLastYear() throws {
    let planned = [
      PlannedBodies.meeting("ca", try Samples.day("2026-06-17"), .planned),
      PlannedBodies.meeting("ca", try Samples.day("2026-09-08"), .postponed),
      PlannedBodies.meeting("ca", try Samples.day("2026-12-08"), .cancelled),
    ]
    let plan = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 4, try board() + planned)])
    #expect(plan.days(of: "ca") == ["2026-03-10", "2026-09-08", "2026-12-08"])
  }

  @Test func meetingsThatCameUponEachOtherAreNoPattern() throws {
    let meetings = try ["2025-03-08", "2025-03-17", "2025-10-14"].map {
      PlannedBodies.meeting("ca", try Samples.day($0), at: six)
    }
    let days = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 3, meetings)]).proposals.map(\.day)
    #expect(days.count == 3)
    for (day, next) in zip(days, days.dropFirst()) { #expect(next.days(since: day) > 30) }
  }

  @Test func whatIsPlannedInFullAsksForNothing() throws {
    let meetings = try board().map { PlannedBodies.meeting("ca", $0.day.adding(days: 364), .planned) }
    #expect(YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 3, meetings)]).proposals.isEmpty)
  }

  @Test func theGapOfAMeetingThatFailedIsFilledOnTheUsualWeekday() throws {
    let plan = YearPlan(
      year: 2026, bodies: [PlannedBodies.body("ca", 4, try board([.held, .cancelled, .held, .held]))])
    // In the middle of the working days between March and September, on a Tuesday.
    #expect(plan.days(of: "ca") == ["2026-03-10", "2026-05-26", "2026-09-08", "2026-12-08"])
    #expect(plan.proposals.map(\.reason).filter { $0 == .spreadEvenly }.count == 1)
  }

  /// Day of last year, day that would follow, day proposed, and what spoke against it.
  @Test(arguments: [
    ("2025-05-12", "2026-05-11", "2026-05-11", nil),
    ("2025-07-08", "2026-07-14", "2026-07-21", Obstacle.publicHoliday(.nationalDay)),
    ("2025-05-26", "2026-05-25", "2026-06-01", .publicHoliday(.whitMonday)),
    ("2025-06-14", "2026-06-13", "2026-06-12", .weekend),
    // A fourth Wednesday of July and a third Tuesday of December, which are not quiet each year.
    ("2026-07-22", "2027-07-28", "2027-07-21", .quietPeriod(.summer)),
    ("2026-12-15", "2027-12-21", "2027-12-14", .quietPeriod(.turnOfTheYear)),
    // A body that met in August meets in August.
    ("2025-08-12", "2026-08-11", "2026-08-11", nil),
  ])
  func whatSpeaksAgainstADayMovesIt(_ last: String, _ ideal: String, _ expected: String, _ obstacle: Obstacle?) throws {
    let (last, ideal) = (try Samples.day(last), try Samples.day(ideal))
    let plan = YearPlan(
      year: last.year + 1, bodies: [PlannedBodies.body("co", 2, [PlannedBodies.meeting("co", last)])])
    let reason: ProposedMeeting.Reason =
      obstacle.map { .moved(from: ideal, because: $0, lastYear: last) } ?? .asLastYear(last)
    #expect(plan.proposals.filter { $0.reason != .spreadEvenly }.map(\.day.iso) == [expected])
    #expect(plan.proposals.contains { $0.reason == reason })
  }

  @Test func anotherBodyOnThatDayMovesIt() throws {
    let planned = PlannedBodies.meeting("ag", try Samples.day("2026-06-09"), .planned)
    let bodies = [
      PlannedBodies.body("ca", 4, kind: .board, try board()),
      PlannedBodies.body("ag", 1, kind: .generalAssembly, [planned]),
    ]
    let plan = YearPlan(year: 2026, bodies: bodies)
    #expect(plan.days(of: "ca") == ["2026-03-10", "2026-06-16", "2026-09-08", "2026-12-08"])
    let reason = ProposedMeeting.Reason.moved(
      from: planned.day, because: .otherMeeting(PlannedBodies.reference("ag")), lastYear: try Samples.day("2025-06-10"))
    #expect(plan.proposals.contains { $0.reason == reason })
  }

  @Test func whoMetOnOneDayDoesSoAgain() throws {
    let evenings = try board().map { PlannedBodies.meeting("bureau", $0.day, at: ClockTime(hour: 16, minute: 30)) }
    let bodies = [
      PlannedBodies.body("ca", 4, kind: .board, try board()),
      PlannedBodies.body("bureau", 4, kind: .bureau, evenings),
    ]
    let plan = YearPlan(year: 2026, bodies: bodies)
    #expect(plan.days(of: "ca") == plan.days(of: "bureau"))
    #expect(plan.proposals.count == 8)
  }

  @Test func anAssemblyComesBeforeTheDayThatIsGiven() throws {
    let june = PlannedBodies.meeting("ag", try Samples.day("2025-06-24"))
    let latest = try Samples.day("2026-06-12")
    let habit = YearPlan(year: 2026, bodies: [PlannedBodies.body("ag", 1, [june], latest: latest)])
    // The last Tuesday before it: nothing but the day changes.
    #expect(habit.days(of: "ag") == ["2026-06-09"])
    let reason = ProposedMeeting.Reason.moved(
      from: try Samples.day("2026-06-23"), because: .tooLate, lastYear: june.day)
    #expect(habit.proposals.map(\.reason) == [reason])
    let none = YearPlan(year: 2026, bodies: [PlannedBodies.body("ag", 1, latest: latest)])
    #expect(none.proposals.allSatisfy { $0.day <= latest })
    #expect(none.proposals.count == 1)
  }

  @Test func inOctoberTheRestOfTheYearIsSharedOut() throws {
    let today = try Samples.day("2026-10-01")
    let plan = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 4, try board(), earliest: today)])
    #expect(plan.proposals.count == 4)
    #expect(plan.proposals.allSatisfy { $0.day >= today && $0.day.weekday == .tuesday })
  }

  @Test func whatFindsNoDayIsTold() throws {
    let (first, last) = (try Samples.day("2026-08-01"), try Samples.day("2026-08-20"))
    let none = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 2, earliest: first, latest: last)])
    #expect(none.proposals.isEmpty)
    #expect(none.unplaced.map(\.reason) == [.noWorkingDay])
    #expect(none.unplaced.map(\.count) == [2])
    let few = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 400)])
    #expect(few.unplaced.map(\.reason) == [.everyDayTaken])
    #expect(few.proposals.count + few.unplaced.map(\.count).reduce(0, +) == 400)
    let upsideDown = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 2, earliest: last, latest: first)])
    #expect(upsideDown.unplaced.map(\.reason) == [.noWorkingDay])
    #expect(YearPlan(year: 0, bodies: [PlannedBodies.body("ca", 2)]).proposals.isEmpty)
  }

  @Test func quietPeriodsAreAChoice() throws {
    let august = try Samples.day("2026-08-03")...Samples.day("2026-08-14")
    let body = PlannedBodies.body("ca", 1, earliest: august.lowerBound, latest: august.upperBound)
    #expect(YearPlan(year: 2026, bodies: [body], quietPeriods: []).proposals.count == 1)
    #expect(YearPlan(year: 2026, bodies: [body]).proposals.isEmpty)
  }

  @Test(arguments: [
    ("2025-12-19", false), ("2025-12-20", true), ("2026-01-03", true), ("2026-01-04", false), ("2026-07-24", false),
    ("2026-07-25", true), ("2026-08-25", true), ("2026-08-26", false),
  ])
  func quietDays(_ iso: String, _ expected: Bool) throws {
    let day = try Samples.day(iso)
    #expect(QuietPeriod.usual.contains { $0.contains(day) } == expected)
  }

  @Test func eachDayIsWhatItSaysWithinItsMonth() throws {
    for ordinal in try Samples.day("2023-01-01").ordinal...Samples.day("2028-12-31").ordinal {
      let day = Day(ordinal: ordinal)
      let found = OrdinalWeekday(of: day)
      try #require(found.day(month: day.month, year: day.year) == day)
      try #require((found.rank == nil) == (day.dayOfMonth > 28))
    }
  }
}
