/// The count of one vote in one college.
public struct CollegeTally: Hashable, Sendable {
  /// The college, as it was on that day.
  public let college: Reference<College>
  /// Pour, contre, abstentions.
  public let votesFor: Int, votesAgainst: Int, abstentions: Int

  /// A count.
  public init(college: Reference<College>, votesFor: Int, votesAgainst: Int, abstentions: Int) {
    self.college = college
    self.votesFor = votesFor
    self.votesAgainst = votesAgainst
    self.abstentions = abstentions
  }
}

extension [CollegeTally] {
  /// Whether these colleges together have more votes, of whichever kind, than the whole count.
  public func exceed(_ whole: Tally) -> Bool {
    map(\.votesFor).reduce(0, +) > whole.votesFor || map(\.votesAgainst).reduce(0, +) > whole.votesAgainst
      || map(\.abstentions).reduce(0, +) > whole.abstentions
  }
}

extension CollegeTally {
  /// The colleges, this one among them, that together have more votes than there are voters who may belong to any of them,
  /// with the number of these; nil where there are none. Every voter counts once (domain brief, §6).
  ///
  /// - Parameters:
  ///   - others: the counts of the other colleges.
  ///   - voters: the colleges in which each voter may have voted, by their keys; empty for any.
  public func excess(
    beside others: [CollegeTally], among voters: [Set<Int64>]
  ) -> (colleges: [Reference<College>], voters: Int)? {
    // Associations have a handful of colleges: all their subsets are soon looked at.
    for subset in 0..<(1 << min(others.count, 10)) {
      let together = others.indices.filter { subset & (1 << $0) != 0 }.map { others[$0] } + [self]
      let votes = together.map { $0.votesFor + $0.votesAgainst + $0.abstentions }.reduce(0, +)
      let keys = Set(together.map(\.college.id))
      let able = voters.count { $0.isEmpty || !$0.isDisjoint(with: keys) }
      if votes > able { return (together.map(\.college), able) }
    }
    return nil
  }
}
