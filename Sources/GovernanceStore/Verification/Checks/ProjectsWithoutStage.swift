import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Projects whose stage nobody told.
  static let projectsWithoutStage = Check(
    "projets-sans-stade", .note,
    rule: "On sait où en est chaque projet : idée, étude, en cours, réalisation.",
    source: "suivi des groupes",
    example: Example(
      "Mobilité : stade non précisé pour 1 projet (Garage solidaire).",
      next: "projet stade garage STADE"),
    sql: """
      SELECT body.code, body.name, sum(project.counts_as), min(project.title), project.code, count(*) FROM project
      JOIN project_assignment ON project_assignment.project_id = project.id
      JOIN body ON body.id = project_assignment.body_id
      WHERE \(held("project_assignment")) AND NOT EXISTS (
        SELECT 1 FROM project_stage WHERE project_stage.project_id = project.id AND stage <> 'notStated'
          AND \(held("project_stage")))
      GROUP BY body.id ORDER BY body.rank
      """
  ) { row in
    let titles = row.text(3) + (row.number(5) > 1 ? "…" : "")
    return Finding(
      row.text(0), "\(row.text(1)) : stade non précisé pour \(row.number(2).of("projet")) (\(titles)).",
      next: "projet stade \(row.text(4)) STADE")
  }
}
