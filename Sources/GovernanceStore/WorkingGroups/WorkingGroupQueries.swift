import Governance
import GRDB

extension AssociationFile {
  /// The working groups on that day: lead and projects by stage.
  public func workingGroups(on day: Day) throws(Refusal) -> [WorkingGroup] {
    try read { try WorkingGroup.fetchAll($0, on: day) }
  }
}

extension WorkingGroup {
  /// All of them, or that one alone.
  static func fetchAll(_ db: Database, on day: Day, only group: Reference<Body>? = nil) throws -> [WorkingGroup] {
    let leads = try Mandate.fetch(db, on: day, body: group, office: "lead")
    let counts = try Row.fetchAll(
      db,
      sql: """
        SELECT project_assignment.body_id, iif(\(SpanColumns.unattested("project_stage")), NULL, stage.code),
          stage.label, min(stage.rank), sum(project.counts_as)
        FROM project_assignment JOIN project ON project.id = project_assignment.project_id
        JOIN project_stage ON project_stage.project_id = project_assignment.project_id
          AND \(SpanColumns.heldOrUnattested("project_stage"))
        JOIN stage ON stage.code = project_stage.stage
        WHERE \(SpanColumns.heldOrUnattested("project_assignment"))
          \(group.map { "AND project_assignment.body_id = \($0.id)" } ?? "")
        GROUP BY 1, 2 ORDER BY 2 IS NOT NULL, 4
        """, arguments: ["day": day.iso]
    ).reduce(into: [Int64: [StageCount]]()) {
      let code: String? = $1[1]
      let stage = code.map { [row = $1] in Stage(code: $0, label: row[2], rank: row[3]) } ?? .notAttested
      $0[$1[0], default: []].append(StageCount(stage: stage, count: $1[4]))
    }
    let condition = "kind = 'workingGroup'" + (group.map { " AND id = \($0.id)" } ?? "")
    return try Body.fetchAll(db, where: condition).map { body in
      WorkingGroup(
        reference: body.reference, leads: leads.filter { $0.body == body.reference },
        projectCounts: counts[body.reference.id] ?? [])
    }
  }
}
