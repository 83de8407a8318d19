/// What a rule says, as the program computes with it.
public enum RuleTerms: Hashable, Sendable {
  /// How long before a meeting its notice leaves.
  case notice(NoticeRule)
  /// How many must be there; nil where the statutes ask for none.
  case quorum(QuorumRule?)
  /// What follows a meeting without quorum.
  case secondNotice(SecondNoticeRule)
  /// Who may vote for whom.
  case proxies(ProxyRule)
  /// How many votes decide.
  case majority(Majority)
  /// Whether the chair's vote decides when votes are equal.
  case castingVote(Bool)
  /// What the vote of each college weighs, in hundredths, by the college's code.
  case collegeWeights([String: Int])
  /// How often the body meets in a year, at least.
  case meetingsPerYear(Int)
  /// How long a mandate lasts, in months.
  case mandateLength(months: Int)
  /// Who is convened and votes.
  case entitlement(Entitlement)
  /// A rule that is quoted, not computed: who convenes, who signs, who approves.
  case words
}
