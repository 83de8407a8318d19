import Governance

/// The words that somebody looks for. All have to be found; the last may be the beginning of a word only.
///
/// What the words of a query language would be elsewhere (`AND`, `*`, quotes) are words and spaces here.
public struct SearchTerms: Equatable, Sendable {
  /// What stands between two spaces, as its folded words: `SILVY-LELIGOIS` is two, to be found side by side.
  public let terms: [[String]]

  /// - Throws: ``Refusal/unfitValue(_:expected:)`` where there is neither a letter nor a figure.
  public init(_ typed: PlainText) throws(Refusal) {
    terms = typed.value.split(whereSeparator: \.isWhitespace).map { part in
      part.wordRanges.map { part[$0].folded }
    }.filter { !$0.isEmpty }
    if terms.isEmpty {
      throw .unfitValue(typed.value, expected: "un mot à chercher, fait de lettres ou de chiffres")
    }
  }

  /// Where a text holds some of them, in order, and how many of them.
  func matches(in text: some StringProtocol) -> (ranges: [Range<String.Index>], termCount: Int) {
    let ranges = text.wordRanges
    let words = ranges.map { text[$0].folded }
    var isMatched = words.map { _ in false }
    var found: [Range<String.Index>] = []
    var count = 0
    for (number, term) in terms.enumerated() {
      var isFound = false
      for start in words.indices where start + term.count <= words.count {
        let matches = term.indices.allSatisfy { offset in
          let word = words[start + offset]
          let isBeginning = number == terms.count - 1 && offset == term.count - 1
          return isBeginning ? word.hasPrefix(term[offset]) : word == term[offset]
        }
        guard matches else { continue }
        isFound = true
        guard !isMatched[start] else { continue }
        for index in start..<start + term.count { isMatched[index] = true }
        found.append(ranges[start].lowerBound..<ranges[start + term.count - 1].upperBound)
      }
      if isFound { count += 1 }
    }
    return (found.sorted { $0.lowerBound < $1.lowerBound }, count)
  }
}

extension StringProtocol {
  /// Where its words are: runs of letters and figures.
  var wordRanges: [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      if scalar.isOfAWord || start != nil && (0x300...0x36F).contains(scalar.value) {
        start = start ?? index
      } else if let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<endIndex) }
    return ranges
  }
}

extension Unicode.Scalar {
  /// Whether a word can be made of it, as SQLite's full-text index has it.
  fileprivate var isOfAWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }
}
