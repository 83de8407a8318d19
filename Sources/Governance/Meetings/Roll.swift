/// The roll of one meeting: each participant once, as present, represented, excused or absent, and the guests apart.
///
/// An organisation is one voter however many people it sends (domain brief, §15, case 10), and a proxy counts only while
/// its holder is in the room and its grantor is not (cases 3 to 5).
public struct Roll: Sendable {
  /// One line of the roll.
  public struct Entry: Sendable {
    /// Who sits.
    public let participant: Participant
    /// The person who came, if known.
    public let person: Reference<Person>?
    /// How the participant took part.
    public let status: Status
    /// When the participant came and went, where that was noted.
    public let intervals: [PresenceInterval]

    /// Whether this participant has a vote and casts it, in the room or through a proxy.
    public var isVoting: Bool {
      guard participant.capacity == .voting else { return false }
      if case .represented = status { return true }
      return status == .present
    }
  }

  /// Those of whom nothing tells that they sat on that day, neither the record nor the sheet: the number of those to convene
  /// is that many less, perhaps.
  public var doubtful: [Participant] {
    entries.filter { $0.status == .notRecorded && !$0.participant.isAttested }.map(\.participant)
  }

  /// How a participant took part.
  public enum Status: Hashable, Sendable {
    /// In the room.
    case present
    /// Represented by that adherent.
    case represented(by: Reference<Member>)
    /// Absent, and said so beforehand.
    case excused
    /// Recorded as absent.
    case absent
    /// In the room before, and gone.
    case left
    /// Nothing was recorded.
    case notRecorded
  }

  /// The moment that a roll tells of.
  public enum Moment: Hashable, Sendable {
    /// The whole meeting: who was there at some time.
    case ever
    /// The last that was recorded: who is in the room now.
    case latest
    /// That hour.
    case at(ClockTime)
  }

  /// The participants, in the body's order.
  public let entries: [Entry]
  /// Those in the room who do not sit in the body.
  public let guests: [Attendance]

  /// Whether all who have the right to vote are among the entries.
  public let isComplete: Bool

  /// The roll that follows from the attendance sheet and the proxies.
  ///
  /// - Parameter isComplete: false where nobody entered who sits in the body, so that the roll holds only those who were
  ///   noted.
  public init(
    participants: [Participant], attendance: [Attendance], proxies: [Proxy], isComplete: Bool = true,
    at moment: Moment = .ever, clock: MeetingClock = MeetingClock(opening: nil)
  ) {
    self.isComplete = isComplete
    let recorded = Dictionary(attendance.map { ($0.attendee, $0) }, uniquingKeysWith: { first, _ in first })
    let inRoom = Set(attendance.filter { $0.isInRoom(moment, by: clock) }.map(\.attendee))
    let holders = Dictionary(
      proxies.filter { proxy in
        guard case .ever = moment else { return proxy.holds(moment, by: clock) }
        if case .none = ProxyEffect(of: proxy, heldBy: recorded[.member(proxy.holder)], by: clock) { return false }
        return true
      }.map { ($0.grantor, $0.holder) },
      uniquingKeysWith: { first, _ in first })
    entries = participants.map { participant in
      let line = recorded[participant.attendee]
      let status: Status =
        if inRoom.contains(participant.attendee) {
          .present
        } else if let grantor = participant.member, let holder = holders[grantor], inRoom.contains(.member(holder)) {
          .represented(by: holder)
        } else {
          switch line?.status {
          case .excused: .excused
          case .present: .left
          case .absent: .absent
          case nil: .notRecorded
          }
        }
      return Entry(participant: participant, person: line?.person, status: status, intervals: line?.intervals ?? [])
    }
    let seated = Set(participants.map(\.attendee))
    guests = attendance.filter { inRoom.contains($0.attendee) && !seated.contains($0.attendee) }
  }

  /// The voters in the room.
  public var presentVoters: Int { entries.count { $0.participant.capacity == .voting && $0.status == .present } }

  /// The voters represented by somebody in the room.
  public var representedVoters: Int { entries.count { $0.isVoting && $0.status != .present } }

  /// How many have the right to vote in the body on that day; nil where nobody entered who sits in it.
  public var electorate: Int? { isComplete ? entries.count { $0.participant.capacity == .voting } : nil }
}
