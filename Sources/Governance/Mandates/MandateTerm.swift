/// The end of a mandate that nobody noted, as it follows from how long mandates last by the statutes.
public struct MandateTerm: Hashable, Sendable {
  /// The mandate.
  public let mandate: Mandate
  /// The day that may be its last, or the earliest and the latest where no more than the month or the year of its
  /// beginning is known.
  public let lastDays: ClosedRange<Day>
  /// Where the statutes say how long it lasts.
  public let standing: Standing

  /// The term of that mandate under those rules of its body.
  ///
  /// Nil where an end is noted, where the rules tell no length that can be computed with, and where nothing of its
  /// beginning is known: no end follows from a day on which it was seen.
  public init?(of mandate: Mandate, under rules: [Rule]) {
    guard let length = MandateLength(rules), mandate.span.until == nil, !mandate.span.endedOnUnknownDay,
      let first = mandate.span.began?.firstDay, let latest = mandate.span.began?.lastDay
    else { return nil }
    func last(_ day: Day) -> Day { length.lastDay(from: day) }
    self.mandate = mandate
    lastDays = last(first)...max(last(first), last(latest))
    standing = .statutes(article: length.article)
  }

  /// Whether its last day is one, and not any of a month or a year.
  public var isExact: Bool { lastDays.lowerBound == lastDays.upperBound }

  /// The first day of who follows; nil where its last day is not one.
  public var nextDay: Day? { isExact ? lastDays.upperBound.adding(days: 1) : nil }
}

/// How long mandates last by the statutes of a body.
public struct MandateLength: Hashable, Sendable {
  /// In whole months.
  public let months: Int
  /// In the words of the statutes.
  public let text: String
  /// Where they say so: "art. 9".
  public let article: String?

  /// What those rules tell of it; nil where they tell no length that can be computed with.
  public init?(_ rules: [Rule]) {
    let stated = rules.lazy.compactMap { rule -> MandateLength? in
      guard case .stated(let statement) = rule.state, case .mandateLength(let months) = statement.terms else {
        return nil
      }
      return MandateLength(months: months, text: statement.text, article: statement.article)
    }.first
    guard let stated else { return nil }
    self = stated
  }

  /// The last day of a mandate that begins on that day: the eve of the same day of the month; where that month has none, as
  /// February of three years in four has no 29th, its last day (code de procédure civile, art. 641).
  func lastDay(from first: Day) -> Day {
    let end = first.adding(months: months)
    return end.dayOfMonth == first.dayOfMonth ? end.adding(days: -1) : end
  }

  /// The last day by that length of what was noted to last longer; nil where it does not. An assembly of the same day
  /// of the year is not longer.
  public func lastDay(exceededBy span: Span) -> Day? {
    guard let first = span.from, let until = span.until else { return nil }
    let same = first.adding(months: months)
    return until.adding(days: -1) > same ? lastDay(from: first) : nil
  }

  private init(months: Int, text: String, article: String?) {
    (self.months, self.text, self.article) = (months, text, article)
  }
}
