/// How often a body is to meet in a year.
public struct MeetingFrequency: Hashable, Sendable {
  /// How many times.
  public let perYear: Int
  /// Where the number comes from.
  public let source: Source
  /// Whether the record can tell that the statutes asked for it on that day; true for what is announced.
  public let isAttested: Bool

  /// The greater of what is announced and what the statutes ask for; nil where neither is known.
  public init?(announced: Int?, rules: [Rule]) {
    var asked: (number: Int, article: String?, isAttested: Bool)?
    let rule = rules.first { $0.subject == .meetingsPerYear }
    if let rule, case .stated(let statement) = rule.state,
      case .meetingsPerYear(let number) = statement.terms
    {
      asked = (number, statement.article, rule.isAttested)
    }
    if let asked, asked.number >= announced ?? 0 {
      (perYear, source, isAttested) = (asked.number, .statutes(article: asked.article), asked.isAttested)
    } else if let announced {
      (perYear, source, isAttested) = (announced, .announced, true)
    } else {
      return nil
    }
  }

  /// Where a number of meetings comes from.
  public enum Source: Hashable, Sendable {
    /// The association says so of itself.
    case announced
    /// The statutes ask for it.
    case statutes(article: String?)
  }
}

extension Meeting {
  /// Whether it counts among the meetings of its year: one that was moved, called off or had no quorum leaves its place to
  /// another.
  public var countsInYear: Bool { status == .planned || status == .held }
}
