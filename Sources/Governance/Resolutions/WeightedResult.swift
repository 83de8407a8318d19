/// The result of a vote in which each college weighs what the statutes say (domain brief, §6): the share of each college's
/// votes cast that are for, times its weight. Computed only where nothing in it is in doubt.
public enum WeightedResult: Hashable, Sendable {
  /// The statutes give the colleges no weight.
  case notWeighted(Standing)
  /// The result: the share for, as a fraction of the whole.
  case computed(share: Share, standing: Standing)
  /// It cannot be computed.
  case refused(Obstacle)

  /// A fraction between 0 and 1, exact.
  public struct Share: Hashable, Sendable {
    /// Of a positive denominator.
    public let numerator: Int, denominator: Int

    /// More than half of the weights are for.
    public var isMajority: Bool { 2 * numerator > denominator }
  }

  /// Why it cannot be computed.
  public enum Obstacle: Hashable, Sendable {
    /// The statutes were not read on this.
    case weightsUnknown
    /// The statutes weigh the colleges in a way that the program does not compute.
    case weightsQuoted(String)
    /// So many assignments to colleges were in doubt on that day.
    case collegesUnconfirmed(Int)
    /// The vote was not counted by college.
    case notCountedByCollege
    /// A college that weighs something has no count, or cast no vote.
    case collegeWithoutVotes(String)
    /// The counts of the colleges do not make the whole count.
    case incomplete
  }

  /// The weighted result of a vote.
  ///
  /// - Parameter unconfirmed: how many assignments of voters to colleges were in doubt on the day of the vote.
  public init(_ resolution: Resolution, unconfirmed: Int, under bylaws: Bylaws) {
    let weights: [String: Int]
    let standing: Standing
    switch bylaws.collegeWeights {
    case .unknown:
      self = .refused(.weightsUnknown)
      return
    case .quoted(let statement):
      self = .refused(.weightsQuoted(statement.text))
      return
    case .known(let terms, let source): (weights, standing) = (terms, source)
    }
    guard !weights.isEmpty else {
      self = .notWeighted(standing)
      return
    }
    let tallies = resolution.collegeTallies
    if tallies.isEmpty {
      self = .refused(.notCountedByCollege)
    } else if unconfirmed > 0 {
      self = .refused(.collegesUnconfirmed(unconfirmed))
    } else if tallies.map(\.votesFor).reduce(0, +) != resolution.tally.votesFor
      || tallies.map(\.votesAgainst).reduce(0, +) != resolution.tally.votesAgainst
    {
      self = .refused(.incomplete)
    } else {
      var share = Share(numerator: 0, denominator: 100)
      for (code, weight) in weights.sorted(by: { $0.key < $1.key }) where weight > 0 {
        guard let tally = tallies.first(where: { $0.college.code == code }), tally.votesCast > 0 else {
          self = .refused(.collegeWithoutVotes(code))
          return
        }
        share = share.adding(weight * tally.votesFor, of: tally.votesCast)
      }
      self = .computed(share: share, standing: standing)
    }
  }
}

extension WeightedResult.Share {
  /// The share with `hundredths`/`size` of a hundredth more.
  fileprivate func adding(_ hundredths: Int, of size: Int) -> WeightedResult.Share {
    let numerator = numerator * size + hundredths * (denominator / 100)
    let denominator = denominator * size
    return WeightedResult.Share(numerator: numerator, denominator: denominator)
  }
}

extension CollegeTally {
  /// Suffrages exprimés.
  public var votesCast: Int { votesFor + votesAgainst }
}
