import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Milestones of projects that are past their day.
  static let milestonesOverdue = Check(
    "jalons-en-retard", .warning,
    rule: "Un jalon prévu est atteint, déplacé ou abandonné à son jour.",
    source: "suivi des groupes",
    example: Example(
      "Garage solidaire : jalon « Bail signé » prévu pour le 20 février 2026.",
      next: "projet jalon garage atteint \"Bail signé\""),
    sql: """
      SELECT project.code, project.title, project_milestone.text, planned_on FROM project_milestone
      JOIN project ON project.id = project_milestone.project_id
      WHERE reached_on IS NULL AND dropped_on IS NULL AND planned_on < :today
        AND \(FollowUpColumns.goesOn("project.id").replacing(":day", with: ":today"))
      ORDER BY planned_on, project_milestone.id
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : jalon « \(row.text(2)) » prévu pour le \(try row.day(3).frenchShort).",
      next: "projet jalon \(row.text(0)) atteint \"\(row.text(2))\"")
  }
}
