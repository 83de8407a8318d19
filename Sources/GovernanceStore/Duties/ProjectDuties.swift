import Governance
import GRDB

extension Duty.Subject {
  /// What is to be done for the projects that go on, up to that day: next steps and milestones.
  static func projects(_ db: Database, until horizon: Day, on today: Day, limit: Int? = nil) throws -> [Duty.Subject] {
    let arguments: StatementArguments = ["day": today.iso, "last": horizon.iso]
    let steps = try ProjectStep.fetch(
      db,
      where: """
        closed_on IS NULL AND due_on <= :last AND \(FollowUpColumns.goesOn("project_step.project_id"))
        """, arguments, limit: limit)
    let milestones = try ProjectMilestone.fetch(
      db,
      where: """
        reached_on IS NULL AND dropped_on IS NULL AND planned_on <= :last
          AND \(FollowUpColumns.goesOn("project_milestone.project_id"))
        """, arguments, limit: limit)
    return steps.compactMap { step in step.dueOn.map { .takeStep(step, dueOn: $0) } }
      + milestones.compactMap { milestone in milestone.plannedOn.map { .reach(milestone, plannedOn: $0) } }
  }
}
