import Governance

extension Rule.Subject {
  /// What the rule is about.
  public var french: String {
    switch self {
    case .notice: "délai de convocation"
    case .quorum: "quorum"
    case .secondNotice: "deuxième convocation"
    case .proxies: "pouvoirs"
    case .majority: "majorité"
    case .castingVote: "voix prépondérante"
    case .collegeWeights: "poids des collèges"
    case .convenor: "qui convoque"
    case .entitlement: "qui est convoqué"
    case .signatories: "signataires"
    case .approver: "qui approuve le procès-verbal"
    case .meetingsPerYear: "réunions par an"
    case .mandateLength: "durée des mandats"
    }
  }

  /// The word that one types for it: `quorum`, `delai`, `pouvoirs`.
  public var typed: String {
    switch self {
    case .notice: "délai"
    case .quorum: "quorum"
    case .secondNotice: "deuxième-convocation"
    case .proxies: "pouvoirs"
    case .majority: "majorité"
    case .castingVote: "voix-prépondérante"
    case .collegeWeights: "poids"
    case .convenor: "convocateur"
    case .entitlement: "convoqués"
    case .signatories: "signataires"
    case .approver: "approbation"
    case .meetingsPerYear: "réunions"
    case .mandateLength: "mandats"
    }
  }
}

extension Rule.State {
  /// What the statutes say.
  public var french: String {
    switch self {
    case .stated(let statement): statement.french
    case .silent: "statuts muets"
    case .unknown: Gap.notStated
    }
  }
}

extension Rule.Statement {
  /// The words, with their article.
  public var french: String { text + (article.map { " (\($0))" } ?? "") }
}

extension Standing {
  /// "art. 12", or "statuts muets : usage".
  public var french: String {
    switch self {
    case .statutes(let article): article ?? "statuts"
    case .silence(let basis): "statuts muets, \(basis.french)"
    }
  }
}

extension Standing.Basis {
  /// What a default rests on.
  public var french: String {
    switch self {
    case .ministerialAnswer: "réponse ministérielle du 28 août 2012"
    case .writings: "règle admise"
    case .custom: "usage"
    }
  }
}

extension NoticeRule {
  /// "15 jours francs".
  public var french: String { days.of("jour") + (counting == .clearDays ? days.agreeing(" franc") : "") }
}

extension ProxyRule {
  /// "2 pouvoirs au plus par personne".
  public var french: String {
    guard isAllowed else { return "pouvoirs interdits" }
    let number = cap.map { "\($0.of("pouvoir")) au plus par personne" } ?? "pouvoirs sans limite"
    return number + (isWithinCollege ? ", dans le même collège" : "")
  }
}

extension QuorumRule {
  /// "1/2 des membres, présents ou représentés".
  public var french: String {
    let who = counting == .present ? "présents" : "présents ou représentés"
    let share = "\(isMoreThan ? "plus de " : "")\(numerator)/\(denominator)"
    return switch base {
    case .seats: "\(share) des sièges, \(who)"
    case .entitled: "\(share) des membres, \(who)"
    case .voters:
      "au moins \(numerator.of("membre")) \(numerator.agreeing(counting == .present ? "présent" : "présent ou représenté", who))"
    }
  }
}

extension Majority {
  /// "majorité simple", "plus de la moitié des suffrages exprimés"…
  public var french: String {
    switch self {
    case .simple: "majorité simple"
    case .moreThanHalf(let base): "plus de la moitié \(base.french)"
    case .halfPlusOne(let base): "moitié \(base.french) plus une voix"
    case .qualified(let numerator, let denominator, let base):
      numerator == denominator ? "totalité \(base.french)" : "\(numerator)/\(denominator) \(base.french)"
    case .unanimity: "unanimité"
    }
  }
}

extension Majority.Base {
  /// "des suffrages exprimés", "des présents"…
  var french: String {
    switch self {
    case .votesCast: "des suffrages exprimés"
    case .present: "des présents"
    case .presentOrRepresented: "des présents ou représentés"
    case .entitled: "des membres"
    }
  }
}
