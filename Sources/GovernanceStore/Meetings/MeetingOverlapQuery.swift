import Governance
import GRDB

extension AssociationFile {
  /// The other meetings of the same day that come in the way, meeting after meeting: of the same body, or at about the same
  /// time for some of the same people.
  public func overlaps(of meetings: [Reference<Meeting>]) throws(Refusal) -> [MeetingOverlap] {
    try read { db in
      var told = Set<Set<Int64>>()
      return try meetings.flatMap { reference in
        let meeting = try Meeting.fetch(db, reference)
        return try MeetingOverlap.fetch(db, of: meeting).filter {
          // Of two that were planned together the overlap is told once.
          told.insert([$0.meeting.reference.id, $0.other.reference.id]).inserted
        }
      }
    }
  }
}

extension MeetingOverlap {
  fileprivate static func fetch(_ db: Database, of meeting: Meeting) throws -> [MeetingOverlap] {
    let others = try Meeting.fetchAll(
      db, where: "meeting.day = :day AND meeting.id <> :meeting AND meeting.status IN ('planned', 'held')",
      ["day": meeting.day.iso, "meeting": meeting.reference.id])
    let ofSameBody = others.filter { $0.body == meeting.body }
      .map { MeetingOverlap(meeting: meeting, other: $0, people: []) }
    let atSameTime = others.filter { $0.body != meeting.body && mayOverlap(meeting.startsAt, $0.startsAt) }
    guard !atSameTime.isEmpty else { return ofSameBody }
    let expected = Set(try people(db, at: meeting))
    return try ofSameBody
      + atSameTime.compactMap { other in
        let both = try people(db, at: other).filter(expected.contains)
        return both.isEmpty ? nil : MeetingOverlap(meeting: meeting, other: other, people: both)
      }
  }

  /// Through whom those who sit in the body speak on that day, each once.
  private static func people(_ db: Database, at meeting: Meeting) throws -> [Reference<Person>] {
    var seen = Set<Reference<Person>>()
    return try Participant.fetchAll(db, in: Body.fetch(db, meeting.body), of: meeting).flatMap(\.people)
      .filter { seen.insert($0).inserted }
  }
}
