/// How long something held: from a day (included) until a day (excluded), either possibly unknown.
///
/// Nothing that changes over time is overwritten: it gets an `until` and what follows gets a `from`.
public struct Span: Hashable, Sendable {
  /// The first day; nil where the source does not say.
  public let from: Day?
  /// The first day on which it no longer holds, or by which it was over where nobody knows since when; nil while it goes on.
  public let until: Day?
  /// The day on which it was seen to hold, where its first day is unknown.
  public let attestedOn: Day?
  /// True where it is known to be over, but not since when.
  public let endedOnUnknownDay: Bool
  /// The day before which it did not hold, where its first day is unknown and a month or a year is told.
  public let earliest: Day?

  /// A span with at least a first day or a day on which it was attested, and no end before its start; nil otherwise.
  ///
  /// - Parameter earliest: nil where the first day is known; not after the day on which it was attested.
  public init?(
    from: Day? = nil, until: Day? = nil, attestedOn: Day? = nil, endedOnUnknownDay: Bool = false, earliest: Day? = nil
  ) {
    guard from != nil || attestedOn != nil else { return nil }
    if let earliest {
      guard from == nil, let attestedOn, earliest <= attestedOn else { return nil }
    }
    if let until {
      if let from, until <= from { return nil }
      if let attestedOn, until <= attestedOn { return nil }
    }
    self.from = from
    self.until = until
    self.attestedOn = attestedOn
    self.endedOnUnknownDay = endedOnUnknownDay
    self.earliest = earliest
  }

  /// The span that begins on that day and goes on.
  public init(since day: Day) {
    from = day
    until = nil
    attestedOn = nil
    endedOnUnknownDay = false
    earliest = nil
  }

  /// As much of its beginning as is known: a day, a month or a year; nil where nobody knows.
  public var began: PartialDay? {
    if let from { return .day(from) }
    guard let earliest, let attestedOn, earliest.year == attestedOn.year else { return nil }
    return earliest.month == attestedOn.month ? .month(earliest.year, earliest.month) : .year(earliest.year)
  }

  /// The first day on which it no longer holds, where that is known.
  public var end: Day? { endedOnUnknownDay ? nil : until }

  /// As much of its end as is known: the first day on which it no longer holds, or the month or year in which it was over;
  /// nil while it goes on, and where nobody knows.
  public var ended: PartialDay? {
    if let end { return .day(end) }
    guard endedOnUnknownDay, let first = (attestedOn ?? from)?.adding(days: 1), let last = until?.adding(days: -1),
      first.year == last.year
    else { return nil }
    return first.month == last.month ? .month(last.year, last.month) : .year(last.year)
  }

  /// Whether it held on that day, as far as the record can tell.
  public func state(on day: Day) -> SpanState {
    if let until, day >= until { return .over }
    if let first = from ?? earliest, day < first { return .notYet }
    if from == nil, let attestedOn, day < attestedOn { return .notAttested }
    if endedOnUnknownDay, day > (attestedOn ?? from ?? day) { return .notAttested }
    return .holds
  }

  /// Whether it held on that day, or the record cannot tell.
  public func mayHold(on day: Day) -> Bool {
    switch state(on: day) {
    case .holds, .notAttested: true
    case .notYet, .over: false
    }
  }
}

/// What the record can say of a ``Span`` on one day.
public enum SpanState: String, Sendable {
  /// It held.
  case holds
  /// It had not begun.
  case notYet
  /// It was over.
  case over
  /// The record cannot tell: the first or the last day is unknown and the day lies beyond what was seen.
  case notAttested
}
