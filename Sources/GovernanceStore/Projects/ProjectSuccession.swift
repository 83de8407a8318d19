import Governance
import GRDB

extension Succession<Stage> {
  /// The stages of a project; what the source left open gives way.
  static func stages(_ db: Database, of project: Reference<Project>) throws -> Succession {
    let notStated = try Row.fetchOne(
      db, sql: "SELECT code, label, rank FROM stage WHERE code = ?", arguments: [Stage.notStatedCode])
    return Succession(
      try Row.fetchAll(
        db,
        sql: """
          SELECT project_stage.id, \(SpanColumns.of("project_stage")), stage.code, stage.label, stage.rank
          FROM project_stage JOIN stage ON stage.code = project_stage.stage
          WHERE project_id = ? ORDER BY coalesce(from_day, attested_on), project_stage.id
          """, arguments: [project.id]
      ).map { Entry(key: $0[0], value: Stage(row: $0, at: 5), span: try Span(row: $0, at: 1)) },
      leftOpen: notStated.map { Stage(row: $0, at: 0) })
  }
}

extension Succession<Reference<Body>> {
  /// The working groups that followed a project.
  static func groups(_ db: Database, of project: Reference<Project>) throws -> Succession {
    Succession(
      try Row.fetchAll(
        db,
        sql: """
          SELECT project_assignment.id, \(SpanColumns.of("project_assignment")), body.id, body.code, body.name
          FROM project_assignment JOIN body ON body.id = body_id
          WHERE project_id = ? ORDER BY coalesce(from_day, attested_on), project_assignment.id
          """, arguments: [project.id]
      ).map { Entry(key: $0[0], value: $0.reference(5), span: try Span(row: $0, at: 1)) })
  }
}

extension Succession {
  /// The values with their time alone.
  var dated: [Dated<Value>] { entries.map { Dated($0.value, $0.span) } }

  /// Writes down what changed since it was read.
  ///
  /// - Parameter value: what its column holds.
  func write(
    _ db: Database, to table: String, _ column: String, since former: Succession, of project: Reference<Project>,
    _ value: (Value) -> any DatabaseValueConvertible
  ) throws {
    let kept = Set(entries.compactMap(\.key))
    for entry in former.entries where !kept.contains(entry.key ?? 0) {
      try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [entry.key])
    }
    for entry in entries where !former.entries.contains(entry) {
      let span = entry.span
      let arguments: StatementArguments = [
        value(entry.value), span.from?.iso, span.until?.iso, span.attestedOn?.iso, span.endedOnUnknownDay ? 1 : 0,
      ]
      if let key = entry.key {
        try db.execute(
          sql: """
            UPDATE \(table) SET \(column) = ?, from_day = ?, until_day = ?, attested_on = ?, ended_on_unknown_day = ?
            WHERE id = ?
            """, arguments: arguments + [key])
      } else {
        try db.execute(
          sql: """
            INSERT INTO \(table) (\(column), from_day, until_day, attested_on, ended_on_unknown_day, project_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """, arguments: arguments + [project.id])
      }
    }
  }
}

extension Stage {
  fileprivate init(row: Row, at index: Int) {
    self.init(code: row[index], label: row[index + 1], rank: row[index + 2])
  }
}
