/// A way to count a majority. Which one applies is for the statutes to say; until they were read, every one of
/// ``candidates`` is shown and none is taken for the rule (domain brief, §6 and §15, case 8).
public enum Majority: Hashable, Sendable {
  /// More for than against.
  case simple
  /// Strictly more than half of the base.
  case moreThanHalf(Base)
  /// Half of the base plus one whole vote, "la moitié plus une" by the letter: of 11 that is 6.5, so 7, where more than
  /// half is 6 (§15, case 6).
  case halfPlusOne(Base)
  /// At least that fraction of the base.
  case qualified(numerator: Int, denominator: Int, Base)
  /// Everyone who cast a vote is for.
  case unanimity

  /// What a majority is counted against.
  public enum Base: String, CaseIterable, Sendable {
    /// Suffrages exprimés: for and against; abstentions, blank and spoiled votes are left out.
    case votesCast
    /// The voters present or represented, less those who took no part.
    case presentOrRepresented
  }

  /// The majorities that the statutes of such associations commonly ask for on ordinary matters.
  public static let candidates: [Majority] = [
    .simple, .moreThanHalf(.votesCast), .halfPlusOne(.votesCast), .moreThanHalf(.presentOrRepresented),
    .qualified(numerator: 2, denominator: 3, .votesCast),
  ]

  /// Whether that count passes. Exact arithmetic on whole votes; a base of zero never passes.
  public func isReached(by tally: Tally) -> Bool {
    switch self {
    case .simple: tally.votesFor > tally.votesAgainst
    case .moreThanHalf(let base): 2 * tally.votesFor > tally.size(of: base)
    case .halfPlusOne(let base): tally.size(of: base) > 0 && 2 * tally.votesFor >= tally.size(of: base) + 2
    case .qualified(let numerator, let denominator, let base):
      tally.size(of: base) > 0 && denominator * tally.votesFor >= numerator * tally.size(of: base)
    case .unanimity: tally.votesFor > 0 && tally.votesFor == tally.votesCast
    }
  }
}
