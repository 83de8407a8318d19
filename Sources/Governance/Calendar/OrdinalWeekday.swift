/// The second Tuesday of a month, the last Friday: how people remember when they meet.
public struct OrdinalWeekday: Hashable, Sendable {
  /// The day of the week.
  public let weekday: Weekday
  /// Which one of the month's, 1…4; nil for the last.
  public let rank: Int?

  /// What that day is within its month; a fifth one is told as the last, as few months have five.
  public init(of day: Day) {
    weekday = day.weekday
    let rank = (day.dayOfMonth - 1) / 7 + 1
    self.rank = rank <= 4 ? rank : nil
  }

  /// The day that it is in that month (1…12) of that year (1…9999); nil outside them.
  public func day(month: Int, year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let earliest = first.adding(days: (weekday.rawValue - first.weekday.rawValue + 7) % 7)
    if let rank { return earliest.adding(days: 7 * (rank - 1)) }
    let fifth = earliest.adding(days: 28)
    return fifth.month == month ? fifth : earliest.adding(days: 21)
  }
}
