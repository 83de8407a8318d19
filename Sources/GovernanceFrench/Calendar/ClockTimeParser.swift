import Governance

/// A time read at the beginning of a list of words, and how many of these words wrote it.
public struct ClockTimeReading: Equatable, Sendable {
  /// The time.
  public let time: ClockTime
  /// How many words it took, a leading `à` included.
  public let wordCount: Int
}

/// Why words that were meant as a time are not one.
public enum ClockTimeRefusal: Error, Equatable {
  /// It is written as a time, but no clock shows it.
  case noSuchTime(String)
  /// The text is no form of time at all.
  case notATime(String)

  /// What to tell the person who wrote it, in one French sentence.
  public var sentence: String {
    switch self {
    case .noSuchTime(let written):
      "« \(written.withoutControls.truncated(to: 40)) » n'existe pas : les heures vont de 0 h à 23 h 59."
    case .notATime(let written):
      "« \(written.withoutControls.truncated(to: 40)) » n'est pas une heure : écrivez par exemple « 18h » ou « 18h30 »."
    }
  }
}

extension ClockTime {
  /// The longest time written at the beginning of `words` (`14h30`, `à 14 h`, `9:05`, `midi`), or nil where none
  /// begins there.
  public static func reading(french words: [String]) throws(ClockTimeRefusal) -> ClockTimeReading? {
    let pieces = WordPieces(words[...])
    let start = pieces[0] == "a" ? 1 : 0
    if pieces[start] == "midi", let noon = ClockTime(hour: 12, minute: 0), pieces.wordCut(at: start + 1) == nil {
      return ClockTimeReading(time: noon, wordCount: pieces.wordCount(upTo: start + 1))
    }
    // "14 h 30" is three pieces and "14h30" one: the longest that ends with a word is the one that was meant.
    for end in [start + 3, start + 2, start + 1] where pieces.wordCut(at: end) == nil {
      guard let (hour, minute) = figures(of: (start..<end).map { pieces[$0] }) else { continue }
      guard let time = ClockTime(hour: hour, minute: minute) else {
        throw .noSuchTime(pieces.text(from: start, to: end))
      }
      return ClockTimeReading(time: time, wordCount: pieces.wordCount(upTo: end))
    }
    return nil
  }

  /// The time that the whole text writes; a text with anything more is refused.
  public init(french text: String) throws(ClockTimeRefusal) {
    guard let reading = try ClockTime.reading(french: [text]) else { throw .notATime(text) }
    self = reading.time
  }

  private static func figures(of pieces: [String]) -> (hour: Int, minute: Int)? {
    // Joining "1" and "4h" would make up a time nobody wrote.
    for (left, right) in zip(pieces, pieces.dropFirst()) where left.last?.isNumber == right.first?.isNumber {
      return nil
    }
    let text = pieces.joined()
    let figures = text.prefix { $0.isNumber }
    var rest = text.dropFirst(figures.count)
    guard figures.utf8.count <= 2, let hour = figures.shortNumber, !pieces.contains("") else { return nil }
    let needsMinutes = rest.hasPrefix(":")
    guard let mark = ["heures", "heure", "h", ":"].first(where: { rest.hasPrefix($0) }) else { return nil }
    rest = rest.dropFirst(mark.count)
    if rest.isEmpty { return needsMinutes ? nil : (hour, 0) }
    // One figure alone could mean 14 h 05 as well as 14 h 50.
    guard rest.utf8.count == 2, let minute = rest.shortNumber else { return nil }
    return (hour, minute)
  }
}
