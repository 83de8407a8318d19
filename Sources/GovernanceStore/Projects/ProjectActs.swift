import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters a project into a working group.
  ///
  /// - Parameter stage: the stage it is at; `notStated` where nobody said.
  public func addProject(
    _ title: PlainText, to group: Reference<Body>, carrier: Reference<Organization>?, municipality: PlainText?,
    stage: String = Stage.notStatedCode, since day: Day
  ) throws(Refusal) -> Reference<Project> {
    try act(.addProject) { db in
      let code = try Self.freeCode(db, "project", for: title.value)
      let municipalities = municipality.map { Project.municipalities(in: $0.value).joined(separator: ", ") }
      try db.execute(
        sql: "INSERT INTO project (code, title, municipality, certainty) VALUES (?, ?, ?, ?)",
        arguments: [code, title.value, municipalities, Certainty.confirmed.rawValue])
      let id = db.lastInsertedRowID
      try db.execute(
        sql: "INSERT INTO project_assignment (project_id, body_id, from_day) VALUES (?, ?, ?)",
        arguments: [id, group.id, day.iso])
      try db.execute(
        sql: "INSERT INTO project_stage (project_id, stage, from_day) VALUES (?, ?, ?)",
        arguments: [id, stage, day.iso])
      if let carrier {
        try db.execute(
          sql: """
            INSERT INTO project_participant (project_id, organization_id, role, from_day) VALUES (?, ?, 'carrier', ?)
            """, arguments: [id, carrier.id, day.iso])
      }
      return (Reference(id: id, code: code, name: title.value), code, "\(title.value) (\(group.name))")
    }
  }

  /// Records one line of news about a project.
  public func note(_ text: PlainText, about project: Reference<Project>, on day: Day) throws(Refusal) {
    try act(.noteProject, subject: project.code, summary: text.value) {
      try insertNote($0, text, about: project, on: day)
    }
  }

  func insertNote(_ db: Database, _ text: PlainText, about project: Reference<Project>, on day: Day) throws {
    try db.execute(
      sql: "INSERT INTO project_note (project_id, day, text, author) VALUES (?, ?, ?, ?)",
      arguments: [project.id, day.iso, text.value, author])
  }
}
