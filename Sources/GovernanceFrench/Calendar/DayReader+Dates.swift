import Governance

extension DayReader {
  /// `12/03/2026`, `2026-03-12`, `12/03`, `12 mars 2026`, `1er avril`.
  func date(in pieces: WordPieces, at start: Int) throws(DayRefusal) -> Found? {
    if let found = try numericDate(in: pieces, at: start) { return found }
    guard let number = DayReader.dayNumber(pieces[start]), let month = FrenchMonth(french: pieces[start + 1]) else {
      return nil
    }
    return try resolve(
      pieces, from: start, to: start + 2,
      reason: { DayRefusal.reason(day: number, month: month.rawValue, year: $0) },
      candidate: { Day(year: $0, month: month.rawValue, day: number) })
  }

  /// `fin juin`, `fin février 2028`: the last day of the month.
  func endOfMonth(in pieces: WordPieces, at start: Int) throws(DayRefusal) -> Found? {
    guard pieces[start] == "fin", let month = FrenchMonth(french: pieces[start + 1])?.rawValue else { return nil }
    return try resolve(
      pieces, from: start, to: start + 2,
      reason: { DayRefusal.reason(day: 1, month: month, year: $0) },
      candidate: { Day(year: $0, month: month, day: Day.length(ofMonth: month, in: $0)) })
  }

  private func numericDate(in pieces: WordPieces, at start: Int) throws(DayRefusal) -> Found? {
    guard let figures = figures(of: pieces[start]) else { return nil }
    let written = pieces.text(from: start, to: start + 1)
    let refusal = DayRefusal.noSuchDay(
      written, because: DayRefusal.reason(day: figures.day, month: figures.month, year: figures.year))
    let candidate = { (year: Int) in Day(year: year, month: figures.month, day: figures.day) }
    let day = if let year = figures.year { candidate(year) } else { try nearest(candidate) }
    guard let day else { throw refusal }
    return (day, start + 1)
  }

  /// The figures of a numeric day, in reading order of their shape; nil for any other text.
  private func figures(of piece: String) -> (year: Int?, month: Int, day: Int)? {
    guard let separator = piece.first(where: { $0 == "/" || $0 == "-" || $0 == "." }) else { return nil }
    let parts = piece.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap(\.shortNumber)
    guard numbers.count == parts.count else { return nil }
    let lengths = parts.map(\.utf8.count)
    switch numbers.count {
    case 3 where lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2 && separator != ".":
      return (numbers[0], numbers[1], numbers[2])
    case 3 where lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4:
      return (numbers[2], numbers[1], numbers[0])
    case 3 where lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 2:
      return (fullYear(numbers[2]), numbers[1], numbers[0])
    // "12.30" is an amount and "1-9" a range: only a slash writes a day without its year.
    case 2 where lengths[0] <= 2 && lengths[1] <= 2 && separator == "/":
      return (nil, numbers[1], numbers[0])
    default:
      return nil
    }
  }

  /// The year two figures stand for, from eighty years back (a birth) to nineteen ahead (the end of a lease).
  private func fullYear(_ figures: Int) -> Int {
    let latest = today.year + 19
    return latest - ((latest - figures) % 100 + 100) % 100
  }

  private static func dayNumber(_ piece: String) -> Int? {
    if piece == "1er" || piece == "premier" { return 1 }
    return piece.utf8.count <= 2 ? piece.shortNumber : nil
  }
}
