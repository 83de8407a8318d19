/// Who was in the room, excused or absent.
public struct Attendance: Hashable, Sendable {
  /// The party that attends.
  public let attendee: Attendee
  /// The person who came, if known.
  public let person: Reference<Person>?
  /// Present, excused or absent.
  public let status: Status
  /// When somebody present came and went, in order; empty for the whole meeting.
  public let intervals: [PresenceInterval]

  /// A line of the attendance sheet.
  public init(
    attendee: Attendee, person: Reference<Person>?, status: Status, intervals: [PresenceInterval] = []
  ) {
    self.attendee = attendee
    self.person = person
    self.status = status
    self.intervals = intervals
  }

  /// Whether the attendee was in the room then.
  public func isInRoom(_ moment: Roll.Moment, by clock: MeetingClock) -> Bool {
    guard status == .present else { return false }
    switch moment {
    case .ever: return true
    case .latest: return intervals.last.map { $0.leftAt == nil } ?? true
    case .at(let time): return intervals.isEmpty || intervals.contains { $0.contains(time, by: clock) }
    }
  }

  /// Who attends.
  public enum Attendee: Hashable, Sendable {
    /// An adherent.
    case member(Reference<Member>)
    /// A partner or funder that is no adherent.
    case organization(Reference<Organization>)
    /// A guest of no other list, who never votes.
    case guest(String)

    /// The name to show.
    public var name: String {
      switch self {
      case .member(let member): member.name
      case .organization(let organization): organization.name
      case .guest(let name): name
      }
    }

    /// The code by which a command points at it; nil for a guest.
    public var code: String? {
      switch self {
      case .member(let member): member.code
      case .organization(let organization): organization.code
      case .guest: nil
      }
    }
  }

  /// What is recorded of somebody's attendance. "Represented" is not: it follows from a ``Proxy``.
  public enum Status: String, CaseIterable, Sendable {
    /// In the room.
    case present
    /// Absent, and said so beforehand.
    case excused
    /// Absent.
    case absent
  }
}
