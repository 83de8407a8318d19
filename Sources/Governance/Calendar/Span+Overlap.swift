extension Span {
  /// The first day on which it is known to have held.
  public var firstKnownDay: Day {
    // A span has one or the other.
    from ?? attestedOn ?? Day(ordinal: 0)
  }

  /// The first day on which it no longer holds as far as is known; nil while it goes on.
  private var knownEnd: Day? {
    endedOnUnknownDay ? (attestedOn ?? from).map { $0.adding(days: 1) } : until
  }

  /// The span as it was known on that day, so that what ends later leaves the answer for that day as it was.
  public func seen(on day: Day) -> Span {
    guard let end = knownEnd, end > day else { return self }
    return Span(from: from, attestedOn: attestedOn, earliest: earliest) ?? self
  }

  /// The span as it is told of a time that ends on that day: that it ended with it is a fact of that time, what came
  /// later is none.
  public func told(by day: Day) -> Span { seen(on: day.adding(days: 1)) }

  /// The one year in which an end on an unknown day is told: the last in which it can lie, or the first where nobody knows
  /// by when it was over. Nil where more is known of the end, and while it goes on.
  public var yearOfUnknownEnd: Int? {
    guard endedOnUnknownDay, ended == nil else { return nil }
    return (until?.adding(days: -1) ?? max(firstKnownDay, attestedOn ?? firstKnownDay).adding(days: 1)).year
  }

  /// Whether both are known to have held on one same day.
  public func overlaps(_ other: Span) -> Bool {
    (other.knownEnd.map { firstKnownDay < $0 } ?? true) && (knownEnd.map { other.firstKnownDay < $0 } ?? true)
  }

  /// Whether it holds wherever the other does.
  public func covers(_ other: Span) -> Bool {
    guard firstKnownDay <= other.firstKnownDay else { return false }
    switch (knownEnd, other.knownEnd) {
    case (nil, _): return true
    case (_, nil): return false
    case (let mine?, let theirs?): return mine >= theirs
    }
  }
}
