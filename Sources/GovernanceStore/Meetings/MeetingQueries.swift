import Governance
import GRDB

extension AssociationFile {
  /// Meetings by day, of one body or all, of one year or all.
  public func meetings(of body: Reference<Body>? = nil, year: Int? = nil) throws(Refusal) -> [Meeting] {
    try read { db in
      var conditions: [String] = []
      var arguments: StatementArguments = [:]
      if let body {
        conditions.append("meeting.body_id = :body")
        arguments += ["body": body.id]
      }
      if let first = year.flatMap({ Day(year: $0, month: 1, day: 1) }),
        let last = year.flatMap({ Day(year: $0, month: 12, day: 31) })
      {
        conditions.append("meeting.day BETWEEN :first AND :last")
        arguments += ["first": first.iso, "last": last.iso]
      }
      return try Meeting.fetchAll(db, where: conditions.joined(separator: " AND "), arguments)
    }
  }

  /// The next planned meetings from that day on.
  public func nextMeetings(from day: Day, limit: Int) throws(Refusal) -> [Meeting] {
    try read { db in
      try Meeting.fetchAll(
        db, where: "meeting.status = 'planned' AND meeting.day >= :day", ["day": day.iso], limit: limit)
    }
  }

  /// Planned meetings whose day is past: held without a word of it, or to be called off.
  public func meetingsToRecord(before day: Day) throws(Refusal) -> [Meeting] {
    try read { db in
      try Meeting.fetchAll(db, where: "meeting.status = 'planned' AND meeting.day < :day", ["day": day.iso])
    }
  }
}

extension Meeting {
  static let columns = """
    meeting.id, meeting.code, meeting.code, body.id, body.code, body.name, meeting.day, meeting.starts_at,
    meeting.place, meeting.status, meeting.entered_afterwards, meeting.status_reason, earlier.id, earlier.code,
    meeting.follows_as
    """

  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments, limit: Int? = nil
  ) throws -> [Meeting] {
    // Many meetings, few bodies: their names are read once instead of once a meeting.
    let bodies = Dictionary(
      try Row.fetchAll(db, sql: "SELECT id, code, name FROM body").map { row -> (Int64, Reference<Body>) in
        (row[0], row.reference(0))
      }, uniquingKeysWith: { first, _ in first })
    let source = " FROM meeting" + (condition.isEmpty ? "" : " WHERE \(condition)")
    var meetings: [Meeting] = []
    // An array that grows by doubling takes twice the memory that it needs in the end.
    meetings.reserveCapacity(
      try limit ?? Int.fetchOne(db, sql: "SELECT count(*)" + source, arguments: arguments) ?? 0)
    let cursor = try Row.fetchCursor(
      db,
      sql: "SELECT id, code, body_id, day, starts_at, place, status, entered_afterwards" + source
        + " ORDER BY meeting.day, meeting.code" + (limit.map { " LIMIT \($0)" } ?? ""),
      arguments: arguments)
    while let row = try cursor.next() {
      let code: String = row[1]
      guard let body = bodies[row[2]] else { throw Refusal.damagedFile(path: "") }
      meetings.append(
        Meeting(
          reference: Reference(id: row[0], code: code, name: code), body: body, day: try row.day(3),
          startsAt: row.time(4), place: row[5], status: try row.word(6), enteredAfterwards: (row[7] as Int) == 1))
    }
    return meetings
  }

  private static func link(_ row: Row, at index: Int) throws -> Link? {
    guard let id: Int64 = row[index] else { return nil }
    let code: String = row[index + 1]
    return Link(meeting: Reference(id: id, code: code, name: code), reason: try row.word(index + 2))
  }

  /// From ``columns``, where the earlier meeting was joined as `earlier`.
  init(row: Row) throws {
    self.init(
      reference: row.reference(0), body: row.reference(3), day: try row.day(6),
      startsAt: row.time(7), place: row[8], status: try row.word(9),
      enteredAfterwards: (row[10] as Int) == 1, statusReason: row[11], follows: try Self.link(row, at: 12))
  }
}
