import Governance
import GRDB

extension AssociationFile {
  /// What names this association for good in the calendars of other people: the model and the moment that its file was made
  /// from. Its name may be mended.
  public func calendarIdentity() throws(Refusal) -> String {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT model, coalesce((SELECT at FROM journal ORDER BY id LIMIT 1), register_kept_since) FROM association
          """)
      guard let row else { throw Refusal.file(.damagedFile(path: "")) }
      let (model, moment): (String, String) = (row[0], row[1])
      return model + "-" + moment.filter { $0 != ":" && $0 != "-" }
    }
  }

  /// Those meetings, with what calendars need to know of them.
  public func calendarMeetings(_ meetings: [Meeting]) throws(Refusal) -> [CalendarMeeting] {
    try read { db in
      let codes = "[" + meetings.map { "\"\($0.reference.code)\"" }.joined(separator: ",") + "]"
      let changes = try Row.fetchAll(
        db,
        sql: """
          SELECT subject, max(at) FROM journal WHERE subject IN (SELECT value FROM json_each(?)) GROUP BY subject
          """, arguments: [codes]
      ).reduce(into: [String: String]()) { $0[$1[0]] = $1[1] }
      let takenBack = try CodesTakenBack.fetch(db)
      return try meetings.map { meeting in
        let code = meeting.reference.code
        let times = takenBack.count(of: code)
        return CalendarMeeting(
          record: try MeetingRecord.fetch(db, meeting.reference), identity: times == 0 ? code : "\(code).\(times + 1)",
          isConvened: try Duty.Subject.isConvened(db, meeting), changedAt: changes[code])
      }
    }
  }
}

/// How often the code of a meeting was given by an act that was taken back: the next meeting of that code is another one.
private struct CodesTakenBack {
  private let single: [String: Int]
  private let together: [Set<Substring>]

  static func fetch(_ db: Database) throws -> CodesTakenBack {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, subject, summary FROM journal WHERE undone_at IS NOT NULL
          AND kind IN ('scheduleMeeting', 'enterPastMeeting', 'postponeMeeting', 'planSecondMeeting', 'planYear')
        """)
    var single: [String: Int] = [:]
    var together: [Set<Substring>] = []
    for row in rows {
      if (row[0] as String) == ActKind.planYear.rawValue {
        together.append(Set((row[2] as String).split { $0 == " " || $0 == "," }))
      } else {
        single[row[1], default: 0] += 1
      }
    }
    return CodesTakenBack(single: single, together: together)
  }

  func count(of code: String) -> Int { (single[code] ?? 0) + together.count { $0.contains(code[...]) } }
}
