/// What the statutes say of one body on one subject.
public struct Rule: Hashable, Sendable {
  /// The subject.
  public let subject: Subject
  /// Whether the statutes were read, and whether they speak of it.
  public let state: State
  /// Whether the record can tell that it was so on that day: what was read later, without a first day, is the best that
  /// is known of earlier days, and no more.
  public let isAttested: Bool

  /// A rule.
  public init(subject: Subject, state: State, isAttested: Bool = true) {
    self.subject = subject
    self.state = state
    self.isAttested = isAttested
  }

  /// What a rule can be about (domain brief, §14).
  public enum Subject: String, CaseIterable, Sendable {
    /// Délai de convocation.
    case notice
    /// Quorum.
    case quorum
    /// Deuxième convocation, after a meeting without quorum.
    case secondNotice
    /// Pouvoirs.
    case proxies
    /// Majorité.
    case majority
    /// Voix prépondérante.
    case castingVote
    /// Poids des collèges.
    case collegeWeights
    /// Qui convoque.
    case convenor
    /// Qui est convoqué et vote.
    case entitlement
    /// Qui signe le procès-verbal.
    case signatories
    /// Qui l'approuve.
    case approver
    /// Réunions par an.
    case meetingsPerYear
    /// Durée des mandats.
    case mandateLength

    /// The subjects without which a meeting that decides cannot be judged; the others are looked up when they matter.
    public static let essential: [Subject] = [
      .notice, .quorum, .proxies, .majority, .castingVote, .mandateLength,
    ]
  }

  /// The three states of a rule; "not read" is never taken for "nothing said".
  public enum State: Hashable, Sendable {
    /// The statutes say so.
    case stated(Statement)
    /// The statutes were read and say nothing.
    case silent
    /// The statutes were not read yet.
    case unknown
  }

  /// What the statutes say, as people read it and as the program computes with it.
  public struct Statement: Hashable, Sendable {
    /// In words.
    public let text: String
    /// Where: "art. 12".
    public let article: String?
    /// The terms; nil where the words say more than the program can compute, so that it judges nothing by them.
    public let terms: RuleTerms?

    /// A statement.
    public init(text: String, article: String?, terms: RuleTerms?) {
      self.text = text
      self.article = article
      self.terms = terms
    }
  }
}
