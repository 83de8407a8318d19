/// The quorum reached or lost while a meeting went on.
public struct QuorumChange: Hashable, Sendable {
  /// When.
  public let time: ClockTime
  /// Whether it was reached, or lost.
  public let isMet: Bool
}

extension MeetingRecord {
  /// When the quorum was reached or lost after that moment, in order; nothing where no rule is known.
  public func quorumChanges(after moment: Roll.Moment) -> [QuorumChange] {
    let hours = Set(changeHours)
      .filter { clock.minutes(at: $0) > 0 }.sorted { clock.minutes(at: $0) < clock.minutes(at: $1) }
    var wasMet = quorum(at: moment).isMet
    return hours.compactMap { time in
      let isMet = quorum(at: .at(time)).isMet
      defer { wasMet = isMet }
      return isMet.flatMap { $0 == wasMet ? nil : QuorumChange(time: time, isMet: $0) }
    }
  }
}
