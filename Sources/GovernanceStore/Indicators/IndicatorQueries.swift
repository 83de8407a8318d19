import Governance
import GRDB

extension AssociationFile {
  /// All that is measured, in the order in which it was entered.
  public func indicators() throws(Refusal) -> [Indicator] {
    try read { try Indicator.fetchAll($0) }
  }

  /// That indicator.
  public func indicator(_ reference: Reference<Indicator>) throws(Refusal) -> Indicator {
    try read { try Indicator.fetch($0, reference) }
  }

  /// When the figures of that year were published; nil while they are open.
  public func dayOfClosing(_ year: Int) throws(Refusal) -> Day? {
    try read { try Day.ofClosing($0, year) }
  }

  /// Every indicator in that year: what was entered, and what the record itself counts.
  public func indicatorYears(_ year: Int) throws(Refusal) -> [IndicatorYear] {
    try read { try IndicatorYear.fetchAll($0, year, Indicator.fetchAll($0)) }
  }

  /// The years of one indicator that have figures, the latest first; that year alone where one is asked for.
  public func years(of reference: Reference<Indicator>, only year: Int? = nil) throws(Refusal) -> [IndicatorYear] {
    try read { db in
      let indicator = try Indicator.fetch(db, reference)
      let years =
        try year.map { [$0] }
        ?? Int.fetchAll(
          db,
          sql: """
            SELECT year FROM indicator_value WHERE indicator_id = :indicator
            UNION SELECT year FROM indicator_correction WHERE indicator_id = :indicator ORDER BY 1 DESC
            """, arguments: ["indicator": reference.id])
      return try years.flatMap { try IndicatorYear.fetchAll(db, $0, [indicator]) }
    }
  }
}

extension Indicator {
  static func fetch(_ db: Database, _ reference: Reference<Indicator>) throws -> Indicator {
    guard let found = try fetchAll(db).first(where: { $0.reference == reference }) else {
      throw Refusal.unknownReference(.indicator, reference.code, suggestions: [])
    }
    return found
  }

  static func fetchAll(_ db: Database) throws -> [Indicator] {
    let pauses = try Row.fetchAll(
      db, sql: "SELECT indicator_id, from_day, until_day FROM indicator_pause ORDER BY from_day"
    ).reduce(into: [Int64: [Span]]()) { pauses, row in
      guard let span = Span(from: try row.day(1), until: try Day(row: row, at: 2)) else { return }
      pauses[row[0], default: []].append(span)
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT id, code, name, definition, unit, period, addition, is_active, counted, created_on FROM indicator
        ORDER BY id
        """
    ).map { row in
      let counted: String? = row[8]
      return Indicator(
        reference: row.reference(0), definition: row[3], unit: row[4], period: try row.word(5),
        addition: try row.word(6), isActive: (row[7] as Int) == 1,
        counted: try counted.map { _ in try row.word(8) }, createdOn: try Day(row: row, at: 9),
        pauses: pauses[row[0]] ?? [])
    }
  }
}

extension IndicatorFigure {
  /// The figures of that year by the key of their indicator; of one indicator only, where it is given.
  static func fetchAll(
    _ db: Database, of indicator: Reference<Indicator>? = nil, in year: Int
  ) throws -> [Int64: [IndicatorFigure]] {
    let rows = try db.rows(
      """
      SELECT told.indicator_id, project.id, project.code, project.title, told.value_thousandths, told.words,
        told.author, told.day, told.is_correction
      FROM (
        SELECT indicator_id, project_id, value_thousandths, source AS words, author, recorded_on AS day,
          0 AS is_correction, id FROM indicator_value WHERE year = :year
        UNION ALL
        SELECT indicator_id, project_id, value_thousandths, reason, author, corrected_on, 1, id
        FROM indicator_correction WHERE year = :year
      ) told LEFT JOIN project ON project.id = told.project_id
      WHERE :indicator IS NULL OR told.indicator_id = :indicator
      ORDER BY told.indicator_id, told.project_id, told.is_correction, told.id
      """, ["year": year, "indicator": indicator?.id])
    var figures: [Int64: [IndicatorFigure]] = [:]
    for row in rows {
      let project: Reference<Project>? = row.optionalReference(1)
      let value = Measure(thousandths: row[4])
      var list = figures[row[0]] ?? []
      let former = list.last?.project == project ? list.popLast() : nil
      if row[8] as Int == 1 {
        let correction = Correction(value: value, reason: row[5], author: row[6], day: try row.day(7))
        list.append(
          IndicatorFigure(
            project: project, entered: former?.entered, corrections: (former?.corrections ?? []) + [correction]))
      } else {
        let entry = Entry(value: value, source: row[5], author: row[6], day: try row.day(7))
        list.append(IndicatorFigure(project: project, entered: entry, corrections: []))
      }
      figures[row[0]] = list
    }
    return figures
  }
}

extension IndicatorYear {
  static func fetchAll(_ db: Database, _ year: Int, _ indicators: [Indicator]) throws -> [IndicatorYear] {
    try fetchAll(db, [year], indicators)
  }

  /// The indicators in those years, one year after the other.
  ///
  /// - Parameter known: projects by their keys that were read before, whose words are not to be kept twice.
  static func fetchAll(
    _ db: Database, _ years: [Int], _ indicators: [Indicator], known: [Int64: Reference<Project>] = [:]
  ) throws -> [IndicatorYear] {
    if years.isEmpty { return [] }
    return try zip(years, rosters(db, in: years, known)).flatMap { year, roster in
      let figures = try IndicatorFigure.fetchAll(db, in: year)
      let closedOn = try Day.ofClosing(db, year)
      return try indicators.map { indicator in
        let own = figures[indicator.reference.id] ?? []
        return IndicatorYear(
          indicator: indicator, year: year, closedOn: closedOn,
          whole: own.first { $0.project == nil } ?? IndicatorFigure(project: nil, entered: nil, corrections: []),
          figures: own, roster: roster, count: try indicator.counted.map { try RecordCount.fetch(db, $0, in: year) })
      }
    }
  }

  /// The figures of one project, by year and indicator, the latest first.
  static func fetchAll(_ db: Database, of project: Reference<Project>) throws -> [IndicatorYear] {
    let years = try Int.fetchAll(
      db,
      sql: """
        SELECT year FROM indicator_value WHERE project_id = :project
        UNION SELECT year FROM indicator_correction WHERE project_id = :project ORDER BY 1 DESC
        """, arguments: ["project": project.id])
    let indicators = try Indicator.fetchAll(db)
    return try years.flatMap { try fetchAll(db, $0, indicators).compactMap { $0.only(project) } }
  }

  /// The same with the figure of one project alone; nil where it has none.
  private func only(_ project: Reference<Project>) -> IndicatorYear? {
    let own = projects.filter { $0.figure.project == project && $0.figure.value != nil }
    guard !own.isEmpty else { return nil }
    return IndicatorYear(indicator: indicator, year: year, closedOn: closedOn, whole: whole, projects: own)
  }

  /// Every project that a group ever followed, and whether it was in each of those years; one that had been abandoned
  /// before was not. Projects are read once for all years, and each of them is held against the years as it comes.
  private static func rosters(
    _ db: Database, in years: [Int], _ known: [Int64: Reference<Project>]
  ) throws -> [Roster] {
    let abandoned = try years.map { year in
      try Set(
        db.values(
          "SELECT id FROM project WHERE \(RecordCount.abandonedAllYear)",
          ["first": "\(year)-01-01", "last": "\(year)-12-31"]
        ) { $0[0] as Int64 })
    }
    var projects: [Reference<Project>] = []
    var presences: [[ProjectPresence]] = years.map { _ in [] }
    func add(_ project: Reference<Project>, _ spans: [Span]) {
      projects.append(project)
      for (index, year) in years.enumerated() {
        presences[index].append(
          abandoned[index].contains(project.id) ? .over : ProjectPresence(spans, in: year))
      }
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT project.id, project.code, project.title, \(SpanColumns.of("project_assignment"))
        FROM project JOIN project_assignment ON project_assignment.project_id = project.id ORDER BY project.id
        """)
    var current: (project: Reference<Project>, spans: [Span])?
    while let row = try rows.next() {
      let span = try Span(row: row, at: 3)
      if current?.project.id == row[0] as Int64 {
        current?.spans.append(span)
      } else {
        if let current { add(current.project, current.spans) }
        current = (known[row[0]] ?? row.reference(0), [span])
      }
    }
    if let current { add(current.project, current.spans) }
    return presences.map { Roster(projects, $0) }
  }
}
