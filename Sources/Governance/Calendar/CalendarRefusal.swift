/// Why something about the calendar of a year was refused.
public enum CalendarRefusal: Hashable, Sendable {
  /// The year is over, so nothing is proposed for it.
  case calendarYearPast(Int, present: Int)
  /// The calendar has no proposal of that number; `last` is its greatest number.
  case noProposal(number: Int, year: Int, last: Int)
  /// The proposal was dropped.
  case proposalDropped(number: Int, year: Int)
  /// The day of the proposal is past.
  case proposalPast(number: Int, year: Int, Day)
  /// A day of another year.
  case dayOutsideYear(Day, year: Int)
  /// The body meets at that moment already.
  case proposalTaken(number: Int, year: Int, code: String)
  /// Nothing is left to be planned in that year.
  case nothingToPlan(Int)
}
