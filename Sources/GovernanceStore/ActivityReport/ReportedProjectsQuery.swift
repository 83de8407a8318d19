import Governance
import GRDB

extension ActivityReport.ProjectYear {
  /// The year of each project in each group that followed it, by group, in the order of the projects; the carriers are
  /// those of the year's last day.
  ///
  /// Project after project: the past of all of them, which is longer than their year, never stands in memory together.
  static func fetchByGroup(_ db: Database, in period: ActivityReport.Period) throws -> [Int64: [Self]] {
    var pasts = try ProjectPasts(db, in: period)
    let projects = try Row.fetchCursor(
      db, sql: "SELECT id, code, title, counts_as, municipality, certainty FROM project ORDER BY id")
    var years: [Int64: [Self]] = [:]
    while let row = try projects.next() {
      guard let history = try pasts.history(of: row) else { continue }
      var told = Set<Int64>()
      for group in history.groups.map(\.value) where told.insert(group.id).inserted {
        if let year = Self(history, in: group, period) { years[group.id, default: []].append(year) }
      }
    }
    return years
  }
}

/// What belongs to each project, read side by side with the projects.
private struct ProjectPasts {
  private var stages: RowsOfKeys<Dated<Stage>>
  private var groups: RowsOfKeys<Dated<Reference<Body>>>
  private var notes: RowsOfKeys<ProjectNote>
  private var milestones: RowsOfKeys<ProjectMilestone>
  private var steps: RowsOfKeys<ProjectStep>
  private var carriers: RowsOfKeys<String>
  /// An organisation that carries many projects makes one list.
  private var carrierLists: Set<[String]> = []

  init(_ db: Database, in period: ActivityReport.Period) throws {
    let days: StatementArguments = ["first": period.firstDay.iso, "day": period.asOf.iso]
    // What many projects share, their stages, groups and organisations, has its words once.
    let known = try Row.fetchAll(db, sql: "SELECT code, label, rank FROM stage")
      .reduce(into: [String: Stage]()) { $0[$1[0]] = Stage(code: $1[0], label: $1[1], rank: $1[2]) }
    stages = try RowsOfKeys(
      db,
      """
      SELECT project_id, stage, \(SpanColumns.of("project_stage")) FROM project_stage
      ORDER BY project_id, coalesce(from_day, attested_on), id
      """
    ) { row in try known[row[1]].map { Dated($0, try Span(row: row, at: 2)) } }
    let bodies = try Row.fetchAll(db, sql: "SELECT id, code, name FROM body")
      .reduce(into: [Int64: Reference<Body>]()) { $0[$1[0]] = $1.reference(0) }
    groups = try RowsOfKeys(
      db,
      """
      SELECT project_id, body_id, \(SpanColumns.of("project_assignment")) FROM project_assignment
      WHERE (until_day IS NULL OR until_day >= :first) AND (from_day IS NULL OR from_day <= :day)
      ORDER BY project_id, coalesce(from_day, attested_on), project_assignment.id
      """, days
    ) { row in try bodies[row[1]].map { Dated($0, try Span(row: row, at: 2)) } }
    notes = try RowsOfKeys(
      db,
      """
      SELECT project_id, day, text, author FROM project_note WHERE day BETWEEN :first AND :day
      ORDER BY project_id, day, id
      """, days
    ) { ProjectNote(day: try $0.day(1), text: $0[2], author: $0[3]) }
    milestones = try RowsOfKeys(
      db,
      """
      SELECT project.id, project.code, project.title, text, planned_on, reached_on, dropped_on, stated_on
      FROM project_milestone JOIN project ON project.id = project_id
      WHERE reached_on >= :first OR reached_on IS NULL AND coalesce(dropped_on, :first) >= :first
      ORDER BY project.id, coalesce(planned_on, reached_on), project_milestone.id
      """, days
    ) { row in
      ProjectMilestone(
        project: row.reference(0), text: row[3], plannedOn: try Day(row: row, at: 4),
        reachedOn: try Day(row: row, at: 5), droppedOn: try Day(row: row, at: 6), statedOn: try Day(row: row, at: 7))
    }
    steps = try RowsOfKeys(
      db,
      """
      SELECT project.id, project.code, project.title, text, due_on, stated_on FROM project_step
      JOIN project ON project.id = project_id
      WHERE stated_on <= :day AND (closed_on IS NULL OR closed_on > :day) ORDER BY project.id, project_step.id
      """, ["day": period.asOf.iso]
    ) { row in
      ProjectStep(
        project: row.reference(0), text: row[3], owner: nil, dueOn: try Day(row: row, at: 4),
        statedOn: try row.day(5), closedOn: nil, isDone: nil)
    }
    var names: [Int64: String] = [:]
    carriers = try RowsOfKeys(
      db,
      """
      SELECT project_id, organization.id, \(PartyColumns.organizationNameOnDay("organization")) FROM project_participant
      JOIN organization ON organization.id = project_participant.organization_id
      WHERE role = 'carrier' AND \(SpanColumns.heldOrUnattested("project_participant"))
      ORDER BY project_id, project_participant.id
      """, ["day": period.asOf.iso]
    ) { row in
      let id: Int64 = row[1]
      if let name = names[id] { return name }
      let name: String = row[2]
      names[id] = name
      return name
    }
  }

  /// The past of the project of that row; nil where no group followed it in the year.
  mutating func history(of row: Row) throws -> ActivityReport.ProjectHistory? {
    let reference: Reference<Project> = row.reference(0)
    let groups = try groups.rows(of: reference.id)
    if groups.isEmpty { return nil }
    let carriers = carrierLists.insert(try carriers.rows(of: reference.id)).memberAfterInsert
    return ActivityReport.ProjectHistory(
      reference: reference, countsAs: row[3], municipality: row[4], carriers: carriers,
      certainty: try row.word(5), stages: try stages.rows(of: reference.id), groups: groups,
      notes: try notes.rows(of: reference.id),
      milestones: try milestones.rows(of: reference.id), nextStep: try steps.rows(of: reference.id).last)
  }
}
