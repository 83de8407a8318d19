/// What somebody who stands needs in order to be elected.
///
/// A rule of the statutes on the majority of texts does not speak of persons by itself: relative majority is the default,
/// and another is said at each election.
public enum ElectionMajority: String, CaseIterable, Sendable {
  /// Those with the most votes.
  case relative
  /// Nobody without more than half of the valid votes cast (domain brief, §6: "absolue").
  case absolute

  /// The votes that somebody must have; nil where the most are enough.
  ///
  /// - Parameter cast: the valid ballots, blank and spoiled ones left out.
  public func neededVotes(ofCast cast: Int) -> Int? {
    switch self {
    case .relative: nil
    case .absolute: cast / 2 + 1
    }
  }
}
