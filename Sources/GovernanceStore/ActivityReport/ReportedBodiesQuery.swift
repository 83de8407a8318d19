import Governance
import GRDB

extension ActivityReport.Records {
  /// The bodies and the working groups as they stood on that day.
  mutating func readBodies(_ db: Database, on day: Day) throws {
    bodies = try Body.fetchAll(db, where: "kind <> 'workingGroup'").map { body in
      let arguments: StatementArguments = ["body": body.reference.id, "day": day.iso]
      let certainty = try Row.fetchOne(
        db, sql: "SELECT advisory_certainty FROM body WHERE id = ?", arguments: [body.reference.id])
      // The same line as BodySheet reads: the last one that held or may have.
      let frequency = try Row.fetchOne(
        db,
        sql: """
          SELECT \(SpanColumns.of("body_frequency")) FROM body_frequency
          WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("body_frequency")) ORDER BY id DESC
          """, arguments: arguments)
      let unattestedSeats = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM seat WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("seat"))
            AND \(SpanColumns.unattested("seat"))
          """, arguments: arguments)
      return ActivityReport.BodyRecord(
        sheet: try BodySheet.fetch(db, body, on: day), advisoryCertainty: try certainty?.word(0) ?? .toConfirm,
        frequencySpan: try frequency.map { try Span(row: $0, at: 0) }, unattestedSeats: unattestedSeats ?? 0)
    }
    let leads = try Mandate.fetch(db, on: day, office: "lead")
    let projects = try ActivityReport.ProjectHistory.fetchAll(db, on: day)
    groups = try Body.fetchAll(db, where: "kind = 'workingGroup'").map { body in
      ActivityReport.GroupRecord(
        body: body, lead: leads.first { $0.body == body.reference },
        projects: projects.filter { $0.groups.contains { $0.value == body.reference } })
    }
  }
}

extension ActivityReport.ProjectHistory {
  /// Every project with its past; the carriers are those of that day.
  static func fetchAll(_ db: Database, on day: Day) throws -> [Self] {
    func grouped<Value>(_ sql: String, _ value: (Row) throws -> Value) throws -> [Int64: [Value]] {
      try Row.fetchAll(db, sql: sql).reduce(into: [:]) { $0[$1[0], default: []].append(try value($1)) }
    }
    let stages = try grouped(
      """
      SELECT project_id, stage.code, stage.label, stage.rank, \(SpanColumns.of("project_stage"))
      FROM project_stage JOIN stage ON stage.code = project_stage.stage
      ORDER BY coalesce(from_day, attested_on), project_stage.id
      """
    ) { Dated(Stage(code: $0[1], label: $0[2], rank: $0[3]), try Span(row: $0, at: 4)) }
    let groups = try grouped(
      """
      SELECT project_id, body.id, body.code, body.name, \(SpanColumns.of("project_assignment"))
      FROM project_assignment JOIN body ON body.id = project_assignment.body_id
      ORDER BY coalesce(from_day, attested_on), project_assignment.id
      """
    ) { Dated($0.reference(1) as Reference<Body>, try Span(row: $0, at: 4)) }
    let notes = try grouped("SELECT project_id, day, text, author FROM project_note ORDER BY day, id") {
      ProjectNote(day: try $0.day(1), text: $0[2], author: $0[3])
    }
    let carriers = try Row.fetchAll(
      db,
      sql: """
        SELECT project_id, organization.name FROM project_participant
        JOIN organization ON organization.id = project_participant.organization_id
        WHERE role = 'carrier' AND \(SpanColumns.heldOrUnattested("project_participant")) ORDER BY project_participant.id
        """, arguments: ["day": day.iso]
    ).reduce(into: [Int64: [String]]()) { $0[$1[0], default: []].append($1[1]) }
    return try Row.fetchAll(
      db, sql: "SELECT id, code, title, counts_as, municipality, certainty FROM project ORDER BY id"
    ).map { row in
      let reference: Reference<Project> = row.reference(0)
      return Self(
        reference: reference, countsAs: row[3], municipality: row[4], carriers: carriers[reference.id] ?? [],
        certainty: try row.word(5), stages: stages[reference.id] ?? [], groups: groups[reference.id] ?? [],
        notes: notes[reference.id] ?? [])
    }
  }
}
