import Governance

extension RuleTerms {
  /// How the program understood a rule; nil for one that is only quoted.
  public var french: String? {
    switch self {
    case .notice(let rule):
      rule.counting == .clearDays
        ? "\(rule.french), ni le jour de l'envoi ni celui de la réunion ne comptant"
        : "\(rule.french), le jour de la réunion comptant et pas celui de l'envoi"
    case .quorum(let rule): rule.map { $0.french } ?? "aucun quorum"
    case .secondNotice(let rule):
      [rule.days.map { "au moins \($0.of("jour")) après" }, rule.waivesQuorum ? "sans quorum" : "avec le même quorum"]
        .compactMap { $0 }.joined(separator: ", ")
    case .proxies(let rule): rule.french
    case .majority(let majority): majority.french
    case .castingVote(let hasOne): hasOne ? "le président de séance départage" : "personne ne départage"
    case .collegeWeights(let weights) where weights.isEmpty: "aucun poids : un membre, une voix"
    case .collegeWeights(let weights):
      weights.sorted { $0.value > $1.value || ($0.value == $1.value && $0.key < $1.key) }
        .map { "\($0.key) \($0.value) %" }.joined(separator: ", ")
    case .meetingsPerYear(let number): "\(number.of("réunion")) par an au moins"
    case .mandateLength(let months):
      months.isMultiple(of: 12) ? (months / 12).of("an") : months.of("mois")
    case .entitlement(let entitlement): entitlement.french
    case .words: nil
    }
  }
}
