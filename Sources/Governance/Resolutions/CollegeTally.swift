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
