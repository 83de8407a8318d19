extension ActivityReport {
  /// A text that a body voted in the year.
  public struct VotedText: Sendable {
    /// The text, the count and what was proclaimed.
    public let resolution: Resolution
    /// The body.
    public let body: Body
    /// The day.
    public let day: Day
    /// What the statutes say of the majority.
    public let majorityRule: Rule.State

    init(resolution: Resolution, body: Body, day: Day, rules: [Rule]) {
      self.resolution = resolution
      self.body = body
      self.day = day
      majorityRule = rules.state(of: .majority)
    }
  }
}

extension Sequence where Element == Rule {
  /// What the statutes say on that subject; unknown where no line tells.
  public func state(of subject: Rule.Subject) -> Rule.State {
    first { $0.subject == subject }?.state ?? .unknown
  }
}
