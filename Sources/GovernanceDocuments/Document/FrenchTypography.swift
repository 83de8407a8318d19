extension String {
  /// The string with the no-break spaces French typography asks for; applying it twice changes nothing more.
  ///
  /// Narrow (U+202F) before `;`, `!`, `?`, `%`, inside « », between thousands and in "14 h 30"; full (U+00A0) before
  /// `:` and `€`. A missing space is added only where punctuation ends a word, so "12:30" stays; whatever looks like
  /// an address or a piece of markup is left alone.
  public var frenchTypography: String {
    let end = endOfTypography
    if end == startIndex { return self }
    let asking = self[..<end].unicodeScalars
    let isPunctuated = asking.contains(where: \.isSpacedPunctuation)
    let typeset = FrenchNumbers.bind(isPunctuated ? FrenchPunctuation(asking).spaced() : Array(asking))
    return String(scalars: typeset) + self[end...]
  }

  /// The string of those scalars; one by one, since the view takes many of them far more slowly.
  init(scalars: [Unicode.Scalar]) {
    self = ""
    for scalar in scalars { unicodeScalars.append(scalar) }
  }

  /// Where the words begin of which each space is as it should be, at a space or at the end; the start for a text that is
  /// as it should be. Most texts hold nothing that a space is set at, or only at their head, as lists do that tell what
  /// they list: that is seen by their bytes.
  var endOfTypography: Index {
    var end = 0
    // Whether a mark was met behind that end, and a word behind the mark.
    var isAsked = false
    var isFollowed = false
    var (last, former) = (UInt8(0), UInt8(0))
    for (offset, byte) in utf8.enumerated() {
      if byte.asksForSpace(after: last, former) {
        (isAsked, isFollowed) = (true, false)
      } else if isAsked, byte != UInt8(ascii: " ") {
        isFollowed = true
      } else if isFollowed {
        (end, isAsked, isFollowed) = (offset, false, false)
      }
      (former, last) = (last, byte)
    }
    return isAsked ? endIndex : utf8.index(startIndex, offsetBy: end)
  }
}

extension UInt8 {
  /// Whether a space may be set or changed at a sign that ends with that byte: at a mark, at a space that is no plain
  /// one, or between a number and what belongs to it.
  fileprivate func asksForSpace(after last: UInt8, _ former: UInt8) -> Bool {
    switch self {
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): true
    // U+00A0, « and ».
    case 0xA0, 0xAB, 0xBB: last == 0xC2
    // U+202F and U+2009.
    case 0xAF, 0x89: last == 0x80 && former == 0xE2
    // A thousand, an hour, a percentage, and € or whatever begins like it.
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "h"), UInt8(ascii: "%"), 0xE2:
      last == UInt8(ascii: " ") && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(former)
    default: false
    }
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

  init(_ words: some Sequence<Unicode.Scalar>) {
    input = Array(words)
    var marks: [Bool] = []
    for word in input.split(omittingEmptySubsequences: false, whereSeparator: \.isTypographicSpace) {
      let isAddress = Self.isAddress(word)
      marks += Array(repeating: isAddress, count: word.count) + [false]
    }
    untouchable = marks
  }

  /// Whether anything in that word looks like an address or a piece of markup.
  private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var (third, second, first): (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = (" ", " ", " ")
    for scalar in word {
      switch (third, second, first, scalar) {
      case (_, _, _, "@"), (_, _, _, "&"), (_, _, ":", ":"), (_, ":", "/", "/"), ("w", "w", "w", "."): return true
      default: (third, second, first) = (second, first, scalar)
      }
    }
    return false
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
