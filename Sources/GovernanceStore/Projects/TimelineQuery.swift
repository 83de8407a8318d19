import Governance
import GRDB

extension AssociationFile {
  /// The projects in a year, of one working group or all: with the group that follows each at the end of it.
  public func timeline(of year: Int, group: Reference<Body>?, today: Day) throws(Refusal) -> ProjectTimeline {
    try read { db in
      let last = Day(year: year, month: 12, day: 31) ?? today
      let projects = try Project.fetchAll(db, ProjectFilter(group: group), on: min(today, last))
      let stages = try Row.fetchAll(
        db,
        sql: """
          SELECT project_id, stage.code, label, rank, \(SpanColumns.of("project_stage")) FROM project_stage
          JOIN stage ON stage.code = project_stage.stage
          ORDER BY coalesce(from_day, attested_on), project_stage.id
          """
      ).reduce(into: [Int64: [Dated<Stage>]]()) { stages, row in
        stages[row[0], default: []].append(
          Dated(Stage(code: row[1], label: row[2], rank: row[3]), try Span(row: row, at: 4)))
      }
      let milestones = Dictionary(grouping: try ProjectMilestone.fetch(db, where: "1"), by: \.project.id)
      let days = try Row.fetchAll(
        db,
        sql: """
          SELECT id, planned_from, planned_until, actual_from, actual_until FROM project
          WHERE planned_from IS NOT NULL OR planned_until IS NOT NULL
          """
      ).reduce(into: [Int64: ProjectDays]()) { days, row in
        days[row[0]] = ProjectDays(
          plannedFrom: try Day(row: row, at: 1), plannedUntil: try Day(row: row, at: 2),
          actualFrom: try Day(row: row, at: 3), actualUntil: try Day(row: row, at: 4))
      }
      return ProjectTimeline(
        year: year, today: today,
        projects.map { project in
          let id = project.reference.id
          return (project, stages[id] ?? [], days[id] ?? ProjectDays(), milestones[id] ?? [])
        })
    }
  }
}
