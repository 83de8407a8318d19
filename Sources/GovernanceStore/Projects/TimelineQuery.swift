import Governance
import GRDB

extension AssociationFile {
  /// The projects in a year, of one working group or all.
  public func timeline(of year: Int, group: Reference<Body>?, today: Day) throws(Refusal) -> ProjectTimeline {
    try read { db in
      let groups = try Self.dated(
        db,
        """
        SELECT project_id, body.id, body.code, body.name, \(SpanColumns.of("project_assignment")) FROM project_assignment
        JOIN body ON body.id = body_id
        ORDER BY coalesce(from_day, attested_on), project_assignment.id
        """, spanAt: 4
      ) { $0.reference(1) as Reference<Body> }
      let stages = try Self.dated(
        db,
        """
        SELECT project_id, stage.code, label, rank, \(SpanColumns.of("project_stage")) FROM project_stage
        JOIN stage ON stage.code = project_stage.stage
        ORDER BY coalesce(from_day, attested_on), project_stage.id
        """, spanAt: 4
      ) { Stage(code: $0[1], label: $0[2], rank: $0[3]) }
      let milestones = Dictionary(grouping: try ProjectMilestone.fetch(db, where: "1"), by: \.project.id)
      let histories = try Row.fetchAll(
        db,
        sql: """
          SELECT id, code, title, planned_from, planned_until, actual_from, actual_until FROM project ORDER BY id
          """
      ).map { row in
        let project: Reference<Project> = row.reference(0)
        return ProjectTimeline.History(
          project: project, groups: groups[project.id] ?? [], stages: stages[project.id] ?? [],
          days: ProjectDays(
            plannedFrom: try Day(row: row, at: 3), plannedUntil: try Day(row: row, at: 4),
            actualFrom: try Day(row: row, at: 5), actualUntil: try Day(row: row, at: 6)),
          milestones: milestones[project.id] ?? [])
      }
      let bodies = try group.map { [$0] } ?? Body.fetchAll(db, where: "kind = 'workingGroup'").map(\.reference)
      return ProjectTimeline(year: year, today: today, of: bodies, histories)
    }
  }

  private static func dated<Value>(
    _ db: Database, _ sql: String, spanAt index: Int, _ value: (Row) throws -> Value
  ) throws -> [Int64: [Dated<Value>]] {
    try Row.fetchAll(db, sql: sql).reduce(into: [:]) { all, row in
      all[row[0], default: []].append(Dated(try value(row), try Span(row: row, at: index)))
    }
  }
}
