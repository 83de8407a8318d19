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

  /// The meetings of the year of that day and later, of one body or all: what somebody may have in a calendar.
  public func meetings(of body: Reference<Body>? = nil, from day: Day) throws(Refusal) -> [Meeting] {
    try read { db in
      try Meeting.fetchAll(
        db, where: "meeting.day >= :day AND (:body IS NULL OR meeting.body_id = :body)",
        ["day": Day(year: day.year, month: 1, day: 1)?.iso, "body": body?.id])
    }
  }
}

extension Meeting {
  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments, limit: Int? = nil
  ) throws -> [Meeting] {
    let source = " FROM meeting" + (condition.isEmpty ? "" : " WHERE \(condition)")
    let order = " ORDER BY meeting.day, meeting.code" + (limit.map { " LIMIT \($0)" } ?? "")
    // Many meetings, few bodies: their names are read once instead of once a meeting.
    let meant = condition.isEmpty ? "" : " WHERE id IN (SELECT body_id\(source)\(limit == nil ? "" : order))"
    let bodies = Dictionary(
      try db.rows("SELECT id, code, name FROM body" + meant, arguments)
        .map { row -> (Int64, Reference<Body>) in (row[0], row.reference(0)) },
      uniquingKeysWith: { first, _ in first })
    var meetings: [Meeting] = []
    // An array that grows by doubling takes twice the memory that it needs in the end.
    meetings.reserveCapacity(
      try limit ?? Int.fetchOne(db, sql: "SELECT count(*)" + source, arguments: arguments) ?? 0)
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, code, body_id, day, starts_at, place, status, entered_afterwards, status_reason, follows_id,
          revision
        """ + source + order, arguments: arguments)
    var links = MeetingLinks()
    while let row = try cursor.next() {
      let code: String = row[1]
      guard let body = bodies[row[2]] else { throw Refusal.file(.damagedFile(path: "")) }
      let meeting = Meeting(
        reference: Reference(id: row[0], code: code, name: code), body: body, day: try row.day(3),
        startsAt: row.time(4), place: row[5], status: try row.word(6), enteredAfterwards: (row[7] as Int) == 1,
        statusReason: row[8], revision: row[10])
      links.note(meeting, followsAnother: (row[9] as Int64?) != nil)
      meetings.append(meeting)
    }
    try links.complete(&meetings, db)
    return meetings
  }

  /// That meeting.
  ///
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` where there is none.
  static func fetch(_ db: Database, _ reference: Reference<Meeting>) throws -> Meeting {
    guard let meeting = try fetchAll(db, where: "meeting.id = :id", ["id": reference.id], limit: 1).first else {
      throw Refusal.unknownReference(.meeting, reference.code, suggestions: [])
    }
    return meeting
  }
}
