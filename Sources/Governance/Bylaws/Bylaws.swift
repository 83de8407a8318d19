/// The rules in force for one body on one day, with the default of each subject on which the statutes are silent (domain
/// brief, §14). What nobody read is unknown and never assumed.
public struct Bylaws: Sendable, Hashable {
  /// What the body is: some defaults hold for the general assembly only.
  public let kind: BodyKind
  /// The rules that were entered.
  public let rules: [Rule]

  /// Whether the chair of the meeting is known and not noted as present: nobody then casts a second vote.
  public let isChairAway: Bool

  /// The rules of a body of that kind.
  public init(_ rules: [Rule], of kind: BodyKind, isChairAway: Bool = false) {
    self.isChairAway = isChairAway
    self.rules = rules
    self.kind = kind
  }

  /// Délai de convocation. Silent: "raisonnable", 15 clear days, of which one is warned and never held back.
  public var notice: Applicable<NoticeRule> {
    applicable(.notice, silent: .known(.usual, .silence(.writings))) {
      if case .notice(let rule) = $0 { rule } else { nil }
    }
  }

  /// Quorum; nil terms where none is needed. Silent: none.
  public var quorum: Applicable<QuorumRule?> {
    applicable(.quorum, silent: .known(nil, .silence(.writings))) {
      if case .quorum(let rule) = $0 { .some(rule) } else { nil }
    }
  }

  /// Deuxième convocation. Silent: none is presumed.
  public var secondNotice: Applicable<SecondNoticeRule> {
    applicable(.secondNotice, silent: .unknown) { if case .secondNotice(let rule) = $0 { rule } else { nil } }
  }

  /// Pouvoirs. Silent: of right and without limit in the general assembly; elsewhere nothing is assumed.
  public var proxies: Applicable<ProxyRule> {
    let silent: Applicable<ProxyRule> =
      kind == .generalAssembly ? .known(ProxyRule(isAllowed: true), .silence(.ministerialAnswer)) : .unknown
    return applicable(.proxies, silent: silent) { if case .proxies(let rule) = $0 { rule } else { nil } }
  }

  /// Majorité. Silent: simple majority.
  public var majority: Applicable<Majority> {
    applicable(.majority, silent: .known(.simple, .silence(.writings))) {
      if case .majority(let rule) = $0 { rule } else { nil }
    }
  }

  /// Voix prépondérante. Silent: none.
  public var castingVote: Applicable<Bool> {
    applicable(.castingVote, silent: .known(false, .silence(.custom))) {
      if case .castingVote(let rule) = $0 { rule } else { nil }
    }
  }

  /// Poids des collèges. Silent: one member, one vote.
  public var collegeWeights: Applicable<[String: Int]> {
    applicable(.collegeWeights, silent: .known([:], .silence(.custom))) {
      if case .collegeWeights(let rule) = $0 { rule } else { nil }
    }
  }

  /// Qui est convoqué et vote. Silent: everybody who sits, dues paid or not (§15, case 9).
  public var entitlement: Applicable<Entitlement> {
    applicable(.entitlement, silent: .known(.everybody, .silence(.writings))) {
      if case .entitlement(let rule) = $0 { rule } else { nil }
    }
  }

  private func applicable<Terms: Sendable>(
    _ subject: Rule.Subject, silent: Applicable<Terms>, _ read: (RuleTerms) -> Terms?
  ) -> Applicable<Terms> {
    switch rules.state(of: subject) {
    case .unknown: .unknown
    case .silent: silent
    case .stated(let statement):
      if let terms = statement.terms.flatMap(read) {
        .known(terms, .statutes(article: statement.article))
      } else {
        .quoted(statement)
      }
    }
  }
}
