/// A drawing with its caption and the words that say the same.
public struct Figure: Sendable, Equatable, Codable {
  /// What the drawing shows.
  public var caption: String
  /// The drawing, an `<svg>` element put into the HTML page as it is.
  public var svg: String
  /// What the drawing says, in words: read aloud in HTML, printed in its place elsewhere; its lines are kept.
  /// Empty for a drawing that goes on with the one before, whose words told both: elsewhere it is left out.
  public var textEquivalent: String

  /// A drawing with its caption and its equivalent in words.
  public init(caption: String, svg: String, textEquivalent: String) {
    self.caption = caption
    self.svg = svg
    self.textEquivalent = textEquivalent
  }

  /// The lines of the equivalent, fit to print; spaces at their head are kept, since they may draw a tree.
  var equivalentLines: [String] {
    textEquivalent.unicodeScalars
      .split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r" }
      .map { String($0).printable }
      .filter { !$0.allSatisfy { $0 == " " } }
  }
}
