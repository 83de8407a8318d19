import Governance
import GRDB

/// What becomes of the stages of a project when something about one of them is told.
struct StageMove {
  private let project: Reference<Project>
  private let former: [StageHistory.Entry]
  private var history: StageHistory

  init(_ db: Database, of project: Reference<Project>) throws {
    former = try Row.fetchAll(
      db,
      sql: """
        SELECT project_stage.id, stage.code, stage.label, stage.rank, \(SpanColumns.of("project_stage"))
        FROM project_stage JOIN stage ON stage.code = project_stage.stage
        WHERE project_id = ? ORDER BY coalesce(from_day, attested_on), project_stage.id
        """, arguments: [project.id]
    ).map { row in
      StageHistory.Entry(
        key: row[0], stage: Stage(code: row[1], label: row[2], rank: row[3]), span: try Span(row: row, at: 4))
    }
    (self.project, history) = (project, StageHistory(former))
  }

  /// - Throws: what ``StageHistory/reach(_:on:of:)`` throws.
  mutating func reach(_ stage: Stage, on day: Day) throws -> StageHistory.Reached {
    try history.reach(stage, on: day, of: project)
  }

  /// - Throws: what ``StageHistory/withdraw(_:on:of:)`` throws.
  mutating func withdraw(_ stage: Stage, on day: Day) throws {
    try history.withdraw(stage, on: day, of: project)
  }

  /// Writes down what changed.
  func make(_ db: Database) throws {
    let kept = Set(history.entries.compactMap(\.key))
    for entry in former where !kept.contains(entry.key ?? 0) {
      try db.execute(sql: "DELETE FROM project_stage WHERE id = ?", arguments: [entry.key])
    }
    for entry in history.entries where !former.contains(entry) {
      let span = entry.span
      let arguments: StatementArguments = [
        entry.stage.code, span.from?.iso, span.until?.iso, span.attestedOn?.iso, span.endedOnUnknownDay ? 1 : 0,
      ]
      if let key = entry.key {
        try db.execute(
          sql: """
            UPDATE project_stage SET stage = ?, from_day = ?, until_day = ?, attested_on = ?, ended_on_unknown_day = ?
            WHERE id = ?
            """, arguments: arguments + [key])
      } else {
        try db.execute(
          sql: """
            INSERT INTO project_stage (stage, from_day, until_day, attested_on, ended_on_unknown_day, project_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """, arguments: arguments + [project.id])
      }
    }
  }
}
