import Governance
import GovernanceFrench

/// A day that was typed and is read once the year is known.
struct DayText: Sendable {
  let text: String

  /// The day in that year, where none was typed: "16 mars" in the calendar of 2027 is not the next one to come.
  ///
  /// - Throws: ``Misuse/unreadable(_:)``.
  func day(in year: Int, today: Day) throws -> Day {
    let there = Day(year: year, month: 1, day: 1).flatMap { try? DayReader(today: $0).day(text) }
    do {
      let here = try DayReader(today: today).day(text)
      // What counts from today ("demain") is another day when it counts from elsewhere.
      if here.year != year, let there, there.year == year, there.isSameDayOfYear(as: here) { return there }
      return here
    } catch {
      // Only a leap year has a 29 February.
      if let there, there.year == year { return there }
      throw Misuse.unreadable(error.sentence)
    }
  }
}

extension Day {
  fileprivate func isSameDayOfYear(as other: Day) -> Bool {
    month == other.month && (dayOfMonth == other.dayOfMonth || OrdinalWeekday(of: self) == OrdinalWeekday(of: other))
  }
}

extension Field where Value == DayText {
  /// A day of a year that another field names.
  static func dayText(_ name: String) -> Field {
    Field(
      spec: Field<Day>.day(name).spec,
      read: { words, _ in DayText(text: words.map(\.text).joined(separator: " ")) })
  }
}
