import Governance

extension Quorum {
  /// What the record can say of the quorum, with its arithmetic.
  public var french: String {
    switch self {
    case .notRequired(let standing): "aucun quorum exigé (\(standing.french))"
    case .waived(let standing): "deuxième convocation : aucun quorum exigé (\(standing.french))"
    case .waivedTooSoon(let days, let needed, let standing, let ordinary):
      "deuxième convocation : dispense de quorum à vérifier, \(days.of("jour")) pour \(needed) demandés (\(standing.french))"
        + (ordinary.map { " ; sans dispense, quorum non atteint : \($0.french)" } ?? "")
    case .judged(let check, let standing):
      "quorum \(check.isMet ? "atteint" : "non atteint") : \(check.french) (\(standing.french))"
    case .baseUnknown(let rule, let standing):
      "quorum non calculable : \(rule.french), et l'effectif est \(Gap.notStated) (\(standing.french))"
    case .quoted(let statement): "règle de quorum à appliquer soi-même : « \(statement.text) »"
    case .unknown(let half):
      "quorum : règle \(Gap.notStated)e"
        + (half.map { " ; repère : la moitié serait \($0.needed.french), on compte \($0.counted.french)" } ?? "")
    }
  }

  /// The same in a word or two, for a prompt: "quorum ?", "quorum 9/8", "sans quorum".
  public var short: String {
    switch self {
    case .notRequired, .waived: "sans quorum"
    case .judged(let check, _): "quorum \(check.isMet ? "atteint" : "non atteint") \(check.counted)/\(check.needed)"
    case .waivedTooSoon, .baseUnknown, .quoted, .unknown: "quorum ?"
    }
  }
}

extension QuorumCheck {
  /// "1/2 des membres, présents ou représentés : 11 ≥ 8".
  public var french: String {
    if rule.base == .voters { return "\(rule.french) : \(counted.french) \(isMet ? "≥" : "<") \(needed.french)" }
    return
      "\(rule.french), soit \(needed.french) sur \(base.french) : \(counted.french) \(isMet ? "≥" : "<") \(needed.french)"
  }
}
