import Governance
import GRDB

extension AssociationFile {
  /// Where the association stands on that day.
  public func overview(on day: Day) throws(Refusal) -> Overview {
    try read { db in
      func count(_ sql: String, _ arguments: StatementArguments = [:]) throws -> Int {
        try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
      }
      let members = """
        SELECT count(DISTINCT member.id) FROM membership JOIN member ON member.id = membership.member_id
        WHERE \(SpanColumns.memberships)
        """
      let counts = try Row.fetchAll(
        db,
        sql: """
          SELECT certainty, count(*) FROM college_assignment
          WHERE \(SpanColumns.assignments) GROUP BY certainty
          """, arguments: ["day": day.iso]
      ).map { row -> (Certainty, Int) in (try row.word(0), row[1]) }
      let rules = try Rule.Subject.essential.count * count("SELECT count(*) FROM body WHERE advisory = 0")
      let essential = "[" + Rule.Subject.essential.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
      let knownRules = try count(
        """
        SELECT count(DISTINCT body_id || subject) FROM rule JOIN body ON body.id = body_id
        WHERE advisory = 0 AND state <> 'unknown' AND \(SpanColumns.heldOrUnattested("rule"))
          AND subject IN (SELECT value FROM json_each(:essential))
        """,
        ["day": day.iso, "essential": essential])
      let next = try Meeting.fetchAll(
        db, where: "meeting.status = 'planned' AND meeting.day >= :day", ["day": day.iso], limit: 3)
      let past = try Meeting.fetchAll(
        db, where: "meeting.status = 'planned' AND meeting.day < :day", ["day": day.iso], limit: 3)
      let lateActions = try ActionItem.fetch(
        db, where: "action_item.done_on IS NULL AND action_item.due_on < :day", ["day": day.iso])
      // A few of each kind: the first screen shows three, and looks no further.
      var subjects = try Duty.Subject.fetchAll(db, of: past + next, Array(lateActions.prefix(3)), on: day)
      subjects += try Duty.Subject.openMinutes(db, until: day, today: day, limit: 3)
      subjects += try Duty.Subject.openCalendars(db)
      let horizon = day.adding(days: 60)
      subjects += try Duty.Subject.grantReports(db, until: horizon)
      subjects += try Duty.Subject.projects(db, until: horizon, on: day, limit: 3)
      subjects += try Duty.Subject.registryFilings(db, on: day, asksForGaps: false).duties
      subjects += try Duty.Subject.accounts(db, until: horizon).duties
      return Overview(
        association: try .fetch(db),
        organizationCount: try count(members + " AND organization_id IS NOT NULL", ["day": day.iso]),
        residentCount: try count(members + " AND person_id IS NOT NULL", ["day": day.iso]),
        assignmentCounts: Dictionary(counts, uniquingKeysWith: +),
        unknownRules: rules - knownRules, rules: rules,
        nextMeetings: next, duties: Duties(subjects, on: day, until: day.adding(days: 60)), lateActions: lateActions,
        openActionCount: try count("SELECT count(*) FROM action_item WHERE done_on IS NULL"))
    }
  }
}
