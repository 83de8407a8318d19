import Governance
import GRDB

extension ActivityReport.Records {
  /// The meetings of the year, each reduced to what is told of it, and the actions.
  ///
  /// The bodies, and who may be named, are read before.
  mutating func readMeetings(_ db: Database, _ period: ActivityReport.Period) throws {
    let ofPeriod = "meeting.day BETWEEN :first AND :last"
    let days: StatementArguments = ["first": period.firstDay.iso, "last": period.asOf.iso]
    let found = try Meeting.fetchAll(db, where: ofPeriod, days)
    let sealed = try db.rows(
      "SELECT id, is_attested FROM sealed_composition JOIN meeting ON meeting.id = meeting_id WHERE \(ofPeriod)", days
    ).reduce(into: [Int64: Bool]()) { $0[$1[0]] = $1[1] as Bool }
    var words = SharedWords()
    // Nobody has told who belongs to a working group: its lead alone is no base to count a rate against.
    let compositions = bodies.reduce(into: [:]) { $0[$1.sheet.body.reference.id] = $1.sheet.composition }
    meetings = try found.map { meeting in
      let record = try MeetingRecord.fetch(db, meeting.reference)
      let composition = compositions[meeting.body.id]
      return ActivityReport.ReportedMeeting(
        record, isBodyKnown: composition != nil,
        isBaseAttested: try sealed[meeting.reference.id]
          ?? record.isCompositionAttested(db, ofLeads: composition == .leads), discretion, &words)
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
}
