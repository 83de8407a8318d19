/// The end of a mandate that nobody noted, as it follows from how long mandates last by the statutes.
public struct MandateTerm: Hashable, Sendable {
  /// The mandate.
  public let mandate: Mandate
  /// The day that may be its last, or the earliest and the latest where no more than the month of its beginning is known.
  public let lastDays: ClosedRange<Day>
  /// Where the statutes say how long it lasts.
  public let standing: Standing

  /// The term of that mandate under those rules of its body.
  ///
  /// Nil where an end is noted, where the rules tell no length that can be computed with, and where neither the day nor the
  /// month of its beginning is known: no day follows from a year, or from a day on which it was seen.
  public init?(of mandate: Mandate, under rules: [Rule]) {
    let stated = rules.lazy.compactMap { rule -> (months: Int, article: String?)? in
      guard case .stated(let statement) = rule.state, case .mandateLength(let months) = statement.terms else {
        return nil
      }
      return (months, statement.article)
    }.first
    guard let stated, mandate.span.until == nil, !mandate.span.endedOnUnknownDay else { return nil }
    let first: Day?, latest: Day?
    switch mandate.span.began {
    case .day(let day): (first, latest) = (day, day)
    case .month(let year, let month):
      let month = PartialDay.month(year, month)
      (first, latest) = (month.firstDay, month.lastDay)
    case .year, nil: (first, latest) = (nil, nil)
    }
    guard let first, let latest else { return nil }
    func last(_ day: Day) -> Day { day.adding(months: stated.months).adding(days: -1) }
    self.mandate = mandate
    lastDays = last(first)...max(last(first), last(latest))
    standing = .statutes(article: stated.article)
  }

  /// Whether its last day is one, and not any of a month.
  public var isExact: Bool { lastDays.lowerBound == lastDays.upperBound }
}
