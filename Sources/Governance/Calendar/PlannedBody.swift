/// What is known of one body when the meetings of a year are proposed.
public struct PlannedBody: Hashable, Sendable {
  /// The body.
  public let body: Reference<Body>
  /// What it is; an assembly chooses its days before a board, a board before a committee.
  public let kind: BodyKind
  /// How many times it is to meet in the year.
  public let meetingsPerYear: Int
  /// Its meetings of that year and of the year before, whatever became of them.
  public let meetings: [Meeting]
  /// The first day that may be proposed: today, while the year goes on; nil for 1 January.
  public let earliest: Day?
  /// The last day that may be proposed, where something sets one: the report on a grant needs an assembly before it.
  /// Nothing is assumed, not even of the general assembly, for which the law knows no such day.
  public let latest: Day?

  /// A body that is to meet so many times.
  public init(
    body: Reference<Body>, kind: BodyKind, meetingsPerYear: Int, meetings: [Meeting] = [], earliest: Day? = nil,
    latest: Day? = nil
  ) {
    self.body = body
    self.kind = kind
    self.meetingsPerYear = meetingsPerYear
    self.meetings = meetings
    self.earliest = earliest
    self.latest = latest
  }

  /// The meetings of that year that took place or are to, by day: one that was moved or called off, or that had no quorum,
  /// leaves its place to another.
  func counted(in year: Int) -> [Meeting] {
    meetings.filter { $0.day.year == year && ($0.status == .planned || $0.status == .held) }
      .sorted { ($0.day, $0.reference.code) < ($1.day, $1.reference.code) }
  }

  /// Half the days between two meetings that are evenly spread.
  var halfInterval: Int { max(1, 365 / (2 * max(1, meetingsPerYear))) }

  /// What most of the counted meetings of that year and the one before have; of several the latest.
  func usual<Value: Hashable>(in year: Int, _ value: (Meeting) -> Value?) -> Value? {
    let values = (counted(in: year - 1) + counted(in: year)).compactMap(value)
    let counts = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    return values.last { counts[$0] == counts.values.max() }
  }
}
