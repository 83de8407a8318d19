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

  /// What is to be known on that day; nil for a meeting whose day is past.
  public func french(on today: Day) -> String? {
    guard meeting.day >= today else { return nil }
    guard missingDays(sending: today) > 0 else { return "Convocation : au plus tard le \(day.french) (\(source))." }
    let left = max(0, rule.daysCounted(from: today, to: meeting.day))
    return
      "Délai court : envoyée aujourd'hui, la convocation laisse \(left.of("jour")) au lieu de \(rule.days) (\(source))."
  }
}
