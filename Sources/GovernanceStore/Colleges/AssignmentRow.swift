import Governance
import GovernanceFrench
import GRDB

/// One row of `college_assignment`, as an act needs it.
struct AssignmentRow {
  let id: Int64
  let member: Reference<Member>
  let college: Reference<College>
  let span: Span
  let certainty: Certainty
  let source: String?

  /// "à confirmer (Webinaire)": how sure it was, and where from.
  var remark: String { certainty.french + (source.map { " (\($0))" } ?? "") }

  /// All that was ever asserted of an adherent.
  static func fetchAll(_ db: Database, of member: Reference<Member>) throws -> [AssignmentRow] {
    try fetchAll(db, where: "college_assignment.member_id = :member", ["member": member.id])
  }

  /// Those of a college on a day.
  static func fetchAll(_ db: Database, in college: Reference<College>, on day: Day) throws -> [AssignmentRow] {
    try fetchAll(
      db,
      where: "college_assignment.college_id = :college AND \(SpanColumns.assignments)",
      ["college": college.id, "day": day.iso])
  }

  private static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [AssignmentRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT college_assignment.id, member.id, \(PartyColumns.codeAndName), college.id, college.code, college.name,
          \(SpanColumns.of("college_assignment")), college_assignment.certainty, source.title
        FROM college_assignment JOIN college ON college.id = college_assignment.college_id
        JOIN member ON member.id = college_assignment.member_id \(PartyColumns.joins())
        LEFT JOIN source ON source.id = college_assignment.source_id
        WHERE \(condition) ORDER BY college.rank, college_assignment.id
        """, arguments: arguments
    ).map { row in
      AssignmentRow(
        id: row[0], member: row.reference(1), college: row.reference(4), span: try Span(row: row, at: 7),
        certainty: try row.word(11), source: row[12])
    }
  }
}
