import Governance

/// A meeting put together by chance, in minutes since its opening, and counted the slow and plain way: what ``Roll`` is held
/// against.
struct RandomMeeting {
  /// When each member was in the room; empty for never.
  var stays: [[Range<Int>]] = []
  /// Who gave a proxy to whom, and while it was in force.
  var powers: [(grantor: Int, holder: Int, span: Range<Int>)] = []
  /// A minute to look at.
  let moment: Int
  /// The longest that a meeting lasts.
  static let length = 300

  init(_ generator: inout SeededGenerator) {
    let size = Int.random(in: 1...4, using: &generator)
    for _ in 0..<size {
      var hours = (0..<Int.random(in: 0...2, using: &generator) * 2)
        .map { _ in Int.random(in: 0...Self.length, using: &generator) }.sorted()
      // Some are there from before the opening, some stay to the end.
      if !hours.isEmpty, Bool.random(using: &generator) { hours[0] = Int.min }
      if !hours.isEmpty, Bool.random(using: &generator) { hours[hours.count - 1] = Int.max }
      stays.append(stride(from: 0, to: hours.count, by: 2).map { hours[$0]..<hours[$0 + 1] })
    }
    for grantor in 0..<size where Int.random(in: 0..<3, using: &generator) == 0 {
      let given = Bool.random(using: &generator) ? Int.min : Int.random(in: 0...Self.length, using: &generator)
      let lapsed =
        Bool.random(using: &generator) ? Int.max : Int.random(in: max(given, 0)...Self.length, using: &generator)
      powers.append((grantor, Int.random(in: 0..<size, using: &generator), given..<lapsed))
    }
    moment = Int.random(in: 0...Self.length, using: &generator)
  }

  /// Who is in the room at the moment.
  func isInRoom(_ member: Int) -> Bool { stays[member].contains { $0.contains(moment) } }

  var present: Int { stays.indices.count(where: isInRoom) }

  var represented: Int {
    stays.indices.count { member in
      !isInRoom(member) && powers.contains { $0.grantor == member && $0.span.contains(moment) && isInRoom($0.holder) }
    }
  }

  /// The same meeting on the clock of the wall, if it opens at that minute of the day.
  func roll(opening: Int, shuffledBy generator: inout SeededGenerator) -> Roll {
    func wall(_ minute: Int) -> ClockTime? {
      guard minute != .min, minute != .max else { return nil }
      let time = (opening + minute) % (24 * 60)
      return ClockTime(hour: time / 60, minute: time % 60)
    }
    let attendance = stays.indices.map { member in
      Attendance(
        attendee: .member(Self.members[member]), person: nil, status: stays[member].isEmpty ? .absent : .present,
        intervals: stays[member].map { PresenceInterval(arrivedAt: wall($0.lowerBound), leftAt: wall($0.upperBound)) })
    }
    let proxies = powers.map {
      Proxy(
        grantor: Self.members[$0.grantor], holder: Self.members[$0.holder], givenAt: wall($0.span.lowerBound),
        lapsedAt: wall($0.span.upperBound))
    }
    return Roll(
      participants: Self.participants[..<stays.count].shuffled(using: &generator),
      attendance: attendance.shuffled(using: &generator), proxies: proxies.shuffled(using: &generator),
      at: wall(moment).map { .at($0) } ?? .latest, clock: MeetingClock(opening: wall(0)))
  }

  private static let members = (0..<8).map { Samples.member(Int64($0)) }
  private static let participants = members.map { Participant(party: .member($0), people: [], capacity: .voting) }
}
