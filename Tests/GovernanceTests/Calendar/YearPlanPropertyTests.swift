import Governance
import Testing

/// What holds for each calendar, whatever the bodies.
@Suite struct YearPlanPropertyTests {
  @Test func calendarsOfRandomBodiesKeepTheRules() throws {
    var generator = RandomBodies(seed: 2026)
    for _ in 0..<150 {
      let year = Int.random(in: 1990...2090, using: &generator.numbers)
      let bodies = generator.bodies(year: year)
      let plan = YearPlan(year: year, bodies: bodies)
      for proposal in plan.proposals {
        let body = try #require(bodies.first { $0.body == proposal.body })
        try #require(proposal.day.year == year && proposal.day.isWorkingDay)
        try #require(body.earliest.map { $0 <= proposal.day } ?? true)
        try #require(body.latest.map { $0 >= proposal.day } ?? true)
        if proposal.reason == .spreadEvenly {
          try #require(!QuietPeriod.usual.contains { $0.contains(proposal.day) })
        }
      }
      for body in bodies {
        let missing = max(0, body.meetingsPerYear - body.planned(in: year).count)
        let proposed = plan.proposals.filter { $0.body == body.body }
        let unplaced = plan.unplaced.filter { $0.body == body.body }.map(\.count).reduce(0, +)
        try #require(proposed.count + unplaced == missing)
        // A body has one meeting a day.
        let days = proposed.map(\.day) + Set(body.planned(in: year).map(\.day))
        try #require(Set(days).count == days.count)
      }
      try #require(plan.proposals.map(\.day) == plan.proposals.map(\.day).sorted())
      try #require(YearPlan(year: year, bodies: bodies.shuffled(using: &generator.numbers)) == plan)
    }
  }

  @Test func bodiesWithoutHabitsNeverShareADay() throws {
    var generator = RandomBodies(seed: 7)
    for _ in 0..<40 {
      let bodies = (1...Int.random(in: 1...12, using: &generator.numbers)).map {
        PlannedBodies.body("b\($0)", Int.random(in: 0...12, using: &generator.numbers))
      }
      let plan = YearPlan(year: Int.random(in: 2000...2050, using: &generator.numbers), bodies: bodies)
      try #require(Set(plan.proposals.map(\.day)).count == plan.proposals.count)
      try #require(plan.proposals.count == bodies.map(\.meetingsPerYear).reduce(0, +))
    }
  }

  /// Nothing known and nobody else there: at least half the interval that the year would give, and none twice as long
  /// but for the summer.
  @Test func meetingsOfOneBodyKeepTheirDistance() throws {
    for year in 2000..<2028 {
      for count in [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 40] {
        let days = YearPlan(year: year, bodies: [PlannedBodies.body("ca", count)]).proposals.map(\.day)
        try #require(days.count == count)
        let gaps = zip(days.dropFirst(), days).map { $0.days(since: $1) }
        try #require(gaps.allSatisfy { 2 * $0 * count >= 365 }, "\(count) in \(year)")
        try #require(gaps.allSatisfy { $0 <= 2 * 365 / count + 40 }, "\(count) in \(year)")
      }
    }
  }

  /// What is planned already is kept away from.
  @Test func newMeetingsKeepAwayFromPlannedOnes() throws {
    for ordinal in try Samples.day("2026-01-05").ordinal...Samples.day("2026-12-18").ordinal {
      let planned = PlannedBodies.meeting("ca", Day(ordinal: ordinal), .planned)
      let plan = YearPlan(year: 2026, bodies: [PlannedBodies.body("ca", 4, [planned])])
      let days = (plan.proposals.map(\.day) + [planned.day]).sorted()
      try #require(days.count == 4)
      let gaps = zip(days.dropFirst(), days).map { $0.days(since: $1) }
      try #require(gaps.allSatisfy { $0 >= 365 / 8 }, "\(planned.day.iso): \(gaps)")
    }
  }

  @Test func aHabitLastsThroughTheYears() throws {
    var meetings = try ["2025-02-10", "2025-05-13", "2025-09-17", "2025-11-27"].map {
      PlannedBodies.meeting("ca", try Samples.day($0))
    }
    for year in 2026...2053 {
      let plan = YearPlan(year: year, bodies: [PlannedBodies.body("ca", 4, meetings)])
      try #require(plan.proposals.map(\.day.weekday) == [.monday, .tuesday, .wednesday, .thursday])
      meetings = plan.proposals.map { PlannedBodies.meeting("ca", $0.day) }
    }
  }
}

/// Bodies made at random, many of them with a year behind them.
private struct RandomBodies {
  var numbers: SeededGenerator

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  mutating func bodies(year: Int) -> [PlannedBody] {
    (1...Int.random(in: 1...8, using: &numbers)).map { number in
      let code = "b\(number)"
      let former = meetings(of: code, in: year - 1, at: [.held, .held, .held, .cancelled, .postponed])
      let planned = Bool.random(using: &numbers) ? meetings(of: code, in: year, at: [.planned, .cancelled]) : []
      return PlannedBodies.body(
        code, Int.random(in: 0...14, using: &numbers), kind: BodyKind.allCases.randomElement(using: &numbers) ?? .board,
        (former + planned).shuffled(using: &numbers), earliest: bound(year, 1...6), latest: bound(year, 7...12))
    }
  }

  private mutating func meetings(of code: String, in year: Int, at statuses: [MeetingStatus]) -> [Meeting] {
    (0..<Int.random(in: 0...6, using: &numbers)).compactMap { _ in
      Day(year: year, month: 1, day: 1).map { first in
        PlannedBodies.meeting(
          code, first.adding(days: Int.random(in: 0...364, using: &numbers)),
          statuses.randomElement(using: &numbers) ?? .held)
      }
    }
  }

  private mutating func bound(_ year: Int, _ months: ClosedRange<Int>) -> Day? {
    guard Int.random(in: 0...4, using: &numbers) == 0 else { return nil }
    return Day(year: year, month: Int.random(in: months, using: &numbers), day: 12)
  }
}

extension PlannedBody {
  /// Its meetings of that year that stand.
  fileprivate func planned(in year: Int) -> [Meeting] {
    meetings.filter { $0.day.year == year && [.planned, .held].contains($0.status) }
  }
}
