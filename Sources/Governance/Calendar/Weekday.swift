/// A day of the week; the week starts on Monday, as in France (ISO 8601).
public enum Weekday: Int, CaseIterable, Sendable {
  /// The seven days, Monday first.
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday of the day that lies `ordinal` days after Thursday 1 January 1970.
  init(ordinal: Int) {
    let fromMonday = (ordinal + 3) % 7
    self = Weekday.allCases[fromMonday < 0 ? fromMonday + 7 : fromMonday]
  }
}
