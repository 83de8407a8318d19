import Governance
import GRDB

extension ActivityReport.Records {
  /// The meetings of the year, each reduced to what is told of it, and the actions.
  ///
  /// The bodies, and who may be named, are read before.
  mutating func readMeetings(_ db: Database, _ period: ActivityReport.Period) throws {
    let found = try Meeting.fetchAll(
      db, where: "meeting.day BETWEEN :first AND :last", ["first": period.firstDay.iso, "last": period.asOf.iso])
    var words = SharedWords()
    // Nobody has told who belongs to a working group: its lead alone is no base to count a rate against.
    let compositions = bodies.reduce(into: [:]) { $0[$1.sheet.body.reference.id] = $1.sheet.composition }
    meetings = try found.map { meeting in
      let record = try MeetingRecord.fetch(db, meeting.reference)
      let composition = compositions[meeting.body.id]
      return ActivityReport.ReportedMeeting(
        record, isBodyKnown: composition != nil,
        isBaseAttested: try Self.isCompositionAttested(db, record, ofLeads: composition == .leads), discretion, &words)
    }
    try readActions(db, period)
  }

  /// The actions that were asked for or closed in the year, or open at its end.
  private mutating func readActions(_ db: Database, _ period: ActivityReport.Period) throws {
    let wanted = "meeting.day <= :last AND (done_on IS NULL OR done_on >= :first OR meeting.day >= :first)"
    let arguments: StatementArguments = ["first": period.firstDay.iso, "last": period.asOf.iso]
    let days = try db.rows(
      "SELECT DISTINCT meeting.code, day FROM action_item JOIN meeting ON meeting.id = meeting_id WHERE \(wanted)",
      arguments
    ).reduce(into: [String: Day]()) { $0[$1[0]] = try $1.day(1) }
    actions = try ActionItem.fetch(db, where: wanted, arguments)
      .compactMap { action in days[action.meetingCode].map { (action, $0) } }
      .sorted { ($0.askedOn, $0.action.reference.code) < ($1.askedOn, $1.action.reference.code) }
  }

  /// Whether the record can tell, for each of those convened, that the seat was held or the adherent belonged on that day.
  private static func isCompositionAttested(
    _ db: Database, _ record: MeetingRecord, ofLeads: Bool
  ) throws -> Bool {
    // Asked of those convened alone: a board's meeting is not to look through every adherent there ever was.
    let members = "[" + record.participants.compactMap { $0.member.map { String($0.id) } }.joined(separator: ",") + "]"
    let spans = try db.rows(
      """
      SELECT member_id, \(SpanColumns.of("membership")) FROM membership
      WHERE member_id IN (SELECT value FROM json_each(:members)) AND \(SpanColumns.memberships)
      UNION ALL
      SELECT member_id, \(SpanColumns.of("mandate")) FROM mandate
      WHERE member_id IN (SELECT value FROM json_each(:members)) AND \(SpanColumns.heldOrUnattested("mandate"))
        AND (body_id = :body OR (:leads AND office = 'lead'))
      """, ["members": members, "day": record.meeting.day.iso, "body": record.body.reference.id, "leads": ofLeads])
    var attested = Set<Int64>()
    var doubtful = Set<Int64>()
    for row in spans {
      if try Span(row: row, at: 1).state(on: record.meeting.day) == .holds {
        attested.insert(row[0])
      } else {
        doubtful.insert(row[0])
      }
    }
    return record.participants.allSatisfy { participant in
      participant.member.map { !doubtful.contains($0.id) && attested.contains($0.id) } ?? true
    }
  }
}
