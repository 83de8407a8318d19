import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters what was measured in a year that is still open; a value that was there is replaced, and the journal keeps it.
  ///
  /// - Parameter project: the project; nil for the association as a whole.
  /// - Returns: the value that was there.
  /// - Throws: ``Refusal/yearAhead(_:)``, ``IndicatorRefusal/isSwitchedOff(name:code:)``,
  ///   ``IndicatorRefusal/yearIsClosed(_:)``, ``Refusal/valueUnchanged(_:)``.
  public func record(
    _ value: Measure, of indicator: Reference<Indicator>, for project: Reference<Project>?, in year: Int,
    source: PlainText, today: Day
  ) throws(Refusal) -> Measure? {
    try act(.recordIndicator) { db in
      let (indicator, former) = try Self.figure(db, indicator, project, year, today)
      guard indicator.isActive else {
        throw Refusal.indicator(.isSwitchedOff(name: indicator.reference.name, code: indicator.reference.code))
      }
      guard try Day.ofClosing(db, year) == nil else { throw Refusal.indicator(.yearIsClosed(year)) }
      guard former.entered?.value != value || former.entered?.source != source.value else {
        throw Refusal.valueUnchanged("\(value.french) \(indicator.unit)")
      }
      try db.execute(
        sql: "DELETE FROM indicator_value WHERE indicator_id = ? AND year = ? AND project_id IS ?",
        arguments: [indicator.reference.id, year, project?.id])
      try db.execute(
        sql: """
          INSERT INTO indicator_value (indicator_id, project_id, year, value_thousandths, source, author, recorded_on)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          indicator.reference.id, project?.id, year, value.thousandths, source.value, author, today.iso,
        ])
      return (
        former.value, project?.code ?? indicator.reference.code,
        Self.summary(indicator, year, from: former.value, to: value) + " ; source : \(source.value)"
      )
    }
  }

  /// Corrects a published figure: the published one stays beside it.
  ///
  /// - Returns: the figure as it was.
  /// - Throws: ``Refusal/yearAhead(_:)``, ``IndicatorRefusal/yearStillOpen(_:)``, ``Refusal/valueUnchanged(_:)``.
  public func correct(
    _ value: Measure, of indicator: Reference<Indicator>, for project: Reference<Project>?, in year: Int,
    reason: PlainText, today: Day
  ) throws(Refusal) -> IndicatorFigure {
    try act(.correctIndicator) { db in
      let (indicator, former) = try Self.figure(db, indicator, project, year, today)
      // What was published is corrected even where nothing more is asked for.
      guard try Day.ofClosing(db, year) != nil else { throw Refusal.indicator(.yearStillOpen(year)) }
      guard former.value != value else { throw Refusal.valueUnchanged("\(value.french) \(indicator.unit)") }
      try db.execute(
        sql: """
          INSERT INTO indicator_correction (indicator_id, project_id, year, value_thousandths, reason, author, corrected_on)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          indicator.reference.id, project?.id, year, value.thousandths, reason.value, author, today.iso,
        ])
      return (
        former, project?.code ?? indicator.reference.code,
        Self.summary(indicator, year, from: former.value, to: value) + " ; motif : \(reason.value)"
      )
    }
  }

  /// Publishes the figures of a year that is over: they do not change any more, they are corrected.
  ///
  /// - Returns: how many values are published.
  /// - Throws: ``IndicatorRefusal/yearNotOver(_:)``, ``IndicatorRefusal/yearClosedBefore(_:on:)``,
  ///   ``IndicatorRefusal/nothingToPublish(_:)`` or ``Refusal/yearBeforeAssociation(_:first:)``.
  public func closeYear(_ year: Int, today: Day) throws(Refusal) -> Int {
    try act(.closeYear) { db in
      guard year < today.year else { throw Refusal.indicator(.yearNotOver(year)) }
      _ = try ActivityReport.Period(
        year: year, today: today, firstYear: ActivityReport.Period.firstYear(db, KeyDate.fetchAll(db)))
      if let day = try Day.ofClosing(db, year) { throw Refusal.indicator(.yearClosedBefore(year, on: day)) }
      let count =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM indicator_value WHERE year = ?", arguments: [year]) ?? 0
      guard count > 0 else { throw Refusal.indicator(.nothingToPublish(year)) }
      try db.execute(
        sql: "INSERT INTO closed_year (year, closed_on, author) VALUES (?, ?, ?)", arguments: [year, today.iso, author])
      return (count, String(year), "\(count.of("valeur publiée", "valeurs publiées"))")
    }
  }

  private static func figure(
    _ db: Database, _ reference: Reference<Indicator>, _ project: Reference<Project>?, _ year: Int, _ today: Day
  ) throws -> (Indicator, IndicatorFigure) {
    guard year <= today.year else { throw Refusal.yearAhead(year) }
    let indicator = try Indicator.fetch(db, reference)
    let figures = try IndicatorFigure.fetchAll(db, of: reference, in: year)[reference.id] ?? []
    return (
      indicator,
      figures.first { $0.project == project } ?? IndicatorFigure(project: project, entered: nil, corrections: [])
    )
  }

  private static func summary(_ indicator: Indicator, _ year: Int, from former: Measure?, to value: Measure) -> String {
    "\(indicator.reference.code) \(year) : \(former.map { "\($0.french) → " } ?? "")\(value.french) \(indicator.unit)"
  }
}

extension Day {
  /// When the figures of that year were published; nil while they are open.
  static func ofClosing(_ db: Database, _ year: Int) throws -> Day? {
    try db.row("SELECT closed_on FROM closed_year WHERE year = ?", [year])?.day(0)
  }
}
