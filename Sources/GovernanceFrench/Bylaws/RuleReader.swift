import Governance

/// Reads what statutes say, as one types it, into terms that can be computed with:
/// `1/2 des sièges, présents ou représentés`, `15 jours francs`, `2 par personne`, `moitié plus une des suffrages exprimés`.
///
/// Words that say more than the terms can hold are refused: a rule is computed as it was meant, or it is only quoted.
public struct RuleReader {
  let subject: Rule.Subject
  let words: RuleWords
  private let text: String
  private let kind: BodyKind?

  /// A reader of that text about that subject.
  ///
  /// - Parameter kind: the kind of the body that the rule is for: the adherents are the members of the assembly only.
  public init(_ text: String, about subject: Rule.Subject, in kind: BodyKind? = nil) {
    self.subject = subject
    self.text = text
    self.kind = kind
    words = RuleWords(text)
  }

  /// The terms.
  ///
  /// - Throws: ``Refusal/unreadableRule(_:unread:expected:)`` with the words that are not understood, and a wording that is.
  public func terms() throws(Refusal) -> RuleTerms {
    let unread = RuleVocabulary(of: subject, in: kind)?.unread(in: words) ?? []
    guard unread.isEmpty, !words.saysFewer, let reading else {
      throw .unreadableRule(text, unread: unread, expected: expectedWording(unread, in: kind))
    }
    return reading
  }

  private var reading: RuleTerms? {
    switch subject {
    case .notice: notice.map(RuleTerms.notice)
    case .quorum: saysNone ? .quorum(nil) : quorum.map(RuleTerms.quorum)
    case .secondNotice: secondNotice.map(RuleTerms.secondNotice)
    case .proxies: proxies.map(RuleTerms.proxies)
    case .majority: majority.map(RuleTerms.majority)
    case .castingVote: castingVote.map(RuleTerms.castingVote)
    case .collegeWeights: collegeWeights.map(RuleTerms.collegeWeights)
    case .meetingsPerYear: meetingsPerYear.map(RuleTerms.meetingsPerYear)
    case .mandateLength: mandateLength.map { .mandateLength(months: $0) }
    case .entitlement: entitlement.map(RuleTerms.entitlement)
    case .convenor, .signatories, .approver: .words
    }
  }
}
