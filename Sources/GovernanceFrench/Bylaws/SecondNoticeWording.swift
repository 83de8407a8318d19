import Governance

extension Bylaws {
  /// Whether a second meeting needs a quorum: by the rule, or nothing presumed.
  public var secondNoticeFrench: String {
    switch secondNotice {
    case .known(let rule, let standing):
      rule.waivesQuorum
        ? "Le quorum n'est plus exigé à cette deuxième réunion (\(standing.french))."
        : "Le même quorum est exigé à cette deuxième réunion (\(standing.french))."
    case .quoted(let statement):
      "Deuxième convocation, règle à appliquer soi-même : « \(statement.french) »."
    case .unknown:
      rules.state(of: .secondNotice) == .silent
        ? "Les statuts ne disent rien d'une deuxième convocation : aucune dispense de quorum n'est présumée."
        : "Deuxième convocation : statuts à lire ; aucune dispense de quorum n'est présumée."
    }
  }

  /// What is to be said of a second meeting that nobody has planned yet.
  public func rights(ofMeetingAfter first: Day) -> String {
    guard case .known(let rule, let standing) = secondNotice else { return secondNoticeFrench }
    let when = rule.days.map { ", au plus tôt le \(first.adding(days: $0).french)" } ?? ""
    return
      "Une deuxième réunion peut être convoquée\(when) : le quorum \(rule.waivesQuorum ? "n'y est plus exigé" : "y est exigé aussi") (\(standing.french))."
  }

  /// What is to be said of the days between the two meetings; nil where there are enough, or nothing is asked for.
  public func secondNoticeWarning(first: Day, second: Day) -> String? {
    guard case .known(let rule, let standing) = secondNotice, let days = rule.days, second.days(since: first) < days
    else {
      return nil
    }
    return
      "Attention : \(second.days(since: first).of("jour")) entre les deux réunions, pour \(days) au moins (\(standing.french)) : "
      + "pas avant le \(first.adding(days: days).french)."
  }
}
