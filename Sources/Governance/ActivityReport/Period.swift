extension ActivityReport {
  /// The year of a report, and the day up to which it is told.
  public struct Period: Hashable, Sendable {
    /// The calendar year.
    public let year: Int
    /// 1 January.
    public let firstDay: Day
    /// 31 December, or today while the year is not over.
    public let asOf: Day
    /// Whether the year is not over.
    public let isProvisional: Bool
    /// 31 December.
    public let lastDay: Day
    /// The day on which it is told: what came after the period is known up to then.
    public let toldOn: Day

    /// That year, seen from today.
    ///
    /// - Parameter firstYear: the first year of the association; nil where the record does not tell it.
    /// - Throws: ``Refusal/yearAhead(_:)``, ``Refusal/yearBeforeAssociation(_:first:)`` or
    ///   ``Refusal/unfitValue(_:expected:)`` for a number that is no year.
    public init(year: Int, today: Day, firstYear: Int?) throws(Refusal) {
      guard year <= today.year else { throw .yearAhead(year) }
      if let firstYear, year < firstYear { throw .yearBeforeAssociation(year, first: firstYear) }
      guard let firstDay = Day(year: year, month: 1, day: 1), let lastDay = Day(year: year, month: 12, day: 31) else {
        throw .unfitValue(String(year), expected: "une année, par exemple \(today.year)")
      }
      self.year = year
      self.firstDay = firstDay
      self.lastDay = lastDay
      asOf = min(today, lastDay)
      isProvisional = today <= lastDay
      toldOn = today
    }

    /// Whether that day is over, as seen from the end of what is told.
    public func isOver(_ day: Day) -> Bool {
      isProvisional ? day < asOf : day <= asOf
    }

    /// Whether that day lies in what is told.
    public func contains(_ day: Day) -> Bool {
      firstDay <= day && day <= asOf
    }
  }
}

extension PartialDay {
  /// Whether it had come by that day, as far as it is known: a month has come on its first day.
  func hasCome(by day: Day) -> Bool {
    iso <= day.iso.prefix(iso.utf8.count)
  }
}
