/// What was withdrawn from the record as never true, and where the adherent stands without it.
public struct CollegeDenial: Sendable {
  /// When the adherent was said to be of the college.
  public let withdrawn: Span
  /// What the record still says of its colleges, of any time, in the statutes' order.
  public let remaining: [(college: Reference<College>, span: Span)]

  /// What was withdrawn and what remains.
  public init(withdrawn: Span, remaining: [(college: Reference<College>, span: Span)]) {
    self.withdrawn = withdrawn
    self.remaining = remaining
  }

  /// The colleges in which the record has the adherent on that day.
  public func colleges(on day: Day) -> [Reference<College>] {
    remaining.filter { [.holds, .notAttested].contains($0.span.state(on: day)) }.map(\.college)
  }

  /// What the record says of other days than that one.
  public func others(than day: Day) -> [(college: Reference<College>, span: Span)] {
    remaining.filter { ![.holds, .notAttested].contains($0.span.state(on: day)) }
  }

  /// The first college that the record has after that day, of which the first day is mended where it came earlier: a change
  /// is not noted before one that is known already. Nil where the adherent stands in a college on that day.
  public func collegeToMend(from day: Day) -> Reference<College>? {
    guard colleges(on: day).isEmpty else { return nil }
    return remaining.filter { $0.span.state(on: day) == .notYet }
      .min { $0.span.firstKnownDay < $1.span.firstKnownDay }?.college
  }
}
