extension String {
  /// The name of an office as a woman bears it: "présidente", "trésorière", "cheffe de file". What is the same stays.
  public var feminine: String {
    let words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first else { return self }
    let feminine =
      if first.hasSuffix("er") {
        String(first.dropLast(2)) + "ère"
      } else if first.hasSuffix("f") {
        first + "fe"
      } else if first.hasSuffix("e") {
        first
      } else {
        first + "e"
      }
    return ([feminine] + words.dropFirst()).joined(separator: " ")
  }
}
