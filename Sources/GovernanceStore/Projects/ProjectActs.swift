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
      try db.execute(
        sql: "INSERT INTO project (code, title, municipality, certainty) VALUES (?, ?, ?, ?)",
        arguments: [code, title.value, municipality?.value, Certainty.confirmed.rawValue])
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

  /// Records the stage that a project reached on that day. A stage may go back: that is recorded as it happened. A day
  /// has one stage: another one told of the same day takes its place, and the journal keeps both.
  ///
  /// - Returns: the stage that it leaves, and whether that one was told of the same day.
  /// - Throws: ``Refusal/stageUnchanged(project:stage:)`` or ``Refusal/dayBeforeStart(_:start:)``.
  public func changeStage(
    of project: Reference<Project>, to stage: Stage, on day: Day
  ) throws(Refusal) -> (former: Stage, isReplaced: Bool) {
    try act(.changeStage) { db in
      let current = try Row.fetchOne(
        db,
        sql: """
          SELECT project_stage.id, stage.code, stage.label, stage.rank, coalesce(from_day, attested_on), from_day
          FROM project_stage JOIN stage ON stage.code = project_stage.stage
          WHERE project_id = ? AND until_day IS NULL
          """, arguments: [project.id])
      guard let current else { throw Refusal.unknownReference(.project, project.code, suggestions: []) }
      let former = Stage(code: current[1], label: current[2], rank: current[3])
      guard former.code != stage.code else { throw Refusal.stageUnchanged(project: project.name, stage: stage.label) }
      let start = try current.day(4)
      let sameDay = try day == start && Day(row: current, at: 5) != nil
      if sameDay {
        try Self.replaceStage(db, current[0], of: project, with: stage, on: day)
      } else {
        guard day > start else { throw Refusal.dayBeforeStart(day, start: start) }
        try db.execute(
          sql: "UPDATE project_stage SET until_day = ? WHERE id = ?", arguments: [day.iso, current[0] as Int64])
        try db.execute(
          sql: "INSERT INTO project_stage (project_id, stage, from_day) VALUES (?, ?, ?)",
          arguments: [project.id, stage.code, day.iso])
      }
      return ((former, sameDay), project.code, "\(former.label) → \(stage.label), \(day.frenchShort)")
    }
  }

  /// The first of two stages told of one day was a slip; where the second is the one before it, nothing changed that day.
  private static func replaceStage(
    _ db: Database, _ slip: Int64, of project: Reference<Project>, with stage: Stage, on day: Day
  ) throws {
    let before = try Int64.fetchOne(
      db, sql: "SELECT id FROM project_stage WHERE project_id = ? AND until_day = ? AND stage = ?",
      arguments: [project.id, day.iso, stage.code])
    if let before {
      try db.execute(sql: "DELETE FROM project_stage WHERE id = ?", arguments: [slip])
      try db.execute(sql: "UPDATE project_stage SET until_day = NULL WHERE id = ?", arguments: [before])
    } else {
      try db.execute(sql: "UPDATE project_stage SET stage = ? WHERE id = ?", arguments: [stage.code, slip])
    }
  }

  /// Records one line of news about a project.
  public func note(_ text: PlainText, about project: Reference<Project>, on day: Day) throws(Refusal) {
    try act(.noteProject, subject: project.code, summary: text.value) { db in
      try db.execute(
        sql: "INSERT INTO project_note (project_id, day, text, author) VALUES (?, ?, ?, ?)",
        arguments: [project.id, day.iso, text.value, author])
    }
  }
}
