/// Since when something holds, as far as it is told: a day, no more than a month or a year, or that nobody knows.
///
/// Most papers of an association say "octobre 2023". No day is invented for it: on the last of the month it held, and
/// before the first it did not.
public struct Beginning: Hashable, Sendable {
  /// The day, month or year; nil where nobody knows.
  public let told: PartialDay?
  /// What the record can say of something that began so and goes on.
  public let span: Span

  /// Something that holds from a day that is known.
  public init(_ day: Day) {
    told = .day(day)
    span = Span(since: day)
  }

  /// Something that held on the day on which it was told, and began as far back as `told` says.
  ///
  /// Nil for a month or a year that does not exist or has not begun by then: nothing can have been seen.
  public init?(_ told: PartialDay?, toldOn: Day) {
    self.told = told
    if case .day(let day) = told {
      span = Span(since: day)
      return
    }
    var span = Span(attestedOn: toldOn)
    if let told {
      guard let first = told.firstDay, let last = told.lastDay, first <= toldOn else { return nil }
      span = Span(attestedOn: min(last, toldOn), earliest: first)
    }
    guard let span else { return nil }
    self.span = span
  }
}

extension PartialDay {
  /// The earliest day that is meant; nil where there is no such month or year.
  public var firstDay: Day? {
    switch self {
    case .year(let year): Day(year: year, month: 1, day: 1)
    case .month(let year, let month): Day(year: year, month: month, day: 1)
    case .day(let day): day
    }
  }

  /// The latest day that is meant; nil where there is no such month or year.
  public var lastDay: Day? {
    switch self {
    case .year(let year): Day(year: year, month: 12, day: 31)
    case .month(let year, let month):
      firstDay.flatMap { _ in Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)) }
    case .day(let day): day
    }
  }

  /// Whether that day is one of those that are meant.
  public func covers(_ day: Day) -> Bool {
    day.iso.hasPrefix(iso)
  }

  /// Whether each day that is meant is one of the other's.
  public func isWithin(_ other: PartialDay) -> Bool {
    guard let first = firstDay, let last = lastDay else { return false }
    return other.covers(first) && other.covers(last)
  }
}
