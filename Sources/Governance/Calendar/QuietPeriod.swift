/// A part of the year in which an association does not care to meet, the same each year.
///
/// A usage and not a rule of law: ``usual`` is what is proposed where nobody said otherwise.
public struct QuietPeriod: Hashable, Sendable {
  /// The first of its days.
  public let first: DayOfYear
  /// The last of its days; before ``first`` where the period spans the new year.
  public let last: DayOfYear

  /// A period, both days included.
  public init(from first: DayOfYear, to last: DayOfYear) {
    self.first = first
    self.last = last
  }

  /// 25 July to 25 August.
  public static let summer = QuietPeriod(from: DayOfYear(month: 7, day: 25), to: DayOfYear(month: 8, day: 25))
  /// 20 December to 3 January.
  public static let turnOfTheYear = QuietPeriod(from: DayOfYear(month: 12, day: 20), to: DayOfYear(month: 1, day: 3))
  /// The two periods that most associations keep free.
  public static let usual = [summer, turnOfTheYear]

  /// Whether the day lies in it.
  public func contains(_ day: Day) -> Bool {
    let day = DayOfYear(month: day.month, day: day.dayOfMonth)
    return first <= last ? first <= day && day <= last : first <= day || day <= last
  }
}

/// A day of any year: 25 July.
public struct DayOfYear: Hashable, Comparable, Sendable {
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, 1…31. It is only compared with days that exist, so 29 February or 31 June do no harm.
  public let day: Int

  /// A day of any year.
  public init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// In the order of the year.
  public static func < (left: DayOfYear, right: DayOfYear) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}
