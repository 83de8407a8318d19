import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Projects that nobody is known to carry.
  static let projectsWithoutCarrier = Check(
    "projets-sans-porteur", .note,
    rule: "Un projet a une organisation qui le porte.",
    source: "suivi des groupes",
    example: Example(
      "Mobilité : aucun porteur pour 1 projet (Garage solidaire).",
      next: "projet garage"),
    sql: """
      SELECT body.code, body.name, sum(project.counts_as), min(project.title), project.code, count(*) FROM project
      JOIN project_assignment ON project_assignment.project_id = project.id
      JOIN body ON body.id = project_assignment.body_id
      WHERE \(held("project_assignment")) AND NOT EXISTS (
        SELECT 1 FROM project_participant WHERE project_participant.project_id = project.id AND role = 'carrier'
          AND \(held("project_participant")))
      GROUP BY body.id ORDER BY body.rank
      """
  ) { row in
    let titles = row.text(3) + (row.number(5) > 1 ? "…" : "")
    return Finding(
      row.text(0), "\(row.text(1)) : aucun porteur pour \(row.number(2).of("projet")) (\(titles)).",
      next: "projet \(row.text(4))")
  }
}
