import Governance
import GRDB

/// Which meetings stand for others. Few do, so that all links of the file are read at once, and only where a meeting needs
/// one.
struct MeetingLinks {
  private var isNeeded = false

  /// Notes whether that meeting follows another, or may be followed by one.
  mutating func note(_ meeting: Meeting, followsAnother: Bool) {
    if followsAnother || meeting.status == .postponed || meeting.status == .inquorate { isNeeded = true }
  }

  /// The meetings, each with the one before it and the one after it.
  func completed(_ meetings: [Meeting], _ db: Database) throws -> [Meeting] {
    guard isNeeded else { return meetings }
    var follows: [Int64: Meeting.Link] = [:]
    var followedBy: [Int64: Meeting.Link] = [:]
    // A successor that was called off counts only where there is no other: the last line wins.
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT later.id, later.code, later.code, later.day, earlier.id, earlier.code, earlier.code, earlier.day,
          later.follows_as
        FROM meeting later JOIN meeting earlier ON earlier.id = later.follows_id
        WHERE later.follows_id IS NOT NULL ORDER BY later.status <> 'cancelled', later.day, later.code
        """)
    while let row = try rows.next() {
      let reason: Meeting.Link.Reason = try row.word(8)
      follows[row[0]] = .init(meeting: row.reference(4), day: try row.day(7), reason: reason)
      followedBy[row[4]] = .init(meeting: row.reference(0), day: try row.day(3), reason: reason)
    }
    return meetings.map { meeting in
      var meeting = meeting
      meeting.follows = follows[meeting.reference.id]
      meeting.followedBy = followedBy[meeting.reference.id]
      return meeting
    }
  }
}
