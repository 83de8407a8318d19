import Governance

extension [PresenceInterval] {
  /// ", arrivée 14 h 20, départ 16 h 10"; nothing for the whole meeting.
  public var french: String {
    flatMap { interval in
      [interval.arrivedAt.map { ", arrivée \($0.french)" }, interval.leftAt.map { ", départ \($0.french)" }]
    }.compactMap(\.self).joined()
  }
}

extension MeetingRecord {
  /// ", donné à 15 h 45, après le départ du mandant à 15 h 10, jusqu'à 16 h 10, le mandataire étant parti".
  public func course(of proxy: Proxy) -> String {
    var words: [String] = []
    if let given = proxy.givenAt { words.append("donné à \(given.french)") }
    let grantor = attendance.first { $0.attendee == .member(proxy.grantor) && $0.status == .present }
    if proxy.lapsedAt == nil, let left = grantor?.intervals.last?.leftAt {
      words.append("après le départ du mandant à \(left.french)")
    }
    if let lapsed = proxy.lapsedAt { words.append("caduc à \(lapsed.french), le mandant étant arrivé") }
    switch effect(of: proxy) {
    case .counted: break
    case .countedUntil(let left): words.append("jusqu'à \(left.french), le mandataire étant parti")
    case .none(let left?): words.append("sans effet, le mandataire étant parti à \(left.french)")
    case .none(nil): words.append("sans effet, le mandataire n'étant pas noté présent")
    }
    return words.map { ", " + $0 }.joined()
  }
}
