/// The account that whoever got a public grant owes within six months of the end of each fiscal year that the grant
/// covers: "compte rendu financier", cerfa 15059 (service-public R46623).
public struct GrantFinancialReport: Hashable, Sendable {
  /// The agreement.
  public let agreement: Reference<Agreement>
  /// The last day of the fiscal year.
  public let fiscalYearEnd: Day

  /// For how many months after the end of the fiscal year there is time.
  public static let months = 6

  /// By when.
  public var dueOn: Day { fiscalYearEnd.adding(months: Self.months) }

  /// What is owed for an agreement up to that day: one for each fiscal year that shares a day with its period. The first
  /// day of the agreement has to be known. Whoever enters an agreement of the past is asked for its accounts, too: one
  /// that was sent is noted as sent.
  ///
  /// - Parameters:
  ///   - end: how a fiscal year ends.
  ///   - horizon: the last day on which one may be due.
  public static func owed(
    for agreement: Agreement, end: DayOfYear, until horizon: Day
  ) -> [GrantFinancialReport] {
    guard let from = agreement.from else { return [] }
    let last = agreement.last ?? horizon
    guard last >= from, last.year - from.year < 100 else { return [] }
    return (from.year...last.year + 1).compactMap { year in
      let close = end.day(in: year)
      let open = end.day(in: year - 1).adding(days: 1)
      let report = GrantFinancialReport(agreement: agreement.reference, fiscalYearEnd: close)
      return open <= last && close >= from && report.dueOn <= horizon ? report : nil
    }
  }
}

extension DayOfYear {
  /// The day written as `MM-DD`; nil for anything else.
  public init?(iso text: String) {
    // A leap year has all days that any year has.
    guard let day = Day(iso: "2000-" + text) else { return nil }
    self.init(month: day.month, day: day.dayOfMonth)
  }

  /// The day in that year; the end of February is its last day in every year.
  public func day(in year: Int) -> Day {
    let length = Day.length(ofMonth: month, in: year)
    let day = month == 2 && day >= 28 ? length : min(day, length)
    return Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
  }
}
