import Governance
import GRDB

extension ProjectSheet {
  static func fetch(_ db: Database, _ reference: Reference<Project>, on day: Day) throws -> ProjectSheet {
    guard let project = try Project.fetchAll(db, ProjectFilter(), on: day, only: reference).first,
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT area, project.note, project.description, planned_from, planned_until, actual_from, actual_until,
            (SELECT count(*) FROM mission earlier WHERE earlier.rank < mission.rank
              OR earlier.rank = mission.rank AND earlier.id <= mission.id),
            source.title, project.verbatim, project.certainty
          FROM project LEFT JOIN source ON source.id = project.source_id LEFT JOIN mission ON mission.id = mission_id
          WHERE project.id = ?
          """, arguments: [reference.id])
    else { throw Refusal.unknownReference(.project, reference.code, suggestions: []) }
    let participants = try participants(db, of: reference, on: day)
    let ofProject = (sql: "project.id = :project", arguments: ["project": reference.id] as StatementArguments)
    return ProjectSheet(
      project: project, area: row[0], note: row[1], description: row[2],
      mission: try Mission.fetchAll(db).first { $0.number == row[7] },
      days: ProjectDays(
        plannedFrom: try Day(row: row, at: 3), plannedUntil: try Day(row: row, at: 4),
        actualFrom: try Day(row: row, at: 5), actualUntil: try Day(row: row, at: 6)),
      provenance: try row.provenance(8),
      participants: participants.filter { $0.taking.span.mayHold(on: day) }.map { ($0.role, $0.taking.value) },
      formerParticipants: participants.filter { $0.taking.span.state(on: day) == .over },
      stages: try Succession.stages(db, of: reference).dated, groups: try Succession.groups(db, of: reference).dated,
      notes: try notes(db, of: reference),
      step: try ProjectStep.fetch(db, where: ofProject.sql + " AND closed_on IS NULL", ofProject.arguments).last,
      milestones: try ProjectMilestone.fetch(db, where: ofProject.sql, ofProject.arguments),
      links: try ProjectLink.fetch(db, of: reference), papers: try ProjectPaper.fetch(db, of: reference),
      funding: try Funding.fetch(db, where: ofProject.sql, ofProject.arguments),
      indicators: try IndicatorYear.fetchAll(db, of: reference))
  }

  private static func participants(
    _ db: Database, of project: Reference<Project>, on day: Day
  ) throws -> [(role: ProjectRole, taking: Dated<Reference<Organization>>)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT role, organization.id, organization.code,
          \(PartyColumns.organizationNameOnDay("organization")), \(SpanColumns.of("project_participant"))
        FROM project_participant JOIN organization ON organization.id = organization_id
        WHERE project_id = :project ORDER BY project_participant.id
        """, arguments: ["project": project.id, "day": day.iso]
    ).map { (try $0.word(0), Dated($0.reference(1), try Span(row: $0, at: 4))) }
  }

  private static func notes(_ db: Database, of project: Reference<Project>) throws -> [ProjectNote] {
    try Row.fetchAll(
      db, sql: "SELECT day, text, author FROM project_note WHERE project_id = ? ORDER BY day DESC, id DESC",
      arguments: [project.id]
    ).map { ProjectNote(day: try $0.day(0), text: $0[1], author: $0[2]) }
  }
}
