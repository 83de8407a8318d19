/// Whole numbers as statutes write them: "15", "quinze (15)", "un seul".
extension RuleWords {
  /// The different numbers that the text tells, in order.
  ///
  /// - Parameters:
  ///   - units: what is counted. "un" and "une" are numbers only before one of these, or alone: they may be articles.
  ///   - always: whether other numbers count whatever follows them.
  func numbers(of units: [String], always: Bool = true) -> [Int] {
    var found: [Int] = []
    for (index, word) in all.enumerated() {
      guard let number = Self.number(word), !found.contains(number) else { continue }
      // "quinze (15) jours": what follows the last of the numbers.
      let next = all[(index + 1)...].first { Self.number($0) == nil }
      let isCounted = next.map { next in units.contains(where: next.hasPrefix) } ?? (all.count == 1)
      let isArticle = word == "un" || word == "une"
      if isCounted || (always && !isArticle) { found.append(number) }
    }
    return found
  }

  /// The one number that the text tells; nil for none, and for several that differ.
  func number(in range: ClosedRange<Int>, of units: [String]) -> Int? {
    let numbers = numbers(of: units)
    return numbers.count == 1 && range.contains(numbers[0]) ? numbers[0] : nil
  }

  /// Whether a number is told that is no part of a share: "un tiers des membres, cinq au moins".
  var hasNumberBesideShares: Bool {
    all.indices.contains { index in
      guard Self.number(all[index]) != nil, all[index] != "un", all[index] != "une" else { return false }
      let isOfShare = index + 1 < all.count && share(at: index + 1) != nil
      let isPlusOne = all[index] == "1" && index > 0 && ["plus", "+"].contains(all[index - 1])
      return !isOfShare && !isPlusOne
    }
  }

  /// The number that a word tells.
  static func number(_ word: String) -> Int? {
    let spelled = [
      "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
      "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
      "trente": 30, "quarante": 40, "soixante": 60,
    ]
    return Int(word) ?? spelled[word]
  }
}
