/// What the statutes say of one body on one subject.
public struct Rule: Hashable, Sendable {
  /// The subject.
  public let subject: Subject
  /// Whether the statutes were read, and whether they speak of it.
  public let state: State

  /// A rule.
  public init(subject: Subject, state: State) {
    self.subject = subject
    self.state = state
  }

  /// What a rule can be about (domain brief, §14).
  public enum Subject: String, CaseIterable, Sendable {
    /// Délai de convocation.
    case notice
    /// Quorum.
    case quorum
    /// Pouvoirs.
    case proxies
    /// Majorité.
    case majority
    /// Voix prépondérante.
    case castingVote
    /// Durée des mandats.
    case mandateLength
  }

  /// The three states of a rule; "not read" is never taken for "nothing said".
  public enum State: Hashable, Sendable {
    /// The statutes say so, in these words, at that article.
    case stated(text: String, article: String?)
    /// The statutes were read and say nothing.
    case silent
    /// The statutes were not read yet.
    case unknown
  }
}
