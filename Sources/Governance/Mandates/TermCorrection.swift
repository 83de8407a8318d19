/// What is mended of how long a mandate was held, or somebody spoke for an organisation.
public enum TermCorrection: Hashable, Sendable {
  /// Since when, as far as it is told now.
  case since(Beginning)
  /// The last day.
  case lastDay(Day)

  /// A day of which it speaks.
  public var day: Day {
    switch self {
    case .since(let told): told.span.firstKnownDay
    case .lastDay(let day): day
    }
  }
}

/// A time of which one end was mended.
public struct CorrectedTerm: Hashable, Sendable {
  /// What was held, and by whom: "siège 5 (CA), APEI".
  public let name: String
  /// The first day that was noted, or the last one; nil where none was known.
  public let former: PartialDay?
  /// What ended on the former first day, or began after the former last one, and moved with it.
  public let moved: String?

  /// A time that was mended.
  public init(name: String, former: PartialDay?, moved: String?) {
    (self.name, self.former, self.moved) = (name, former, moved)
  }
}
