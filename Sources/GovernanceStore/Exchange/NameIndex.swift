import GovernanceFrench

/// Finds names that look like another without comparing each with each: only those that share the beginning of a word.
struct NameIndex {
  private var blocks: [Substring: [String]] = [:]

  /// Beginnings that so many names share tell nothing ("association", "maison").
  private static let limit = 40

  /// - Parameter name: folded.
  mutating func insert(_ name: String) {
    for beginning in Self.beginnings(of: name) where blocks[beginning, default: []].count <= Self.limit {
      blocks[beginning, default: []].append(name)
    }
  }

  /// The name that was probably meant; nil where none looks like it.
  ///
  /// - Parameter name: folded.
  func resembling(_ name: String) -> String? {
    guard name.utf8.count <= 400 else { return nil }
    var candidates: Set<String> = []
    for beginning in Self.beginnings(of: name) {
      guard let block = blocks[beginning], block.count <= Self.limit else { continue }
      candidates.formUnion(block)
    }
    let words = Self.words(of: name)
    return candidates.sorted().first { Self.resemble(words, Self.words(of: $0)) }
  }

  /// Whether each word of the shorter name is one of the longer, but for a letter or two.
  private static func resemble(_ left: [String], _ right: [String]) -> Bool {
    let (shorter, longer) = left.count <= right.count ? (left, right) : (right, left)
    return !shorter.isEmpty
      && shorter.allSatisfy { word in
        longer.contains(word)
          || word.count > 4 && longer.contains { $0.count > 4 && ![$0].closest(to: word, limit: 1).isEmpty }
      }
  }

  private static func words(of name: String) -> [String] {
    name.split { $0 == " " || $0 == "-" || $0 == "'" }.map(String.init).filter { !small.contains($0) }
  }

  /// Words that make no difference between two names.
  private static let small: Set<String> = [
    "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une", "sas", "sarl", "asso",
    "association",
  ]

  private static func beginnings(of name: String) -> Set<Substring> {
    // Bytes: a folded name is ASCII but for alphabets that are compared whole anyway.
    Set(name.split { $0 == " " || $0 == "-" || $0 == "'" }.filter { $0.utf8.count > 2 }.map { $0.prefix(4) })
  }
}
