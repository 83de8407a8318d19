/// The calendar that is proposed for a year: each body meets as often as it is to, as it did the year before where it did.
///
/// The rules, which are usage and not law:
///
/// - never on a weekend or a public holiday; not in a quiet period either, except for a body that met in it last year;
/// - a meeting of last year is followed on the same weekday of the same month (second Tuesday of June), at the same hour
///   and place; where that day has something against it, on the nearest day, a week away rather than on another weekday;
///   of two that lay much nearer to each other than if they were evenly spread, one is followed;
/// - what remains is shared out evenly over the working days, around what is planned already;
/// - two bodies meet on different days, as they share people, unless they met on one day last year.
///
/// The same bodies give the same calendar, in whatever order they come.
public struct YearPlan: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// What is proposed, by day.
  public let proposals: [ProposedMeeting]
  /// What found no day.
  public let unplaced: [UnplacedMeetings]

  /// The calendar of that year (1…9999) for those bodies, each given once.
  public init(year: Int, bodies: [PlannedBody], quietPeriods: [QuietPeriod] = QuietPeriod.usual) {
    let order = Dictionary(uniqueKeysWithValues: zip(BodyKind.allCases, 0...))
    let bodies = bodies.sorted {
      (order[$0.kind] ?? 0, $0.body.code, $0.body.id) < (order[$1.kind] ?? 0, $1.body.code, $1.body.id)
    }
    var planner = YearPlanner(year: year, bodies: bodies, quietPeriods: quietPeriods)
    // Habits come first: what has none gives way.
    for body in bodies { planner.followLastYear(of: body) }
    for body in bodies { planner.spreadRest(of: body) }
    self.year = year
    let ranks = Dictionary(zip(bodies.map(\.body), 0...)) { first, _ in first }
    proposals = planner.proposals.sorted {
      ($0.day, ranks[$0.body] ?? 0) < ($1.day, ranks[$1.body] ?? 0)
    }
    unplaced = planner.unplaced
  }
}
