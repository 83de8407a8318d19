import Governance
import GovernanceFrench
import GRDB

extension Check {
  private static let limit = "date(:today, '-\(Project.daysOfSilence) days')"

  /// Projects of which nothing was heard for a quarter.
  static let projectsWithoutNews = Check(
    "projets-sans-nouvelles", .note,
    rule: "D'un projet qui vit, on note une nouvelle au moins tous les 90 jours.",
    source: "usage",
    example: Example(
      "Mobilité : sans nouvelles depuis 90 jours de 1 projet (Garage solidaire).",
      next: "projet noter garage \"…\""),
    sql: """
      SELECT body.code, body.name, sum(project.counts_as), min(project.title), project.code, count(*) FROM project
      JOIN project_assignment ON project_assignment.project_id = project.id
      JOIN body ON body.id = project_assignment.body_id JOIN association
      WHERE \(held("project_assignment")) AND register_kept_since < \(limit)
        AND NOT EXISTS (
          SELECT 1 FROM project_stage WHERE project_stage.project_id = project.id AND (
            coalesce(project_stage.from_day, project_stage.attested_on) >= \(limit)
            OR stage IN (\(FollowUpColumns.resting)) AND \(held("project_stage"))))
        AND coalesce(\(FollowUpColumns.lastNews.replacing(":day", with: ":today")), '') < \(limit)
      GROUP BY body.id ORDER BY body.rank
      """
  ) { row in
    let titles = row.text(3) + (row.number(5) > 1 ? "…" : "")
    return Finding(
      row.text(0), "\(row.text(1)) : sans nouvelles depuis 90 jours de \(row.number(2).of("projet")) (\(titles)).",
      next: "projet noter \(row.text(4)) \"…\"")
  }
}
