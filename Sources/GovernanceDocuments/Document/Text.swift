/// A line of words, some of them set apart: what a paragraph, a list item or a table cell holds.
public struct Text: Sendable, Equatable {
  /// The runs in reading order: none empty, no two neighbours of the same kind.
  public private(set) var runs: [Run]

  /// Words of one kind.
  public enum Run: Sendable, Equatable {
    /// Words like any others.
    case plain(String)
    /// Words that matter most: a decision, a total.
    case strong(String)
    /// Words spoken differently: a title, a word quoted.
    case emphasis(String)
    /// Words that lead to the place of that name in the document: a figure leads to what it counts.
    case link(String, to: String)
    /// Words that matter most, at the place of that name.
    case target(String, name: String)

    /// The words.
    public var string: String {
      switch self {
      case .plain(let string), .strong(let string), .emphasis(let string), .link(let string, _),
        .target(let string, _):
        string
      }
    }

    /// The two runs as one, if they are of the same kind.
    ///
    /// Markdown has no way to write two strong runs side by side, and equal texts should compare equal however they
    /// were put together.
    fileprivate func joined(with next: Run) -> Run? {
      switch (self, next) {
      case (.plain(let left), .plain(let right)): .plain(left + right)
      case (.strong(let left), .strong(let right)): .strong(left + right)
      case (.emphasis(let left), .emphasis(let right)): .emphasis(left + right)
      default: nil
      }
    }
  }

  /// The text made of those runs; none makes an empty text.
  public init(runs: [Run] = []) {
    self.runs = []
    for run in runs { append(run) }
  }

  /// Those words, none set apart.
  public init(_ string: String) {
    self.init(runs: [.plain(string)])
  }

  /// Those words, marked as what matters most.
  public static func strong(_ string: String) -> Text {
    Text(runs: [.strong(string)])
  }

  /// Those words, marked as spoken differently.
  public static func emphasis(_ string: String) -> Text {
    Text(runs: [.emphasis(string)])
  }

  /// The one text after the other.
  public static func + (left: Text, right: Text) -> Text {
    Text(runs: left.runs + right.runs)
  }

  /// The words alone.
  public var string: String { runs.map(\.string).joined() }

  /// Whether there is no word at all.
  public var isEmpty: Bool { runs.isEmpty }

  fileprivate mutating func append(_ run: Run) {
    if run.string.isEmpty { return }
    if let last = runs.last, let joined = last.joined(with: run) {
      runs[runs.count - 1] = joined
    } else {
      runs.append(run)
    }
  }
}

extension Text: ExpressibleByStringInterpolation {
  /// Those words, none set apart.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// The text put together from a literal such as `"Adopté par \(strong: "12 voix") contre \(count)"`.
  public init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }

  /// Gathers the pieces of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = Text()

    /// A literal with nothing in it yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what stands between the values.
    public mutating func appendLiteral(_ literal: String) { text.append(.plain(literal)) }

    /// Adds a string or a number; an optional does not fit, so "nil" never ends up in minutes.
    public mutating func appendInterpolation(_ value: some LosslessStringConvertible) {
      text.append(.plain(String(value)))
    }

    /// Adds a text with its own runs.
    public mutating func appendInterpolation(_ other: Text) { text = text + other }

    /// Adds words that matter most.
    public mutating func appendInterpolation(strong string: String) { text.append(.strong(string)) }

    /// Adds words that lead to a place of the document.
    public mutating func appendInterpolation(_ string: String, to name: String) {
      text.append(.link(string, to: name))
    }

    /// Adds words that matter most, at the place of that name.
    public mutating func appendInterpolation(target string: String, name: String) {
      text.append(.target(string, name: name))
    }

    /// Adds words spoken differently.
    public mutating func appendInterpolation(emphasis string: String) { text.append(.emphasis(string)) }
  }
}
