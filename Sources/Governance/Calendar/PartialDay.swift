/// A day known only as far as its source tells: a year, a month of a year, or a whole day.
///
/// "Juillet 2021" stays a month: no day is ever invented.
public enum PartialDay: Hashable, Comparable, Sendable {
  /// The year alone is known.
  case year(Int)
  /// The year and the month (1…12) are known.
  case month(Int, Int)
  /// The whole day is known.
  case day(Day)

  /// What is written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
  public init?(iso text: String) {
    switch text.utf8.count {
    case 4:
      guard let first = Day(iso: text + "-01-01") else { return nil }
      self = .year(first.year)
    case 7:
      guard let first = Day(iso: text + "-01") else { return nil }
      self = .month(first.year, first.month)
    default:
      guard let day = Day(iso: text) else { return nil }
      self = .day(day)
    }
  }

  /// The calendar year.
  public var year: Int {
    switch self {
    case .year(let year), .month(let year, _): year
    case .day(let day): day.year
    }
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as what is known.
  public var iso: String {
    switch self {
    case .year(let year): String(Day(year: year, month: 1, day: 1)?.iso.prefix(4) ?? "")
    case .month(let year, let month): String(Day(year: year, month: month, day: 1)?.iso.prefix(7) ?? "")
    case .day(let day): day.iso
    }
  }

  /// By date; within the same year or month what is less precise comes first.
  public static func < (left: PartialDay, right: PartialDay) -> Bool {
    left.iso < right.iso
  }
}
