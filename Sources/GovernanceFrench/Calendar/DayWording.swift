import Governance

// Spaces are plain here, as a terminal wants them; documents swap in no-break ones.

extension Day {
  /// The day with its weekday: `mardi 17 mars 2026`, `mercredi 1er avril 2026`.
  public var french: String {
    weekday.french + " " + frenchShort
  }

  /// The day without its weekday: `17 mars 2026`, `1er mars 2026`.
  public var frenchShort: String {
    let number = dayOfMonth
    return (number == 1 ? "1er" : String(number)) + " " + PartialDay.month(year, month).french
  }

  /// The day in figures, as a table column wants it: `17/03/2026`.
  public var frenchNumeric: String {
    let iso = Array(iso.utf8)
    let slash = CollectionOfOne(UInt8(ascii: "/"))
    let end = iso.count
    return String(
      decoding: iso[(end - 2)...] + slash + iso[(end - 5)..<(end - 3)] + slash + iso[..<(end - 6)], as: UTF8.self)
  }
}

extension PartialDay {
  /// As much as is known: `2021`, `juillet 2021`, `19 septembre 2024`.
  public var french: String {
    switch self {
    case .year(let year): String(year)
    case .month(let year, let month): (FrenchMonth(rawValue: month).map { $0.french + " " } ?? "") + String(year)
    case .day(let day): day.frenchShort
    }
  }
}

extension ClockTime {
  /// The time as a notice writes it: `14 h 30`, `9 h 05`, `18 h`.
  public var french: String {
    switch minute {
    case 0: "\(hour) h"
    case 1...9: "\(hour) h 0\(minute)"
    default: "\(hour) h \(minute)"
    }
  }
}
