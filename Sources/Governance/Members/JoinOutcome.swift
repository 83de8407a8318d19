/// What became one when two entries of one party were joined, to be told.
public struct JoinOutcome: Sendable {
  /// How many rows of the record now point to the entry that was kept.
  public var movedCount = 0
  /// Facts that both entries had: the span that stays, and the one that it covers.
  public var merged: [(fact: JoinObstacle.Fact, kept: Span, dropped: Span)] = []
  /// The years of which both had a call for dues: one is left, with the payments of both.
  public var duesYears: [Int] = []
  /// Bodies in which the party now holds several seats at a time.
  public var bodiesWithSeveralSeats: [Reference<Body>] = []
  /// The titles of sources that only what was dropped named, where what was kept has a source of its own.
  public var droppedSources: [String] = []
  /// Contact data of the entry that went, in fields where the other had some: dropped.
  public var droppedContacts = false

  /// Nothing yet.
  public init() {}
}
