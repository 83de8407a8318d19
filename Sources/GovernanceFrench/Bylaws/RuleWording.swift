import Governance

extension Rule.Subject {
  /// What the rule is about.
  public var french: String {
    switch self {
    case .notice: "délai de convocation"
    case .quorum: "quorum"
    case .proxies: "pouvoirs"
    case .majority: "majorité"
    case .castingVote: "voix prépondérante"
    case .mandateLength: "durée des mandats"
    }
  }
}

extension Rule.State {
  /// What the statutes say.
  public var french: String {
    switch self {
    case .stated(let text, let article): text + (article.map { " (\($0))" } ?? "")
    case .silent: "statuts muets"
    case .unknown: Gap.notStated
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
    case .qualified(let numerator, let denominator, let base): "\(numerator)/\(denominator) \(base.french)"
    case .unanimity: "unanimité"
    }
  }
}

extension Majority.Base {
  fileprivate var french: String {
    switch self {
    case .votesCast: "des suffrages exprimés"
    case .presentOrRepresented: "des présents ou représentés"
    }
  }
}
