import Governance
import GRDB

extension ActivityReport.Records {
  /// The bodies as they stood on that day.
  mutating func readBodies(_ db: Database, on day: Day) throws {
    bodies = try Body.fetchAll(db, where: "kind <> 'workingGroup'").map { body in
      let arguments: StatementArguments = ["body": body.reference.id, "day": day.iso]
      let certainty = try db.row("SELECT advisory_certainty FROM body WHERE id = ?", [body.reference.id])
      // The same line as BodySheet reads: the last one that held or may have.
      let frequency = try db.row(
        """
        SELECT \(SpanColumns.of("body_frequency")) FROM body_frequency
        WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("body_frequency")) ORDER BY id DESC
        """, arguments)
      let unattestedSeats = try db.row(
        """
        SELECT count(*) FROM seat WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("seat"))
          AND \(SpanColumns.unattested("seat"))
        """, arguments)
      return ActivityReport.BodyRecord(
        sheet: try BodySheet.fetch(db, body, on: day), advisoryCertainty: try certainty?.word(0) ?? .toConfirm,
        frequencySpan: try frequency.map { try Span(row: $0, at: 0) }, unattestedSeats: unattestedSeats?[0] ?? 0)
    }
  }

  /// The working groups and their leads as they stood on that day, and what they did in the year.
  ///
  /// - Parameter period: nil where only the groups are asked for, and not their projects.
  mutating func readGroups(_ db: Database, on day: Day, in period: ActivityReport.Period?) throws {
    let leads = try Mandate.fetch(db, on: day, office: "lead")
    var projects: [Int64: [ActivityReport.ProjectHistory]] = [:]
    for project in try period.map({ try ActivityReport.ProjectHistory.fetchAll(db, in: $0) }) ?? [] {
      for group in Set(project.groups.map(\.value.id)) { projects[group, default: []].append(project) }
    }
    groups = try Body.fetchAll(db, where: "kind = 'workingGroup'").map { body in
      ActivityReport.GroupRecord(
        body: body, lead: leads.first { $0.body == body.reference }, projects: projects[body.reference.id] ?? [])
    }
  }
}

extension ActivityReport.ProjectHistory {
  /// Every project that a group followed in the year, with the stages that tell something of it; the carriers are those
  /// of the year's last day.
  static func fetchAll(_ db: Database, in period: ActivityReport.Period) throws -> [Self] {
    let days: StatementArguments = ["first": period.firstDay.iso, "day": period.asOf.iso]
    func grouped<Value>(
      _ sql: String, _ arguments: StatementArguments = [:], _ value: (Row) throws -> Value?
    ) throws -> [Int64: [Value]] {
      let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
      var groups: [Int64: [Value]] = [:]
      while let row = try rows.next() {
        if let value = try value(row) { groups[row[0], default: []].append(value) }
      }
      return groups
    }
    let stages = try stages(db, in: period)
    // What many projects share, the groups and the organisations that carry them, has its words once.
    let bodies = try Row.fetchAll(db, sql: "SELECT id, code, name FROM body")
      .reduce(into: [Int64: Reference<Body>]()) { $0[$1[0]] = $1.reference(0) }
    let groups = try grouped(
      """
      SELECT project_id, body_id, \(SpanColumns.of("project_assignment")) FROM project_assignment
      WHERE (until_day IS NULL OR until_day >= :first) AND (from_day IS NULL OR from_day <= :day)
      ORDER BY coalesce(from_day, attested_on), project_assignment.id
      """, days
    ) { row in try bodies[row[1]].map { Dated($0, try Span(row: row, at: 2)) } }
    let notes = try grouped(
      """
      SELECT project_id, day, text, author FROM project_note WHERE day BETWEEN :first AND :day ORDER BY day, id
      """, days
    ) {
      ProjectNote(day: try $0.day(1), text: $0[2], author: $0[3])
    }
    var names: [Int64: String] = [:]
    let carriers = try grouped(
      """
      SELECT project_id, organization.id, organization.name FROM project_participant
      JOIN organization ON organization.id = project_participant.organization_id
      WHERE role = 'carrier' AND \(SpanColumns.heldOrUnattested("project_participant")) ORDER BY project_participant.id
      """, ["day": period.asOf.iso]
    ) { row in
      let id: Int64 = row[1]
      if let name = names[id] { return name }
      let name: String = row[2]
      names[id] = name
      return name
    }
    // Row by row: the lines of all projects are not to stand in memory beside what is made of them.
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, code, title, counts_as, municipality, certainty FROM project ORDER BY id")
    var projects: [Self] = []
    while let row = try rows.next() {
      let reference: Reference<Project> = row.reference(0)
      guard let groups = groups[reference.id] else { continue }
      projects.append(
        Self(
          reference: reference, countsAs: row[3], municipality: row[4], carriers: carriers[reference.id] ?? [],
          certainty: try row.word(5), stages: stages[reference.id] ?? [], groups: groups,
          notes: notes[reference.id] ?? []))
    }
    return projects
  }

  /// The stages of each project, in order. Of those that were over before the year only the last is kept: it tells what
  /// the first of the year came after, and that the project had begun.
  private static func stages(_ db: Database, in period: ActivityReport.Period) throws -> [Int64: [Dated<Stage>]] {
    // One value a stage, whose words all its projects share.
    let known = try Row.fetchAll(db, sql: "SELECT code, label, rank FROM stage")
      .reduce(into: [String: Stage]()) { $0[$1[0]] = Stage(code: $1[0], label: $1[1], rank: $1[2]) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project_id, stage, \(SpanColumns.of("project_stage")) FROM project_stage
        ORDER BY coalesce(from_day, attested_on), id
        """)
    func isOver(_ stage: Dated<Stage>) -> Bool { stage.span.state(on: period.firstDay) == .over }
    var stages: [Int64: [Dated<Stage>]] = [:]
    while let row = try rows.next() {
      guard let stage = known[row[1]] else { continue }
      let dated = Dated(stage, try Span(row: row, at: 2))
      let id: Int64 = row[0]
      if isOver(dated), let former = stages[id], former.count == 1, isOver(former[0]) {
        stages[id] = [dated]
      } else {
        stages[id, default: []].append(dated)
      }
    }
    return stages
  }
}
