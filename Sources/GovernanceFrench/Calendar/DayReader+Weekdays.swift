import Governance

extension DayReader {
  /// `jeudi`, `jeudi prochain`, `jeudi dernier`, and `jeudi 12 mars`, whose weekday must be the day's own.
  func weekday(in pieces: WordPieces, at start: Int) throws(DayRefusal) -> Found? {
    guard let weekday = Weekday(french: pieces[start]) else { return nil }
    if let found = try date(in: pieces, at: start + 1) {
      guard found.day.weekday == weekday else { throw .weekdayMismatch(written: weekday, actual: found.day) }
      return found
    }
    switch pieces[start + 1] {
    case "prochain": return (next(weekday), start + 2)
    case "dernier": return (latest(weekday), start + 2)
    default: return (tense == .coming ? next(weekday) : latest(weekday), start + 1)
    }
  }

  /// `2e mardi de juin`, `premier lundi de mars 2027`, `dernier vendredi d'avril`.
  func rankedWeekday(in pieces: WordPieces, at start: Int) throws(DayRefusal) -> Found? {
    guard let rank = Rank(pieces[start]), let weekday = Weekday(french: pieces[start + 1]),
      let (month, end) = monthAfterOf(in: pieces, at: start + 2)
    else { return nil }
    return try resolve(
      pieces, from: start, to: end,
      reason: { $0 == 0 ? "il n'y a pas d'année 0" : "ce mois-là n'a que quatre \(weekday.french)s" },
      candidate: { rank.day(weekday, month: month.rawValue, year: $0) })
  }

  /// "Next Thursday" said on a Thursday is a week away: today would be called "aujourd'hui".
  private func next(_ weekday: Weekday) -> Day {
    today.adding(days: (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1)
  }

  private func latest(_ weekday: Weekday) -> Day {
    today.adding(days: -((today.weekday.rawValue - weekday.rawValue + 6) % 7 + 1))
  }

  private func monthAfterOf(in pieces: WordPieces, at start: Int) -> (FrenchMonth, end: Int)? {
    if pieces[start] == "de", let month = FrenchMonth(french: pieces[start + 1]) { return (month, start + 2) }
    if pieces[start].hasPrefix("d'"), let month = FrenchMonth(french: pieces[start].dropFirst(2)) {
      return (month, start + 1)
    }
    return nil
  }
}

/// Which one of a month's Tuesdays.
private enum Rank {
  case nth(Int)
  case last

  init?(_ piece: String) {
    switch piece {
    case "1er", "premier": self = .nth(1)
    case "2e", "2eme", "2nd", "deuxieme", "second": self = .nth(2)
    case "3e", "3eme", "troisieme": self = .nth(3)
    case "4e", "4eme", "quatrieme": self = .nth(4)
    case "5e", "5eme", "cinquieme": self = .nth(5)
    case "dernier": self = .last
    default: return nil
    }
  }

  func day(_ weekday: Weekday, month: Int, year: Int) -> Day? {
    switch self {
    case .nth(let rank):
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let offset = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      return Day(year: year, month: month, day: 1 + offset + 7 * (rank - 1))
    case .last:
      guard let last = Day(year: year, month: month, day: Day.length(ofMonth: month, in: year)) else { return nil }
      return last.adding(days: -((last.weekday.rawValue - weekday.rawValue + 7) % 7))
    }
  }
}
