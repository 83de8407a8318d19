extension MeetingRecord {
  /// The moment at which most voters were there or represented: if there was ever a quorum, it was then.
  public var fullestMoment: Roll.Moment {
    let hours =
      attendance.flatMap { $0.intervals.flatMap { [$0.arrivedAt, $0.leftAt] } }
      + proxies.flatMap { [$0.givenAt, $0.lapsedAt] }
    guard hours.contains(where: { $0 != nil }) else { return .ever }
    let opening = openedAt ?? meeting.startsAt ?? hours.compactMap { $0 }.min()
    let moments = ([opening] + hours).compactMap { $0 }.map { Roll.Moment.at($0) }
    func voters(_ moment: Roll.Moment) -> Int {
      let roll = roll(at: moment)
      return roll.presentVoters + roll.representedVoters
    }
    // The first of those that are equal.
    return moments.reversed().max { voters($0) < voters($1) } ?? .ever
  }

  /// Whether there were enough voters at any moment, as it stood when most were there.
  public var bestQuorum: Quorum { quorum(at: fullestMoment) }
}
