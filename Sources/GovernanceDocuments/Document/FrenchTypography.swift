extension String {
  /// The string with the no-break spaces French typography asks for; applying it twice changes nothing more.
  ///
  /// Narrow (U+202F) before `;`, `!`, `?`, `%`, inside « », between thousands and in "14 h 30"; full (U+00A0) before
  /// `:` and `€`. A missing space is added only where punctuation ends a word, so "12:30" stays; whatever looks like
  /// an address or a piece of markup is left alone.
  public var frenchTypography: String {
    guard unicodeScalars.contains(where: \.mayAskForSpace) else { return self }
    let isPunctuated = unicodeScalars.contains(where: \.isSpacedPunctuation)
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: FrenchNumbers.bind(isPunctuated ? FrenchPunctuation(self).spaced() : Array(unicodeScalars)))
    return String(text)
  }
}

extension Unicode.Scalar {
  static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  static let narrowNoBreakSpace: Unicode.Scalar = "\u{202F}"

  /// A space French typography may replace by another.
  var isTypographicSpace: Bool {
    switch self {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}": true
    default: false
    }
  }
  /// Whether spaces are set around it: without any such sign a text is as it should be.
  fileprivate var mayAskForSpace: Bool {
    switch self {
    case "%", "€", "0"..."9", "\u{A0}", "\u{202F}", "\u{2009}": true
    default: isSpacedPunctuation
    }
  }

  /// Whether it is a mark that French puts a space before or after; without any, only numbers are to be looked at.
  fileprivate var isSpacedPunctuation: Bool {
    switch self {
    case ";", "!", "?", ":", "«", "»": true
    default: false
    }
  }

  var isDigit: Bool { ("0"..."9").contains(self) }
  var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }
}

/// Sets the spaces around punctuation.
private struct FrenchPunctuation {
  private let input: [Unicode.Scalar]
  private let untouchable: [Bool]

  init(_ string: String) {
    input = Array(string.unicodeScalars)
    var marks: [Bool] = []
    for word in input.split(omittingEmptySubsequences: false, whereSeparator: \.isTypographicSpace) {
      let isAddress = Self.isAddress(word)
      marks += Array(repeating: isAddress, count: word.count) + [false]
    }
    untouchable = marks
  }

  /// Whether anything in that word looks like an address or a piece of markup.
  private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.contains(where: { $0 == "@" || $0 == "&" || $0 == ":" || $0 == "w" }) else { return false }
    let text = String(String.UnicodeScalarView(word))
    return ["://", "www.", "@", "&", "::"].contains { text.utf8.contains($0.utf8) }
  }

  func spaced() -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    for (index, scalar) in input.enumerated() {
      if !untouchable[index] {
        switch scalar {
        case ";", "!", "?": setSpace(.narrowNoBreakSpace, at: index, in: &output)
        case ":": setSpace(.noBreakSpace, at: index, in: &output)
        case "»": close(&output)
        default: break
        }
      }
      if scalar.isTypographicSpace, output.last == .narrowNoBreakSpace, follows("«", index) { continue }
      output.append(scalar)
      if scalar == "«", !untouchable[index], index + 1 < input.count { output.append(.narrowNoBreakSpace) }
    }
    return output
  }

  /// Whether nothing but spaces lies between that mark and the scalar at that index.
  private func follows(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
    guard let before = input[..<index].last(where: { !$0.isTypographicSpace }) else { return false }
    return before == mark
  }

  private func setSpace(_ space: Unicode.Scalar, at index: Int, in output: inout [Unicode.Scalar]) {
    if output.last?.isTypographicSpace == true {
      dropSpaces(&output)
      output.append(space)
    } else if let before = output.last, endsWord(before), wordEnds(after: index) {
      output.append(space)
    }
  }

  private func close(_ output: inout [Unicode.Scalar]) {
    guard !output.isEmpty else { return }
    dropSpaces(&output)
    output.append(.narrowNoBreakSpace)
  }

  private func dropSpaces(_ output: inout [Unicode.Scalar]) {
    while output.last?.isTypographicSpace == true { output.removeLast() }
  }

  private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWordPart || [")", "]", "»", "”", "\"", "’", "…", ".", "%", "€", "°"].contains(scalar)
  }

  private func wordEnds(after index: Int) -> Bool {
    guard index + 1 < input.count else { return true }
    let next = input[index + 1]
    return next.isTypographicSpace || next == "\n" || [")", "]", "»", "”", "\"", "…", "!", "?"].contains(next)
  }
}
