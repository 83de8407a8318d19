/// What the statutes provide after a meeting without quorum (domain brief, §5).
public struct SecondNoticeRule: Hashable, Sendable, Codable {
  /// Days between the two meetings, at least; nil where the statutes do not tell.
  public let days: Int?
  /// Whether the second meeting decides whatever the number of those present.
  public let waivesQuorum: Bool

  /// A rule.
  public init(days: Int?, waivesQuorum: Bool) {
    self.days = days
    self.waivesQuorum = waivesQuorum
  }
}
