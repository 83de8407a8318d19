import Governance

extension DayReader {
  /// Since when something holds, written at the beginning of `words`: a day, `octobre 2023`, `10/2023`, `2023` or
  /// `inconnu`; nil where nothing of these begins there.
  ///
  /// - Throws: ``DayRefusal/notBegun(_:)`` for a month or a year that is still to come.
  public func beginning(in words: [String]) throws(DayRefusal) -> (beginning: Beginning, wordCount: Int)? {
    if let reading = try day(in: words) { return (Beginning(reading.day), reading.wordCount) }
    let pieces = WordPieces(words.prefix(2))
    guard let (told, end) = partialDay(in: pieces), pieces.wordCut(at: end) == nil else { return nil }
    guard let beginning = Beginning(told, toldOn: today) else { throw .notBegun(pieces.text(from: 0, to: end)) }
    return (beginning, pieces.wordCount(upTo: end))
  }

  /// The beginning that the whole text writes; a text with anything more is refused.
  public func beginning(_ text: String) throws(DayRefusal) -> Beginning {
    guard let reading = try beginning(in: [text]) else { throw .notABeginning(text) }
    return reading.beginning
  }

  /// A month or a year, or nil for what nobody knows, and the index of the first piece after it.
  private func partialDay(in pieces: WordPieces) -> (told: PartialDay?, end: Int)? {
    if pieces[0] == "inconnu" || pieces[0] == "inconnue" { return (nil, 1) }
    if let month = FrenchMonth(french: pieces[0]), let year = year(pieces[1]) {
      return (.month(year, month.rawValue), 2)
    }
    if let year = year(pieces[0]) { return (.year(year), 1) }
    let parts = pieces[0].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = parts[0].shortNumber, (1...12).contains(month), let year = year(parts[1]) else {
      return nil
    }
    return (.month(year, month), 1)
  }

  private func year(_ piece: some StringProtocol) -> Int? {
    guard piece.utf8.count == 4, let year = piece.shortNumber, Self.yearsInReach.contains(year) else { return nil }
    return year
  }
}
