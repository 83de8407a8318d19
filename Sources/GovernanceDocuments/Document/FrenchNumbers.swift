/// Keeps on one line a number and what belongs to it.
enum FrenchNumbers {
  /// The text with its thousands, hours, percentages and euros bound to their numbers.
  static func bind(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result = text
    for index in text.indices where text[index].isTypographicSpace {
      let before = text[..<index]
      let after = text[(index + 1)...]
      guard let last = before.last, let next = after.first else { continue }
      if last.isDigit, next == "€" { result[index] = .noBreakSpace }
      let isThousand = next.isDigit && isThousands(before, after)
      if last.isDigit, next == "%" || isThousand || isHourMark(after) { result[index] = .narrowNoBreakSpace }
      if last == "h", followsHour(before.dropLast()), digits(after.prefix(3)) == 2 {
        result[index] = .narrowNoBreakSpace
      }
    }
    return result
  }

  /// Digits "12" then "345": at most three, not a telephone number's leading zero, then exactly three.
  private static func isThousands(_ before: ArraySlice<Unicode.Scalar>, _ after: ArraySlice<Unicode.Scalar>) -> Bool {
    let head = before.reversed().prefix(while: \.isWordPart)
    guard head.count <= 3, head.allSatisfy(\.isDigit) else { return false }
    guard head.count == 3 || head.last != "0" else { return false }
    let tail = after.prefix(while: \.isWordPart)
    return tail.count == 3 && tail.allSatisfy(\.isDigit)
  }

  private static func isHourMark(_ after: ArraySlice<Unicode.Scalar>) -> Bool {
    after.first == "h" && after.dropFirst().first?.isWordPart != true
  }

  private static func followsHour(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
    guard before.last?.isTypographicSpace == true else { return false }
    return before.dropLast().last?.isDigit == true
  }

  private static func digits(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    text.prefix(while: \.isDigit).count
  }
}
