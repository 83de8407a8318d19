import Governance
import GRDB

extension ProjectStep {
  /// Steps by the day for which they are due.
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = [], limit: Int? = nil
  ) throws -> [ProjectStep] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT project.id, project.code, project.title, project_step.text,
          person.id, person.code, \(PartyColumns.personName("person")), due_on, stated_on, closed_on, is_done
        FROM project_step JOIN project ON project.id = project_step.project_id
        LEFT JOIN person ON person.id = owner_id
        WHERE \(condition) ORDER BY due_on IS NULL, due_on, project_step.id \(limit.map { "LIMIT \($0)" } ?? "")
        """, arguments: arguments
    ).map { row in
      ProjectStep(
        project: row.reference(0), text: row[3], owner: row.optionalReference(4), dueOn: try Day(row: row, at: 7),
        statedOn: try row.day(8), closedOn: try Day(row: row, at: 9), isDone: (row[10] as Int?).map { $0 == 1 })
    }
  }
}

extension ProjectMilestone {
  /// Milestones by the day for which they are planned.
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = [], limit: Int? = nil
  ) throws -> [ProjectMilestone] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT project.id, project.code, project.title, project_milestone.text, planned_on, reached_on, dropped_on
        FROM project_milestone JOIN project ON project.id = project_milestone.project_id
        WHERE \(condition)
        ORDER BY coalesce(planned_on, reached_on), project_milestone.id \(limit.map { "LIMIT \($0)" } ?? "")
        """, arguments: arguments
    ).map { row in
      ProjectMilestone(
        project: row.reference(0), text: row[3], plannedOn: try Day(row: row, at: 4),
        reachedOn: try Day(row: row, at: 5), droppedOn: try Day(row: row, at: 6))
    }
  }
}

extension ProjectPaper {
  static func fetch(_ db: Database, of project: Reference<Project>) throws -> [ProjectPaper] {
    try Row.fetchAll(
      db, sql: "SELECT title, path, sha256, day FROM project_document WHERE project_id = ? ORDER BY day, id",
      arguments: [project.id]
    ).map { row in
      ProjectPaper(title: row[0], document: AttachedDocument(path: row[1], sha256: row[2]), day: try row.day(3))
    }
  }
}

extension ProjectLink {
  /// The meetings, then the voted texts, then the actions that are about that project.
  static func fetch(_ db: Database, of project: Reference<Project>) throws -> [ProjectLink] {
    func linked(_ column: String) -> String {
      "(SELECT \(column) FROM project_link WHERE project_id = :project AND \(column) IS NOT NULL)"
    }
    let arguments: StatementArguments = ["project": project.id]
    let meetings = try Meeting.fetchAll(db, where: "meeting.id IN \(linked("meeting_id"))", arguments)
    let texts = try Row.fetchAll(
      db,
      sql: """
        SELECT meeting.id, meeting.code, meeting.code, number, text, meeting.day, proclaimed
        FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id
        WHERE resolution.id IN \(linked("resolution_id")) ORDER BY meeting.day, meeting.code, number
        """, arguments: arguments
    ).map { row in
      VotedText(
        code: Resolution.code(of: row[3], in: row.reference(0)), text: row[4], day: try row.day(5),
        proclaimed: (row[6] as String?).flatMap(Outcome.init(rawValue:)))
    }
    let actions = try ActionItem.fetch(db, where: "action_item.id IN \(linked("action_item_id"))", arguments)
    return meetings.map { .meeting($0) } + texts.map { .resolution($0) } + actions.map { .action($0) }
  }
}
