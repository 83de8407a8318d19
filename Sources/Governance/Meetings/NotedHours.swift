extension MeetingRecord {
  /// When somebody came or went, in the order of the attendance sheet.
  var comings: [ClockTime] {
    attendance.flatMap { $0.intervals.flatMap { [$0.arrivedAt, $0.leftAt].compactMap { $0 } } }
  }

  /// An hour that was noted and cannot be of a meeting that opened then: a vote before it, or anything half a day away.
  /// Somebody who came before the opening is no contradiction.
  public func hourThatForbids(opening: ClockTime) -> ClockTime? {
    let clock = MeetingClock(opening: opening)
    if let vote = resolutions.compactMap(\.takenAt).first(where: { !clock.canClose(at: $0) }) { return vote }
    return comings.first { clock.minutes(at: $0) > 0 && !clock.canClose(at: $0) }
  }

  /// An hour that was noted, of a vote or of somebody who came or went, and lies after that closing.
  public func hourThatForbids(closing: ClockTime, opening: ClockTime?) -> ClockTime? {
    let clock = MeetingClock(opening: opening)
    return (resolutions.compactMap(\.takenAt) + comings).first { clock.minutes(at: $0) > clock.minutes(at: closing) }
  }

  /// Who came or went before the opening: possible, but more often one of the hours is wrong.
  public var comingsBeforeOpening: [(name: String, time: ClockTime)] {
    guard let openedAt else { return [] }
    let clock = MeetingClock(opening: openedAt)
    return attendance.flatMap { line in
      line.intervals.flatMap { [$0.arrivedAt, $0.leftAt].compactMap { $0 } }
        .filter { clock.minutes(at: $0) < 0 }.map { (line.attendee.name, $0) }
    }
  }

  /// The line of the sheet on which that person is told as gone, excused or absent; nil for somebody in the room, and for
  /// somebody of whom nothing was noted.
  public func absence(of person: Reference<Person>) -> Attendance? {
    let lines = lines(of: person)
    return lines.contains { $0.isInRoom(.latest, by: clock) } ? nil : lines.first
  }

  /// Whether the attendance sheet has that person in the room then, at some time where nothing else is asked, by name or as the only one who can have come.
  public func isNotedPresent(_ person: Reference<Person>, at moment: Roll.Moment = .ever) -> Bool {
    lines(of: person).contains { $0.isInRoom(moment, by: clock) }
  }

  private func lines(of person: Reference<Person>) -> [Attendance] {
    func speaks(for line: Attendance) -> Bool {
      if let named = line.person { return named == person }
      return participants.contains { $0.attendee == line.attendee && $0.people == [person] }
    }
    return attendance.filter { speaks(for: $0) || $0.attendee == .guest(person.name) }
  }
}
