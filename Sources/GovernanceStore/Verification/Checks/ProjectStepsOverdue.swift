import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Next steps of projects that are past their day.
  static let projectStepsOverdue = Check(
    "etapes-en-retard", .warning,
    rule: "La prochaine étape d'un projet est faite, ou redite, pour son jour.",
    source: "suivi des groupes",
    example: Example(
      "Garage solidaire : Visiter le local, pour le 20 février 2026.",
      next: "projet suite garage faite"),
    sql: """
      SELECT project.code, project.title, project_step.text, due_on, \(PartyColumns.personName("person"))
      FROM project_step JOIN project ON project.id = project_step.project_id LEFT JOIN person ON person.id = owner_id
      WHERE closed_on IS NULL AND due_on < :today
        AND \(FollowUpColumns.goesOn("project.id").replacing(":day", with: ":today")) ORDER BY due_on, project_step.id
      """
  ) { row in
    let owner = row.text(4).isEmpty ? "" : ", \(row.text(4))"
    return Finding(
      row.text(0), "\(row.text(1)) : \(row.text(2))\(owner), pour le \(try row.day(3).frenchShort).",
      next: "projet suite \(row.text(0)) faite")
  }
}
