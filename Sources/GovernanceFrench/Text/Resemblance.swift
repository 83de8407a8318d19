extension Collection where Element == String {
  /// Those that `text` was probably meant to be, best first: spelt almost alike, or begun by it.
  ///
  /// Case and accents do not count. Texts of more than 100 characters are never compared.
  public func closest(to text: String, limit: Int = 3) -> [String] {
    guard limit > 0, let wanted = Spelling(text) else { return [] }
    var seen: Set<String> = []
    let scored = filter { seen.insert($0).inserted }.compactMap { candidate in
      Spelling(candidate).flatMap { wanted.distance(to: $0) }.map { (candidate, score: $0) }
    }
    // The offset keeps the caller's order between equals, which `sort` does not promise.
    return scored.enumerated()
      .sorted { ($0.element.score, $0.offset) < ($1.element.score, $1.offset) }
      .prefix(limit).map(\.element.0)
  }
}

/// A folded text and its words, ready to be compared.
private struct Spelling {
  let letters: [Character]
  let words: [[Character]]

  /// Nil for an empty text, and for one so long that comparing it would take a noticeable time.
  init?(_ text: String) {
    // Bytes are counted first: counting the characters of a pasted page is slow too.
    guard text.utf8.count <= 1_000 else { return nil }
    letters = Array(text.folded)
    guard (1...100).contains(letters.count) else { return nil }
    words = letters.split { $0 == " " || $0 == "-" || $0 == "'" }.map(Array.init)
  }

  /// How far apart they look; nil where nobody would take one for the other.
  func distance(to other: Spelling) -> Int? {
    if letters == other.letters { return 0 }
    var scores: [Int] = []
    if letters.count > 1, other.letters.starts(with: letters) { scores.append(1) }
    if letters.count > 1, other.words.contains(where: { $0.starts(with: letters) }) { scores.append(3) }
    if let edits = edits(to: other.letters) { scores.append(2 * edits) }
    // Among very short words everything resembles everything.
    if letters.count > 3, other.words.count > 1, let edits = other.words.compactMap({ edits(to: $0) }).min() {
      scores.append(2 * edits + 1)
    }
    return scores.min()
  }

  private var tolerance: Int {
    switch letters.count {
    case ...3: 1
    case ...6: 2
    default: letters.count / 3
    }
  }

  /// Letters added, dropped, replaced or swapped with their neighbour; nil beyond the tolerance.
  private func edits(to other: [Character]) -> Int? {
    guard abs(letters.count - other.count) <= tolerance else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for row in letters.indices {
      var current = [row + 1]
      for column in other.indices {
        let replaced = last[column] + (letters[row] == other[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letters[row] == other[column - 1], letters[row - 1] == other[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[other.count] <= tolerance ? last[other.count] : nil
  }
}
