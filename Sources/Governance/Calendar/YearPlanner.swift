/// Places the meetings of a year one after the other; ``YearPlan`` tells the rules.
struct YearPlanner {
  let year: Int
  let bodies: [PlannedBody]
  let quietPeriods: [QuietPeriod]
  private(set) var proposals: [ProposedMeeting] = []
  private(set) var unplaced: [UnplacedMeetings] = []
  private let days: [Day]
  private let holidays: [Day: PublicHoliday]
  /// Who met on which day last year.
  private let former: [Day: Set<Reference<Body>>]
  /// Who meets on which day this year, proposals included.
  private var taken: [Day: Set<Reference<Body>>]

  init(year: Int, bodies: [PlannedBody], quietPeriods: [QuietPeriod]) {
    self.year = year
    self.bodies = bodies
    self.quietPeriods = quietPeriods
    if let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) {
      days = (first.ordinal...last.ordinal).map(Day.init(ordinal:))
    } else {
      days = []
    }
    let falling = PublicHoliday.allCases.compactMap { holiday in holiday.day(in: year).map { ($0, holiday) } }
    holidays = Dictionary(falling) { first, _ in first }
    former = YearPlanner.whoMeets(bodies, in: year - 1)
    taken = YearPlanner.whoMeets(bodies, in: year)
  }

  /// Proposes the days that follow last year's, as far as meetings are missing.
  mutating func followLastYear(of body: PlannedBody) {
    for last in formerMeetings(of: body) {
      guard let ideal = follower(of: last.day) else { continue }
      let obstacle = obstacle(to: ideal, for: body, lastYear: last.day)
      // Moved too far it would come upon the body's next meeting: then the year is shared out anew.
      let range = ideal.adding(days: -body.halfInterval)...ideal.adding(days: body.halfInterval)
      guard let day = nearest(to: ideal, for: body, lastYear: last.day, on: ideal.weekday, within: range),
        !isCrowded(day, for: body)
      else { continue }
      propose(
        day, for: body, startsAt: last.startsAt, place: last.place,
        obstacle.map { .moved(from: ideal, because: $0, lastYear: last.day) } ?? .asLastYear(last.day))
    }
  }

  /// Whether that day is too near to another meeting of the body, of this year: two meetings that came upon each other last
  /// year, or one that was moved onto the other, are no pattern to follow.
  private func isCrowded(_ day: Day, for body: PlannedBody) -> Bool {
    taken.contains { other, bodies in
      bodies.contains(body.body) && 2 * abs(other.days(since: day)) < body.halfInterval
    }
  }

  /// Shares out what is still missing over the year.
  mutating func spreadRest(of body: PlannedBody) {
    let missing = missing(of: body)
    guard missing > 0 else { return }
    let open = days.filter { hindrance(to: $0, for: body, lastYear: nil) == nil }
    guard let first = open.first, let last = open.last else {
      unplaced.append(UnplacedMeetings(body: body.body, count: missing, reason: .noWorkingDay))
      return
    }
    let own = days.filter { taken[$0]?.contains(body.body) == true }
    let spread = EvenSpread(
      length: open.count, fixed: own.map { day in open.firstIndex { $0 >= day } ?? open.count }, phase: phase(of: body))
    let weekday = body.usual(in: year) { $0.day.weekday }
    var placed = 0
    for place in spread.places(missing) {
      let day = nearest(to: open[place], for: body, lastYear: nil, on: weekday, within: first...last)
      guard let day else { break }
      propose(day, for: body, startsAt: nil, place: nil, .spreadEvenly)
      placed += 1
    }
    if placed < missing {
      unplaced.append(UnplacedMeetings(body: body.body, count: missing - placed, reason: .everyDayTaken))
    }
  }

  // MARK: Days

  /// What speaks against that day for that body, where it follows a meeting of last year or none.
  private func obstacle(to day: Day, for body: PlannedBody, lastYear: Day?) -> Obstacle? {
    if let hindrance = hindrance(to: day, for: body, lastYear: lastYear) { return hindrance }
    let together = lastYear.flatMap { former[$0] } ?? []
    let others = (taken[day] ?? []).filter { $0 == body.body || !together.contains($0) }
    return others.min { $0.code < $1.code }.map { .otherMeeting($0) }
  }

  /// The same, other meetings apart.
  private func hindrance(to day: Day, for body: PlannedBody, lastYear: Day?) -> Obstacle? {
    if day.isWeekend { return .weekend }
    if let holiday = holidays[day] { return .publicHoliday(holiday) }
    if let earliest = body.earliest, day < earliest { return .tooEarly }
    if let latest = body.latest, day > latest { return .tooLate }
    let quiet = quietPeriods.first { period in
      period.contains(day) && !(lastYear.map { period.contains($0) } ?? false)
    }
    return quiet.map { .quietPeriod($0) }
  }

  /// The free day nearest to that one, the later of two; another weekday counts as a week more.
  private func nearest(
    to ideal: Day, for body: PlannedBody, lastYear: Day?, on weekday: Weekday?, within range: ClosedRange<Day>
  ) -> Day? {
    var best: (day: Day, distance: Int)?
    for away in 0...366 {
      if let best, best.distance <= away { break }
      for day in [ideal.adding(days: away), ideal.adding(days: -away)] where range.contains(day) && day.year == year {
        let distance = away + (weekday == nil || day.weekday == weekday ? 0 : 7)
        if let best, best.distance <= distance { continue }
        if obstacle(to: day, for: body, lastYear: lastYear) == nil { best = (day, distance) }
      }
    }
    return best?.day
  }

  private mutating func propose(
    _ day: Day, for body: PlannedBody, startsAt: ClockTime?, place: String?, _ reason: ProposedMeeting.Reason
  ) {
    proposals.append(
      ProposedMeeting(
        body: body.body, day: day, startsAt: startsAt ?? body.usual(in: year, \.startsAt),
        place: place ?? body.usual(in: year, \.place), reason: reason))
    taken[day, default: []].insert(body.body)
  }

  // MARK: Bodies

  private static func whoMeets(_ bodies: [PlannedBody], in year: Int) -> [Day: Set<Reference<Body>>] {
    bodies.reduce(into: [:]) { result, body in
      for meeting in body.counted(in: year) { result[meeting.day, default: []].insert(body.body) }
    }
  }

  private func missing(of body: PlannedBody) -> Int {
    max(0, body.meetingsPerYear - body.counted(in: year).count - proposals.count { $0.body == body.body })
  }

  /// The meetings of last year that are to be followed, at most as many as are missing.
  private func formerMeetings(of body: PlannedBody) -> [Meeting] {
    var former = body.counted(in: year - 1)
    // A meeting that is planned already stands for the nearest of them.
    for planned in body.counted(in: year) {
      let distances = former.map { follower(of: $0.day).map { abs($0.days(since: planned.day)) } ?? Int.max }
      guard let least = distances.min(), least <= body.halfInterval, let index = distances.firstIndex(of: least) else {
        continue
      }
      former.remove(at: index)
    }
    let missing = missing(of: body)
    guard former.count > missing else { return former }
    return (0..<missing).map { former[(2 * $0 + 1) * former.count / (2 * missing)] }
  }

  private func follower(of day: Day) -> Day? {
    OrdinalWeekday(of: day).day(month: day.month, year: year)
  }

  /// Bodies that meet equally often, and of which nothing is known, share out the time between two meetings; the first of
  /// them keeps the middle.
  private func phase(of body: PlannedBody) -> (numerator: Int, denominator: Int) {
    let alike = bodies.filter { other in
      other.meetingsPerYear == body.meetingsPerYear && other.earliest == body.earliest && other.latest == body.latest
        && other.counted(in: year - 1).isEmpty && other.counted(in: year).isEmpty
    }
    guard let rank = alike.firstIndex(where: { $0.body == body.body }) else { return (1, 2) }
    let middle = (alike.count - 1) / 2
    let share = rank == 0 ? middle : rank <= middle ? rank - 1 : rank
    return (2 * share + 1, 2 * alike.count)
  }
}
