import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The projects as they stood on that day, group after group.
  public func projects(_ filter: ProjectFilter = ProjectFilter(), on day: Day) throws(Refusal) -> [Project] {
    try read { try Project.fetchAll($0, filter, on: day) }
  }

  /// All that the record tells of that project.
  public func sheet(of project: Reference<Project>, on day: Day) throws(Refusal) -> ProjectSheet {
    try read { try ProjectSheet.fetch($0, project, on: day) }
  }
}

extension Project {
  static func fetchAll(
    _ db: Database, _ filter: ProjectFilter, on day: Day, only project: Reference<Project>? = nil
  ) throws -> [Project] {
    var conditions = [
      SpanColumns.heldOrUnattested("project_assignment"), SpanColumns.heldOrUnattested("project_stage"),
    ]
    var arguments: StatementArguments = ["day": day.iso]
    if let project {
      conditions.append("project.id = :project")
      arguments += ["project": project.id]
    }
    if let group = filter.group {
      conditions.append("project_assignment.body_id = :group")
      arguments += ["group": group.id]
    }
    if let stage = filter.stage {
      conditions.append("project_stage.stage = :stage")
      arguments += ["stage": stage]
    }
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT project.id, project.code, project.title, body.id, body.code, body.name, stage.code, stage.label,
          stage.rank, \(SpanColumns.of("project_stage")),
          (SELECT group_concat(organization.name, char(10)) FROM project_participant
            JOIN organization ON organization.id = project_participant.organization_id
            WHERE project_participant.project_id = project.id AND project_participant.role = 'carrier'
              AND \(SpanColumns.heldOrUnattested("project_participant"))),
          project.municipality,
          (SELECT max(project_note.day) FROM project_note
            WHERE project_note.project_id = project.id AND project_note.day <= :day),
          project.counts_as, project.certainty
        FROM project_assignment JOIN project ON project.id = project_assignment.project_id
        JOIN body ON body.id = project_assignment.body_id
        JOIN project_stage ON project_stage.project_id = project.id JOIN stage ON stage.code = project_stage.stage
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY body.rank, project.id
        """, arguments: arguments)
    var projects: [Project] = []
    let municipality = filter.municipality?.folded
    while let row = try cursor.next() {
      if let municipality, (row[14] as String?)?.folded != municipality { continue }
      let project = try Project(row: row)
      if let limit = filter.withoutNewsSince, let news = project.lastNews, news >= limit { continue }
      projects.append(project)
    }
    return projects
  }

  private init(row: Row) throws {
    let span = try Span(row: row, at: 9)
    let carriers: String? = row[13]
    let lastNews = [try Day(row: row, at: 15), span.from].compactMap { $0 }.max()
    self.init(
      reference: row.reference(0), group: row.reference(3), stage: Stage(code: row[6], label: row[7], rank: row[8]),
      stageSpan: span, carriers: carriers?.lines ?? [], municipality: row[14],
      lastNews: lastNews, countsAs: row[16], certainty: try row.word(17))
  }
}

extension ProjectSheet {
  static func fetch(_ db: Database, _ reference: Reference<Project>, on day: Day) throws -> ProjectSheet {
    guard let project = try Project.fetchAll(db, ProjectFilter(), on: day, only: reference).first,
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT area, note, source.title, verbatim, certainty FROM project
          LEFT JOIN source ON source.id = source_id WHERE project.id = ?
          """, arguments: [reference.id])
    else { throw Refusal.unknownReference(.project, reference.code, suggestions: []) }
    return ProjectSheet(
      project: project, area: row[0], note: row[1], provenance: try row.provenance(2),
      participants: try Row.fetchAll(
        db,
        sql: """
          SELECT role, organization.id, organization.code, organization.name FROM project_participant
          JOIN organization ON organization.id = organization_id
          WHERE project_id = :project AND \(SpanColumns.heldOrUnattested("project_participant"))
          ORDER BY project_participant.id
          """, arguments: ["project": reference.id, "day": day.iso]
      ).map { (try $0.word(0), $0.reference(1)) },
      stages: try Row.fetchAll(
        db,
        sql: """
          SELECT stage.code, label, rank, \(SpanColumns.of("project_stage")) FROM project_stage
          JOIN stage ON stage.code = project_stage.stage WHERE project_id = ? ORDER BY project_stage.id
          """, arguments: [reference.id]
      ).map { Dated(Stage(code: $0[0], label: $0[1], rank: $0[2]), try Span(row: $0, at: 3)) },
      groups: try Row.fetchAll(
        db,
        sql: """
          SELECT body.id, code, name, \(SpanColumns.of("project_assignment")) FROM project_assignment
          JOIN body ON body.id = body_id WHERE project_id = ? ORDER BY project_assignment.id
          """, arguments: [reference.id]
      ).map { Dated($0.reference(0), try Span(row: $0, at: 3)) },
      notes: try Row.fetchAll(
        db, sql: "SELECT day, text, author FROM project_note WHERE project_id = ? ORDER BY day DESC, id DESC",
        arguments: [reference.id]
      ).map { ProjectNote(day: try $0.day(0), text: $0[1], author: $0[2]) })
  }
}
