import Governance
import GRDB

/// A project that reaches a stage: what it leaves, and what that changes.
struct StageMove {
  /// The stage that it leaves.
  let former: Stage
  private let project: Int64
  private let stage: Stage
  private let day: Day
  private let row: Int64
  /// Two stages on one day: the first was a slip, the day has one stage.
  let isMending: Bool

  /// - Throws: ``Refusal/stageUnchanged(project:stage:)`` or ``Refusal/dayBeforeStart(_:start:)``.
  init(_ db: Database, of project: Reference<Project>, to stage: Stage, on day: Day) throws {
    let current = try Row.fetchOne(
      db,
      sql: """
        SELECT project_stage.id, stage.code, stage.label, stage.rank, coalesce(from_day, attested_on), from_day
        FROM project_stage JOIN stage ON stage.code = project_stage.stage
        WHERE project_id = ? AND until_day IS NULL
        """, arguments: [project.id])
    guard let current else { throw Refusal.unknownReference(.project, project.code, suggestions: []) }
    former = Stage(code: current[1], label: current[2], rank: current[3])
    guard former.code != stage.code else { throw Refusal.stageUnchanged(project: project.name, stage: stage.label) }
    let start = try current.day(4)
    isMending = try day == start && Day(row: current, at: 5) != nil
    guard isMending || day > start else { throw Refusal.dayBeforeStart(day, start: start) }
    (self.project, self.stage, self.day, row) = (project.id, stage, day, current[0])
  }

  /// Writes it down.
  func make(_ db: Database) throws {
    if isMending { return try replace(db) }
    try db.execute(sql: "UPDATE project_stage SET until_day = ? WHERE id = ?", arguments: [day.iso, row])
    try db.execute(
      sql: "INSERT INTO project_stage (project_id, stage, from_day) VALUES (?, ?, ?)",
      arguments: [project, stage.code, day.iso])
  }

  /// Where the second stage is the one before the slip, nothing changed that day.
  private func replace(_ db: Database) throws {
    let before = try Int64.fetchOne(
      db, sql: "SELECT id FROM project_stage WHERE project_id = ? AND until_day = ? AND stage = ?",
      arguments: [project, day.iso, stage.code])
    if let before {
      try db.execute(sql: "DELETE FROM project_stage WHERE id = ?", arguments: [row])
      try db.execute(sql: "UPDATE project_stage SET until_day = NULL WHERE id = ?", arguments: [before])
    } else {
      try db.execute(sql: "UPDATE project_stage SET stage = ? WHERE id = ?", arguments: [stage.code, row])
    }
  }
}
