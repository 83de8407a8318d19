extension ActivityReport {
  /// A text that a body voted in the year.
  public struct VotedText: Sendable {
    /// The text, the count and what was proclaimed.
    public let resolution: Resolution
    /// The body.
    public let body: Body
    /// The day.
    public let day: Day
    /// The rules of that day.
    public let bylaws: Bylaws

    init(resolution: Resolution, body: Body, day: Day, rules: [Rule]) {
      self.resolution = resolution
      self.body = body
      self.day = day
      bylaws = Bylaws(rules, of: body.kind)
    }
  }
}

extension Sequence where Element == Rule {
  /// What the statutes say on that subject; unknown where no line tells.
  public func state(of subject: Rule.Subject) -> Rule.State {
    first { $0.subject == subject }?.state ?? .unknown
  }
}
