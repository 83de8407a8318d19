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
        WHERE \(SpanColumns.heldOrUnattested("membership"))
        """
      let counts = try Row.fetchAll(
        db,
        sql: """
          SELECT certainty, count(*) FROM college_assignment
          WHERE \(SpanColumns.heldOrUnattested("college_assignment")) GROUP BY certainty
          """, arguments: ["day": day.iso]
      ).map { row -> (Certainty, Int) in (try row.word(0), row[1]) }
      return Overview(
        association: try .fetch(db),
        organizationCount: try count(members + " AND organization_id IS NOT NULL", ["day": day.iso]),
        residentCount: try count(members + " AND person_id IS NOT NULL", ["day": day.iso]),
        assignmentCounts: Dictionary(counts, uniquingKeysWith: +),
        unknownRules: try count(
          "SELECT count(*) FROM rule WHERE state = 'unknown' AND \(SpanColumns.heldOrUnattested("rule"))",
          ["day": day.iso]),
        rules: try count("SELECT count(*) FROM rule WHERE \(SpanColumns.heldOrUnattested("rule"))", ["day": day.iso]),
        nextMeetings: try Meeting.fetchAll(
          db, where: "meeting.status = 'planned' AND meeting.day >= :day", ["day": day.iso], limit: 3),
        meetingsToRecord: try Meeting.fetchAll(
          db, where: "meeting.status = 'planned' AND meeting.day < :day", ["day": day.iso], limit: 3),
        lateActions: try ActionItem.fetch(
          db, where: "action_item.done_on IS NULL AND action_item.due_on < :day", ["day": day.iso]),
        openActionCount: try count("SELECT count(*) FROM action_item WHERE done_on IS NULL"))
    }
  }
}
