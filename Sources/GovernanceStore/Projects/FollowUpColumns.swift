import Governance
import GRDB

/// Fragments that tell the same of a `project` in every query, on `:day`.
enum FollowUpColumns {
  /// The day of the last sign of life, stages apart; empty where there is none.
  static let lastNews = """
    nullif(max(
      coalesce((SELECT max(project_note.day) FROM project_note
        WHERE project_note.project_id = project.id AND project_note.day <= :day), ''),
      coalesce((SELECT max(reached_on) FROM project_milestone
        WHERE project_milestone.project_id = project.id AND reached_on <= :day), ''),
      coalesce((SELECT max(CASE WHEN closed_on <= :day THEN closed_on ELSE stated_on END) FROM project_step
        WHERE project_step.project_id = project.id AND stated_on <= :day), ''),
      coalesce((SELECT max(project_funding.day) FROM project_funding
        WHERE project_funding.project_id = project.id AND project_funding.day <= :day), '')), '')
    """

  /// That the project of that key is at a stage at which something still happens.
  static func goesOn(_ key: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM project_stage resting WHERE resting.project_id = \(key) AND resting.stage IN (\(resting))
      AND \(SpanColumns.heldOrUnattested("resting")))
    """
  }

  /// The stages at which a project does not go on, as SQL.
  static let resting = Stage.restingCodes.map { "'\($0)'" }.joined(separator: ", ")
}

extension ProjectFilter {
  /// What SQL can tell of the filter, with its values.
  var conditions: (sql: [String], arguments: StatementArguments) {
    var sql: [String] = []
    var arguments: StatementArguments = [:]
    func add(_ condition: String, _ name: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      sql.append(condition)
      arguments += [name: value]
    }
    func takingPart(_ role: ProjectRole, _ name: String) -> String {
      """
      SELECT project_id FROM project_participant WHERE organization_id = :\(name) AND role = '\(role.rawValue)'
        AND \(SpanColumns.heldOrUnattested("project_participant"))
      """
    }
    add("project_assignment.body_id = :group", "group", group?.id)
    if stage != nil || withoutNewsSince != nil || isLate {
      // A stage that the record cannot tell of that day is none.
      sql.append("NOT \(SpanColumns.unattested("project_stage"))")
    }
    add("project_stage.stage = :stage", "stage", stage)
    add("project.id IN (\(takingPart(.carrier, "carrier")))", "carrier", carrier?.id)
    add("project.id IN (\(takingPart(.partner, "partner")))", "partner", partner?.id)
    add(
      """
      project.id IN (\(takingPart(.funder, "funder"))
        UNION SELECT project_id FROM project_funding WHERE funder_id = :funder AND day <= :day)
      """, "funder", funder?.id)
    add(
      "project.mission_id = (SELECT id FROM mission ORDER BY rank, id LIMIT 1 OFFSET :mission - 1)", "mission", mission)
    if withoutNewsSince != nil { sql.append("project_stage.stage NOT IN (\(FollowUpColumns.resting))") }
    if isLate {
      sql.append(
        """
        project_stage.stage NOT IN (\(FollowUpColumns.resting)) AND (
          project.planned_until < :day AND project.actual_until IS NULL
          OR project.id IN (SELECT project_id FROM project_step WHERE closed_on IS NULL AND due_on < :day)
          OR project.id IN (SELECT project_id FROM project_milestone
            WHERE reached_on IS NULL AND dropped_on IS NULL AND planned_on < :day))
        """)
    }
    return (sql, arguments)
  }
}
