import Governance

extension Meeting {
  /// Where it stands, with the meeting that stands for it or for which it stands: "reportée au 7 avril 2026, voir
  /// CA-2026-02", "prévue, fait suite à CA-2026-01".
  public var standing: String {
    var words = status.french
    if let followedBy {
      words +=
        followedBy.reason == .postponement
        ? " au \(followedBy.day.frenchNumeric), voir \(followedBy.meeting.code)"
        : ", voir \(followedBy.meeting.code) le \(followedBy.day.frenchNumeric)"
    }
    if let follows {
      words +=
        follows.reason == .postponement
        ? ", fait suite à \(follows.meeting.code)" : ", deuxième convocation après \(follows.meeting.code)"
    }
    return words
  }
}
