import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The projects as they stood on that day, group after group.
  public func projects(_ filter: ProjectFilter = ProjectFilter(), on day: Day) throws(Refusal) -> [Project] {
    try read { try Project.fetchAll($0, filter, on: day) }
  }

  /// All that the record tells of that project.
  public func sheet(of project: Reference<Project>, on day: Day) throws(Refusal) -> ProjectSheet {
    try read { try ProjectSheet.fetch($0, project, on: day) }
  }
}

extension Project {
  static func fetchAll(
    _ db: Database, _ filter: ProjectFilter, on day: Day, only project: Reference<Project>? = nil
  ) throws -> [Project] {
    var conditions = [
      SpanColumns.heldOrUnattested("project_assignment"), SpanColumns.heldOrUnattested("project_stage"),
    ]
    var arguments: StatementArguments = ["day": day.iso]
    if let project {
      conditions.append("project.id = :project")
      arguments += ["project": project.id]
    }
    let (more, values) = filter.conditions
    conditions += more
    arguments += values
    if let municipality = filter.municipality {
      let texts = try texts(db, naming: municipality)
      let names = texts.indices.map { "place\($0)" }
      conditions.append("project.municipality IN (\(names.map { ":\($0)" }.joined(separator: ", ")))")
      arguments += StatementArguments(Dictionary(uniqueKeysWithValues: zip(names, texts)))
    }
    // SQL finds the carriers and the last news of those projects alone that it lists.
    let limit = filter.withoutNewsSince == nil ? filter.limit : nil
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT project.id, project.code, project.title, body.id, body.code, body.name, stage.code, stage.label,
          stage.rank, \(SpanColumns.of("project_stage")),
          (SELECT group_concat(\(PartyColumns.organizationNameOnDay("organization")), char(10)) FROM project_participant
            JOIN organization ON organization.id = project_participant.organization_id
            WHERE project_participant.project_id = project.id AND project_participant.role = 'carrier'
              AND \(SpanColumns.heldOrUnattested("project_participant"))),
          project.municipality,
          \(FollowUpColumns.lastNews),
          project.counts_as, project.certainty
        FROM project_assignment JOIN project ON project.id = project_assignment.project_id
        JOIN body ON body.id = project_assignment.body_id
        JOIN project_stage ON project_stage.project_id = project.id JOIN stage ON stage.code = project_stage.stage
        WHERE \(conditions.joined(separator: " AND "))
        ORDER BY body.rank, project.id \(limit.map { "LIMIT \($0)" } ?? "")
        """, arguments: arguments)
    var projects: [Project] = []
    while let row = try cursor.next() {
      let project = try Project(row: row, on: day)
      if let limit = filter.withoutNewsSince, let news = project.lastNews, news >= limit { continue }
      projects.append(project)
    }
    return projects
  }

  /// The texts of the record that name that municipality, or one that begins so, alone or among others. Only Swift can
  /// tell which do, accents and hyphens aside; there are far fewer texts than projects.
  ///
  /// - Throws: ``ProjectRefusal/noMunicipality(_:known:)`` where none does: an empty list would say that it has no project.
  private static func texts(_ db: Database, naming municipality: String) throws -> [String] {
    let typed = municipality.placeKey
    let all = try String.fetchAll(db, sql: "SELECT DISTINCT municipality FROM project WHERE municipality IS NOT NULL")
    let found = all.filter { text in municipalities(in: text).contains { $0.placeKey.hasPrefix(typed) } }
    guard found.isEmpty else { return found }
    let known = all.flatMap(municipalities).reduce(into: [String]()) { known, name in
      if !known.contains(where: { $0.placeKey == name.placeKey }) { known.append(name) }
    }
    throw Refusal.project(.noMunicipality(municipality, known: known.sorted { $0.placeKey < $1.placeKey }))
  }

  private init(row: Row, on day: Day) throws {
    let span = try Span(row: row, at: 9)
    let carriers: String? = row[13]
    let lastNews = [try Day(row: row, at: 15), span.from].compactMap { $0 }.max()
    let stage = span.state(on: day) == .notAttested ? .notAttested : Stage(code: row[6], label: row[7], rank: row[8])
    self.init(
      reference: row.reference(0), group: row.reference(3), stage: stage, stageSpan: span,
      carriers: carriers?.lines ?? [], municipality: row[14],
      lastNews: lastNews, countsAs: row[16], certainty: try row.word(17))
  }
}
