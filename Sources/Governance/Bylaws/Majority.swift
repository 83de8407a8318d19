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
  public enum Base: String, CaseIterable, Sendable, Codable {
    /// Suffrages exprimés: for and against; abstentions, blank and spoiled votes are left out.
    case votesCast
    /// The voters in the room, less those who took no part; proxies are left out.
    case present
    /// The voters present or represented, less those who took no part.
    case presentOrRepresented
    /// All who have the right to vote in the body.
    case entitled
  }

  /// The majorities that the statutes of such associations commonly ask for on ordinary matters.
  public static let candidates: [Majority] = [
    .simple, .moreThanHalf(.votesCast), .halfPlusOne(.votesCast), .moreThanHalf(.presentOrRepresented),
    .moreThanHalf(.entitled),
    .qualified(numerator: 2, denominator: 3, .votesCast),
  ]

  /// What it is counted against; nil for a majority that compares votes with votes.
  public var base: Base? {
    switch self {
    case .simple, .unanimity: nil
    case .moreThanHalf(let base), .halfPlusOne(let base), .qualified(_, _, let base): base
    }
  }

  /// Whether that count passes. Exact arithmetic on whole votes; a base of zero never passes.
  ///
  /// - Parameter entitled: how many have the right to vote in the body.
  /// - Returns: nil where the base is not known, and where the base is those in the room and the outcome hangs on how the
  ///   proxies voted, which no count tells.
  public func isReached(by tally: Tally, entitled: Int? = nil) -> Bool? {
    if base == .present, tally.represented > 0 { return isReachedInRoom(by: tally) }
    switch self {
    case .simple: return tally.votesFor > tally.votesAgainst
    case .unanimity: return tally.votesFor > 0 && tally.votesFor == tally.votesCast
    case .moreThanHalf(let base):
      return tally.size(of: base, entitled: entitled).map { 2 * tally.votesFor > $0 }
    case .halfPlusOne(let base):
      return tally.size(of: base, entitled: entitled).map { $0 > 0 && 2 * tally.votesFor >= $0 + 2 }
    case .qualified(let numerator, let denominator, let base):
      return tally.size(of: base, entitled: entitled).map { $0 > 0 && denominator * tally.votesFor >= numerator * $0 }
    }
  }

  /// Whether the votes of those in the room reach it however those voted who are represented: for both extremes.
  private func isReachedInRoom(by tally: Tally) -> Bool? {
    // Nothing is unanimous with a vote against, whoever gave it.
    if case .qualified(let numerator, let denominator, _) = self, numerator == denominator, tally.votesAgainst > 0 {
      return false
    }
    let base = max(0, tally.present - tally.recused)
    // Those who took no part may be among the represented, and then the room is larger.
    let largest = base + min(tally.recused, tally.represented)
    let fewest = passes(tally.votesForInRoom.lowerBound, of: largest)
    let most = passes(tally.votesForInRoom.upperBound, of: base)
    return fewest == most ? fewest : nil
  }

  private func passes(_ votes: Int, of base: Int) -> Bool {
    switch self {
    case .simple, .unanimity: false
    case .moreThanHalf: 2 * votes > base
    case .halfPlusOne: base > 0 && 2 * votes >= base + 2
    case .qualified(let numerator, let denominator, _): base > 0 && denominator * votes >= numerator * base
    }
  }
}
