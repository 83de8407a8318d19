import GovernanceFrench

/// Finds names that look like another without comparing each with each: only those that share the beginning of a word.
struct NameIndex {
  private var names: [String] = []
  private var blocks: [UInt32: [Int32]] = [:]

  /// Beginnings that so many names share tell nothing ("association", "maison").
  private static let limit = 40

  /// - Parameter name: folded.
  mutating func insert(_ name: String) {
    let place = Int32(names.count)
    names.append(name)
    Self.forEachBeginning(of: name) { beginning in
      if blocks[beginning, default: []].count <= Self.limit { blocks[beginning, default: []].append(place) }
    }
  }

  /// The name that was probably meant; nil where none looks like it.
  ///
  /// - Parameter name: folded.
  func resembling(_ name: String) -> String? {
    let words = Self.words(of: name)
    return candidates(name).map { names[Int($0)] }.sorted().first { Self.resemble(words, Self.words(of: $0)) }
  }

  /// All those that look like it, by their place among the names that were inserted.
  ///
  /// - Parameter name: folded.
  func places(resembling name: String) -> [Int] {
    let words = Self.words(of: name)
    return candidates(name).map { Int($0) }.filter { Self.resemble(words, Self.words(of: names[$0])) }.sorted()
  }

  /// The names that share the beginning of a word with that one.
  private func candidates(_ name: String) -> Set<Int32> {
    guard name.utf8.count <= 400 else { return [] }
    var places: Set<Int32> = []
    Self.forEachBeginning(of: name) { beginning in
      if let block = blocks[beginning], block.count <= Self.limit { places.formUnion(block) }
    }
    return places
  }

  /// Whether each word of the shorter name is one of the longer, but for a plural, or a letter or two of a long word.
  private static func resemble(_ left: [String], _ right: [String]) -> Bool {
    let (shorter, longer) = left.count <= right.count ? (left, right) : (right, left)
    return !shorter.isEmpty
      && shorter.allSatisfy { word in
        longer.contains(word)
          || word.utf8.count > 3
            && (longer.contains(word + "s") || word.hasSuffix("s") && longer.contains(String(word.dropLast())))
          || word.utf8.count > 4 && longer.contains { $0.utf8.count > 4 && ![$0].closest(to: word, limit: 1).isEmpty }
      }
  }

  private static func words(of name: String) -> [String] {
    name.utf8.split(whereSeparator: isBreak).map { String(Substring($0)) }.filter { !small.contains($0) }
  }

  /// Words that make no difference between two names.
  private static let small: Set<String> = [
    "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une", "sas", "sarl", "asso",
    "association",
  ]

  /// The first four bytes of each word of three or more: a folded name is ASCII, but for alphabets that are compared
  /// whole anyway.
  private static func forEachBeginning(of name: String, _ visit: (UInt32) -> Void) {
    var beginning: UInt32 = 0
    var count = 0
    for byte in name.utf8 {
      if isBreak(byte) {
        if count > 2 { visit(beginning) }
        (beginning, count) = (0, 0)
      } else {
        if count < 4 { beginning = beginning << 8 | UInt32(byte) }
        count += 1
      }
    }
    if count > 2 { visit(beginning) }
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
