/// A drawing with its caption and the words that say the same.
public struct Figure: Sendable {
  /// What the drawing shows.
  public var caption: String
  /// What the drawing says, in words: read aloud in HTML, printed in its place elsewhere; its lines are kept.
  /// Empty for a drawing that goes on with the one before, whose words told both: elsewhere it is left out.
  public var textEquivalent: String
  private var drawing: @Sendable () -> String

  /// The drawing, an `<svg>` element put into the HTML page as it is. It is drawn each time that it is asked for, so that
  /// Markdown and plain text, which have the words alone, cost no drawing.
  public var svg: String {
    get { drawing() }
    set { drawing = { newValue } }
  }

  /// A drawing with its caption and its equivalent in words.
  public init(caption: String, svg: @autoclosure @escaping @Sendable () -> String, textEquivalent: String) {
    self.caption = caption
    self.textEquivalent = textEquivalent
    drawing = svg
  }

  /// The lines of the equivalent, fit to print; spaces at their head are kept, since they may draw a tree.
  var equivalentLines: [String] {
    textEquivalent.unicodeScalars
      .split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r" }
      .map { String($0).printable }
      .filter { !$0.allSatisfy { $0 == " " } }
  }
}

extension Figure: Equatable {
  /// Whether both say and show the same.
  public static func == (one: Figure, other: Figure) -> Bool {
    one.caption == other.caption && one.textEquivalent == other.textEquivalent && one.svg == other.svg
  }
}

extension Figure: Codable {
  private enum Key: String, CodingKey { case caption, svg, textEquivalent }

  /// A figure as a closed report keeps it, drawn.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let svg = try values.decode(String.self, forKey: .svg)
    self.init(
      caption: try values.decode(String.self, forKey: .caption), svg: svg,
      textEquivalent: try values.decode(String.self, forKey: .textEquivalent))
  }

  /// The figure with its drawing.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(caption, forKey: .caption)
    try values.encode(svg, forKey: .svg)
    try values.encode(textEquivalent, forKey: .textEquivalent)
  }
}
