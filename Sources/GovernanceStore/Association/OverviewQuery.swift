import Governance
import GRDB

extension AssociationFile {
  /// Where the association stands on that day.
  public func overview(on day: Day) throws(Refusal) -> Overview {
    try read { db in
      func count(_ sql: String, _ arguments: StatementArguments = [:]) throws -> Int {
        try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
      }
      let members = try db.row(
        """
        SELECT count(DISTINCT member.id) FILTER (WHERE organization_id IS NOT NULL),
          count(DISTINCT member.id) FILTER (WHERE person_id IS NOT NULL)
        FROM membership JOIN member ON member.id = membership.member_id WHERE \(SpanColumns.memberships)
        """, ["day": day.iso])
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
      let late = "action_item.done_on IS NULL AND action_item.due_on < :day"
      let lateActions = try ActionItem.fetch(db, where: late, ["day": day.iso], limit: 3)
      // A few of each kind: the first screen shows three, and looks no further.
      var subjects = try Duty.Subject.fetchAll(db, of: past + next, lateActions, on: day)
      subjects += try Duty.Subject.openMinutes(db, until: day, today: day, limit: 3)
      subjects += try Duty.Subject.openCalendars(db)
      let horizon = day.adding(days: 60)
      subjects += try Duty.Subject.grantReports(db, until: horizon)
      subjects += try Duty.Subject.registryFilings(db, on: day, asksForGaps: false).duties
      subjects += try Duty.Subject.accounts(db, until: horizon).duties
      // Whatever comes after three others is not shown; of projects there may be many thousands.
      let third = Duties(subjects, on: day, until: horizon).list.dropFirst(2).first?.day
      subjects += try Duty.Subject.projects(db, until: third ?? horizon, on: day, limit: 3)
      return Overview(
        association: try .fetch(db),
        organizationCount: members?[0] ?? 0, residentCount: members?[1] ?? 0,
        assignmentCounts: Dictionary(counts, uniquingKeysWith: +),
        unknownRules: rules - knownRules, rules: rules,
        nextMeetings: next, duties: Duties(subjects, on: day, until: day.adding(days: 60)), lateActions: lateActions,
        lateActionCount: try count("SELECT count(*) FROM action_item WHERE \(late)", ["day": day.iso]),
        openActionCount: try count("SELECT count(*) FROM action_item WHERE done_on IS NULL"))
    }
  }
}
