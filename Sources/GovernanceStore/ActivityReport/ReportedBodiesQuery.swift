import Governance
import GRDB

extension ActivityReport.Records {
  /// The bodies as they stood on that day, the last of the time whose mandates were read before.
  mutating func readBodies(_ db: Database, on day: Day) throws {
    let held = MandatesOfDay(mandates, on: day)
    vacantOffices = try db.rows(
      """
      SELECT DISTINCT mandate.body_id, office.label FROM mandate JOIN office ON office.code = mandate.office
      WHERE office.code <> 'lead' AND mandate.until_day <= :day AND NOT EXISTS (
        SELECT 1 FROM mandate other WHERE other.body_id = mandate.body_id AND other.office = mandate.office
          AND \(SpanColumns.heldOrUnattested("other")))
      ORDER BY office.rank
      """, ["day": day.iso]
    ).reduce(into: [:]) { $0[$1[0], default: []].append($1[1]) }
    bodies = try Body.fetchAll(db, where: "kind <> 'workingGroup'", begunBy: day).map { body in
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
        sheet: try BodySheet.fetch(db, body, on: day, among: held),
        advisoryCertainty: try certainty?.word(0) ?? .toConfirm,
        frequencySpan: try frequency.map { try Span(row: $0, at: 0) }, unattestedSeats: unattestedSeats?[0] ?? 0)
    }
  }

  /// The working groups and their leads as they stood on that day, and what they did in the year.
  ///
  /// The mandates of the year, or of the day, are read before.
  ///
  /// - Parameter period: nil where only the groups are asked for, and not their projects.
  mutating func readGroups(_ db: Database, on day: Day, in period: ActivityReport.Period?) throws {
    let leads = mandates.filter(\.isLead)
      .sorted { ($0.span.from ?? $0.span.attestedOn ?? day) < ($1.span.from ?? $1.span.attestedOn ?? day) }
    let projects = try period.map { try ActivityReport.ProjectYear.fetchByGroup(db, in: $0) } ?? [:]
    groups = try Body.fetchAll(db, where: "kind = 'workingGroup'", begunBy: day).map { body in
      ActivityReport.GroupRecord(
        body: body, leads: leads.filter { $0.body == body.reference }, projects: projects[body.reference.id] ?? [])
    }
  }
}
