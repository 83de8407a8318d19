import Governance
import GRDB

/// The links between meetings that stand for one another: few among many, so they are looked up one by one.
struct MeetingLinks {
  private var earlier: [(index: Int, id: Int64, reason: Meeting.Link.Reason)] = []

  mutating func note(_ index: Int, follows id: Int64, as reason: Meeting.Link.Reason) {
    earlier.append((index, id, reason))
  }

  /// The meetings, each with the one before it and the one after it.
  func completed(_ meetings: [Meeting], _ db: Database) throws -> [Meeting] {
    var meetings = meetings
    for (index, id, reason) in earlier {
      let row = try Row.fetchOne(db, sql: "SELECT id, code, code, day FROM meeting WHERE id = ?", arguments: [id])
      meetings[index].follows = try row.map { .init(meeting: $0.reference(0), day: try $0.day(3), reason: reason) }
    }
    for index in meetings.indices {
      let status = meetings[index].status
      guard status == .postponed || status == .inquorate else { continue }
      meetings[index].followedBy = try Self.successor(of: meetings[index], db)
    }
    return meetings
  }

  /// The meeting that stands for that one; one that was called off only where there is no other. A successor is of the same
  /// body, so that the index on bodies serves.
  private static func successor(of meeting: Meeting, _ db: Database) throws -> Meeting.Link? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, code, code, day, follows_as FROM meeting WHERE body_id = ? AND follows_id = ?
        ORDER BY status = 'cancelled', day DESC, code DESC
        """, arguments: [meeting.body.id, meeting.reference.id]
    ).map { .init(meeting: $0.reference(0), day: try $0.day(3), reason: try $0.word(4)) }
  }
}
