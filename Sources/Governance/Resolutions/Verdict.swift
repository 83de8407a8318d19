/// What a count means: the result under the rule of that day, or under each candidate while the rule is not known. Never a
/// guess (domain brief, §15, cases 6 to 8).
public struct Verdict: Hashable, Sendable {
  /// Each majority that was looked at, with whether the count reaches it.
  public let results: [Result]
  /// Why those majorities.
  public let basis: Basis
  /// What equal votes do; nil where the votes are not equal, or where one vote more would not decide.
  public let tie: Tie?
  /// Whether the statutes weigh the colleges, so that the count by itself is no result.
  public let isWeighted: Bool

  /// The result under one majority.
  public struct Result: Hashable, Sendable {
    /// The majority.
    public let majority: Majority
    /// The votes for and against that were compared.
    public let votesFor: Int, votesAgainst: Int
    /// What it is counted against, in votes; nil where it compares votes with votes, or where the base is not known.
    public let base: Int?
    /// Whether the count reaches it; nil where the base is not known, or where it hangs on how the proxies voted.
    public let isReached: Bool?
    /// The votes for that may be of those in the room, where only these count and some are represented; nil elsewhere.
    public let votesForInRoom: ClosedRange<Int>?

    /// Whether equal votes are exactly what stands between adopted and rejected: under 2/3 of the votes cast, or half of
    /// a room in which many abstain, nobody's casting vote changes the outcome.
    fileprivate var isHalved: Bool {
      switch majority {
      case .simple: true
      case .moreThanHalf, .halfPlusOne: base == votesFor + votesAgainst
      case .qualified, .unanimity: false
      }
    }
  }

  /// Why those majorities were looked at.
  public enum Basis: Hashable, Sendable {
    /// That one is the rule.
    case rule(Standing)
    /// The statutes ask for something that the program does not compute.
    case quoted(Rule.Statement)
    /// The statutes were not read: each is a candidate.
    case unknown
  }

  /// What equal votes for and against do.
  public enum Tie: Hashable, Sendable {
    /// The chair's vote decides, as the statutes say.
    case chairDecides(Standing)
    /// The statutes give the chair a casting vote, and the chair of that meeting is not noted as present.
    case chairAway(Standing)
    /// The statutes give the chair a casting vote, which no secret ballot can use.
    case secretBallot
    /// Nobody's vote counts twice.
    case noCastingVote
    /// Whether there is a casting vote is not known.
    case unknown
  }

  /// The verdict on a count.
  ///
  /// - Parameter entitled: how many have the right to vote in the body; nil where not known.
  public init(_ tally: Tally, ballot: Ballot, entitled: Int?, under bylaws: Bylaws) {
    let majorities: [Majority]
    switch bylaws.majority {
    case .known(let majority, let standing): (majorities, basis) = ([majority], .rule(standing))
    case .quoted(let statement): (majorities, basis) = ([], .quoted(statement))
    case .unknown:
      // A majority of a body whose size nobody knows cannot be tried.
      (majorities, basis) = (Majority.candidates.filter { $0.base != .entitled || entitled != nil }, .unknown)
    }
    results = majorities.map { majority in
      Result(
        majority: majority, votesFor: tally.votesFor, votesAgainst: tally.votesAgainst,
        base: majority.base.flatMap { tally.size(of: $0, entitled: entitled) },
        isReached: majority.isReached(by: tally, entitled: entitled),
        votesForInRoom: majority.base == .present && tally.represented > 0 ? tally.votesForInRoom : nil)
    }
    isWeighted =
      switch bylaws.collegeWeights {
      case .known(let weights, _): !weights.isEmpty
      case .quoted: true
      case .unknown: false
      }
    guard !isWeighted, tally.votesFor == tally.votesAgainst, results.isEmpty || results.contains(where: \.isHalved)
    else {
      tie = nil
      return
    }
    tie =
      switch bylaws.castingVote {
      case .known(true, let standing):
        if ballot == .secretBallot {
          .secretBallot
        } else {
          bylaws.isChairAway ? .chairAway(standing) : .chairDecides(standing)
        }
      case .known(false, _): .noCastingVote
      case .quoted, .unknown: ballot == .secretBallot ? .noCastingVote : .unknown
      }
  }

  /// The outcome that follows whatever is still open; nil where it depends on something that is not known, or on the
  /// chair.
  public var agreed: Outcome? {
    guard !isWeighted, let first = results.first?.isReached, results.allSatisfy({ $0.isReached == first }) else {
      return nil
    }
    switch tie {
    case .chairDecides, .chairAway, .unknown: return first ? .adopted : nil
    case .secretBallot, .noCastingVote, nil: return first ? .adopted : .rejected
    }
  }
}

/// What became of a resolution.
public enum Outcome: String, CaseIterable, Sendable {
  /// Adoptée.
  case adopted
  /// Rejetée.
  case rejected
}
