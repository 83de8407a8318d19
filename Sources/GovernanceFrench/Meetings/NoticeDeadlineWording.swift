import Governance

extension NoticeDeadline {
  /// "15 jours francs, art. 12", "15 jours francs, usage : statuts à lire".
  public var source: String {
    switch basis {
    case .known(let standing): "\(rule.french), \(standing.french)"
    case .notComputed(let statement): "\(rule.french), usage ; les statuts disent « \(statement.french) »"
    case .notRead: "\(rule.french), usage : statuts à lire"
    }
  }
}
