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

  /// Gives each meeting the one before it and the one after it, where there is one.
  func complete(_ meetings: inout [Meeting], _ db: Database) throws {
    guard isNeeded else { return }
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
    for index in meetings.indices {
      if let earlier = follows[meetings[index].reference.id] { meetings[index].follows = earlier }
      if let later = followedBy[meetings[index].reference.id] { meetings[index].followedBy = later }
    }
  }
}
