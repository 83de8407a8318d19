/// A name as it stands in running text.
public struct WrittenName: Sendable {
  private let words: [String]

  /// That name.
  public init(_ name: String) { words = Self.words(of: name).map(\.folded) }

  /// Whether the text names it: its words, one after the other, the first with a capital, which a common word like
  /// "petit" has only at the beginning of a sentence.
  public func stands(in text: String) -> Bool {
    guard let first = words.first else { return false }
    // Reading the words of a long text is slow, and most texts name somebody else.
    guard text.folded.contains(first) else { return false }
    let written = Self.words(of: text)
    return written.indices.contains { start in
      guard start + words.count <= written.count, written[start].first?.isUppercase == true else { return false }
      return zip(words, written[start...]).allSatisfy { $0 == $1.folded }
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
