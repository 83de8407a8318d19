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

  /// Takes a note out that was written in error; the journal keeps it.
  ///
  /// - Parameter text: the note, or how it begins, where that is enough to tell it from the others of the day.
  /// - Returns: the note.
  /// - Throws: ``ProjectRefusal/noNote(_:on:code:)`` or ``ProjectRefusal/severalNotes(_:candidates:)``.
  public func withdrawNote(
    _ text: PlainText, about project: Reference<Project>, on day: Day, reason: PlainText
  ) throws(Refusal) -> String {
    try act(.withdrawNote) { db in
      let notes = try db.rows(
        "SELECT id, text FROM project_note WHERE project_id = ? AND day = ? ORDER BY id", [project.id, day.iso])
      let found = notes.filter { ($0[1] as String).folded.hasPrefix(text.value.folded) }
      let whole = found.filter { ($0[1] as String).folded == text.value.folded }
      guard let note = whole.last ?? found.first else {
        throw Refusal.project(.noNote(text.value, on: day, code: project.code))
      }
      guard !whole.isEmpty || found.count == 1 else {
        throw Refusal.project(.severalNotes(text.value, candidates: found.map { $0[1] }))
      }
      try db.execute(sql: "DELETE FROM project_note WHERE id = ?", arguments: [note[0] as Int64])
      let words: String = note[1]
      return (words, project.code, "\(words), \(day.frenchShort) ; motif : \(reason.value)")
    }
  }

  func insertNote(_ db: Database, _ text: PlainText, about project: Reference<Project>, on day: Day) throws {
    try db.execute(
      sql: "INSERT INTO project_note (project_id, day, text, author) VALUES (?, ?, ?, ?)",
      arguments: [project.id, day.iso, text.value, author])
  }
}
