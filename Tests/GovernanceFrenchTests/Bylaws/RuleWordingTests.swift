import Governance
import GovernanceFrench
import Testing

/// What the program says, it understands.
@Suite struct RuleWordingTests {
  private static let quorums = QuorumRule.Base.allCases.flatMap { base in
    QuorumRule.Counting.allCases.flatMap { counting in
      [true, false].compactMap { isMoreThan in
        QuorumRule(numerator: 2, denominator: 3, isMoreThan: isMoreThan, base: base, counting: counting)
      }
    }
  }
  private static let majorities =
    [Majority.simple, .unanimity]
    + Majority.Base.allCases.flatMap { base in
      [
        Majority.moreThanHalf(base), .halfPlusOne(base), .qualified(numerator: 3, denominator: 4, base),
        .qualified(numerator: 1, denominator: 1, base),
      ]
    }

  private static let examples: [(Rule.Subject, RuleTerms)] =
    quorums.map { (.quorum, .quorum($0)) } + [(.quorum, .quorum(nil))]
    + majorities.map { (.majority, .majority($0)) }
    + [true, false].flatMap { isWithin in
      [nil, 1, 2].map { (.proxies, .proxies(ProxyRule(isAllowed: true, cap: $0, isWithinCollege: isWithin))) }
    }
    + [
      (.proxies, .proxies(.forbidden)), (.castingVote, .castingVote(true)), (.castingVote, .castingVote(false)),
      (.secondNotice, .secondNotice(SecondNoticeRule(days: 8, waivesQuorum: true))),
      (.secondNotice, .secondNotice(SecondNoticeRule(days: 8, waivesQuorum: false))),
      (.secondNotice, .secondNotice(SecondNoticeRule(days: nil, waivesQuorum: true))),
      (.collegeWeights, .collegeWeights(["fondateurs": 60, "actifs": 40])), (.meetingsPerYear, .meetingsPerYear(4)),
      (.mandateLength, .mandateLength(months: 36)), (.mandateLength, .mandateLength(months: 18)),
    ]

  @Test func everyRuleIsReadBackFromItsOwnWords() throws {
    for (subject, terms) in Self.examples {
      let words = try #require(terms.french)
      #expect(read(words, subject) == terms, "\(words)")
    }
    for days in [0, 1, 15] {
      for counting in [NoticeRule.Counting.clearDays, .calendarDays] {
        let rule = NoticeRule(days: days, counting: counting)
        let words = counting == .calendarDays ? "\(days) jours calendaires" : rule.french
        #expect(read(words, .notice) == .notice(rule), "\(words)")
      }
    }
  }

  @Test(arguments: Rule.Subject.allCases)
  func aRefusalSuggestsWhatIsUnderstood(_ subject: Rule.Subject) throws {
    guard [.convenor, .signatories, .approver].contains(subject) == false else { return }
    let refusal = #expect(throws: Refusal.self) { try RuleReader("n’importe quoi", about: subject).terms() }
    guard case .unreadableRule(_, _, let expected)? = refusal else { return #expect(Bool(false), "\(subject)") }
    let examples = expected.split(separator: "«", omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: "»").first
    }
    #expect(!examples.isEmpty)
    for example in examples where example.contains("absolue") == false {
      #expect(read(String(example), subject) != nil, "\(example)")
    }
  }
}
