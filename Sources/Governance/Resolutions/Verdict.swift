/// What a count means when the majority rule is not known: the result under each candidate, never a guess.
public struct Verdict: Hashable, Sendable {
  /// Each candidate majority, with whether the count reaches it.
  public let results: [Result]

  /// The result under one majority.
  public struct Result: Hashable, Sendable {
    /// The majority.
    public let majority: Majority
    /// Whether the count reaches it.
    public let isReached: Bool
  }

  /// The verdict on a count under those majorities.
  public init(_ tally: Tally, under majorities: [Majority] = Majority.candidates) {
    results = majorities.map { Result(majority: $0, isReached: $0.isReached(by: tally)) }
  }

  /// The outcome that all candidates agree on; nil where they differ.
  public var agreed: Outcome? {
    guard let first = results.first?.isReached, results.allSatisfy({ $0.isReached == first }) else { return nil }
    return first ? .adopted : .rejected
  }
}

/// What became of a resolution.
public enum Outcome: String, CaseIterable, Sendable {
  /// Adoptée.
  case adopted
  /// Rejetée.
  case rejected
}
