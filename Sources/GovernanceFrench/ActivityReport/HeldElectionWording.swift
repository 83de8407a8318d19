import Governance

extension ActivityReport.HeldElection {
  /// The election in words, where who may not be named is "un habitant".
  public var printed: Election {
    election.naming(
      zip(election.candidates, names).map { candidate, name in
        Election.Candidate(name: name ?? "un habitant", votes: candidate.votes, isElected: candidate.isElected)
      })
  }
}
