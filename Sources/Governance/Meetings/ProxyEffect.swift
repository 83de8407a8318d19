/// What a proxy was worth, by when its holder was in the room (domain brief, §15, cases 4 and 5).
public enum ProxyEffect: Hashable, Sendable {
  /// It counted to the end, or until its grantor turned up.
  case counted
  /// It counted until its holder left for good.
  case countedUntil(holderLeft: ClockTime)
  /// It never counted: its holder left before it was given, or, where that is nil, never came.
  case none(holderLeft: ClockTime?)

  init(of proxy: Proxy, heldBy line: Attendance?, by clock: MeetingClock) {
    guard let line, line.status == .present else {
      self = .none(holderLeft: nil)
      return
    }
    guard let left = line.intervals.last?.leftAt else {
      self = .counted
      return
    }
    func isBefore(_ time: ClockTime?, orAt other: ClockTime) -> Bool {
      time.map { clock.minutes(at: $0) <= clock.minutes(at: other) } ?? false
    }
    if let given = proxy.givenAt, isBefore(left, orAt: given) {
      self = .none(holderLeft: left)
    } else {
      self = isBefore(proxy.lapsedAt, orAt: left) ? .counted : .countedUntil(holderLeft: left)
    }
  }
}

extension MeetingRecord {
  /// What that proxy was worth.
  public func effect(of proxy: Proxy) -> ProxyEffect {
    ProxyEffect(of: proxy, heldBy: attendance.first { $0.attendee == .member(proxy.holder) }, by: clock)
  }

  /// The proxy by which each adherent was represented who never came.
  public var proxiesOfAbsent: [Proxy] {
    let represented = Set(
      roll.entries.compactMap { entry in
        if case .represented = entry.status { entry.participant.member } else { nil }
      })
    return proxies.filter { represented.contains($0.grantor) }
  }
}
