import Governance

/// Where a day written without its year lies.
public enum Tense: Sendable {
  /// The next such day, today included: an agenda, a notice.
  case coming
  /// The latest such day, today included: minutes, a past decision. A day that is about to come while the latest one is
  /// nearly a year back is refused: nobody knows which of the two was meant.
  case past
}

/// A day read at the beginning of a list of words, and how many of these words wrote it.
public struct DayReading: Equatable, Sendable {
  /// The day.
  public let day: Day
  /// How many words it took.
  public let wordCount: Int
}

/// Reads days the way people of the association write them: `12 mars`, `jeudi`, `J-15`, `2e mardi de juin`.
public struct DayReader: Sendable {
  let today: Day
  let tense: Tense

  /// The years of which a record tells: associations were born in 1901, and what they follow a little before.
  static let yearsInReach = 1800...2200

  /// A reader for which `J` is `today`, and which resolves a missing year in that tense.
  public init(today: Day, tense: Tense = .coming) {
    self.today = today
    self.tense = tense
  }

  /// The longest day written at the beginning of `words`, or nil where no day begins there.
  ///
  /// A word may hold spaces (`"17 mars 2026"`); a reading never stops inside one.
  public func day(in words: [String]) throws(DayRefusal) -> DayReading? {
    var count = words.count
    while count > 0 {
      let pieces = WordPieces(words.prefix(count))
      guard let found = try reading(in: pieces) else { return nil }
      guard Self.yearsInReach.contains(found.day.year) else { throw .yearOutOfReach(found.day) }
      guard let cutWord = pieces.wordCut(at: found.end) else {
        return DayReading(day: found.day, wordCount: pieces.wordCount(upTo: found.end))
      }
      count = cutWord
    }
    return nil
  }

  /// The day that the whole text writes; a text with anything more is refused.
  public func day(_ text: String) throws(DayRefusal) -> Day {
    guard let reading = try day(in: [text]) else { throw .notADay(text) }
    return reading.day
  }

  /// A day found in pieces, and the index of the first piece after it.
  typealias Found = (day: Day, end: Int)

  // The forms differ from their first pieces on, so the first that answers is also the longest.
  private func reading(in pieces: WordPieces) throws(DayRefusal) -> Found? {
    let start = pieces[0] == "le" ? 1 : 0
    if let found = relativeDay(in: pieces, at: start) { return found }
    if let found = try rankedWeekday(in: pieces, at: start) { return found }
    if let found = try weekday(in: pieces, at: start) { return found }
    if let found = try endOfMonth(in: pieces, at: start) { return found }
    return try date(in: pieces, at: start)
  }

  /// The day `candidate` gives for the year written at `end`, or for the nearest year in the reader's tense.
  func resolve(
    _ pieces: WordPieces, from start: Int, to end: Int, reason: (Int?) -> String, candidate: (Int) -> Day?
  ) throws(DayRefusal) -> Found {
    // Two figures after a month are no year: "12 mars 14 h 30".
    if pieces[end].utf8.count == 4, let year = pieces[end].shortNumber {
      guard let day = candidate(year) else {
        throw .noSuchDay(pieces.text(from: start, to: end + 1), because: reason(year))
      }
      return (day, end + 1)
    }
    guard let day = try nearest(candidate) else {
      throw .noSuchDay(pieces.text(from: start, to: end), because: reason(nil))
    }
    return (day, end)
  }

  /// The nearest day in the reader's tense among those `candidate` gives year by year.
  ///
  /// - Throws: ``DayRefusal/stillAhead(_:latest:)`` for a past day that is about to come.
  func nearest(_ candidate: (Int) -> Day?) throws(DayRefusal) -> Day? {
    switch tense {
    case .coming: return coming(candidate)
    case .past:
      let latest = latest(candidate)
      if let latest, let coming = coming(candidate), coming.days(since: today) <= Self.aboutToCome,
        today.days(since: latest) > Self.longAgo
      {
        throw .stillAhead(coming, latest: latest)
      }
      return latest
    }
  }

  // A fifth Monday of February may be forty years away, a 29 February eight.
  private static let years = 0...40
  private static let aboutToCome = 31
  private static let longAgo = 300

  private func coming(_ candidate: (Int) -> Day?) -> Day? {
    for step in Self.years { if let day = candidate(today.year + step), day >= today { return day } }
    return nil
  }

  private func latest(_ candidate: (Int) -> Day?) -> Day? {
    for step in Self.years { if let day = candidate(today.year - step), day <= today { return day } }
    return nil
  }
}
