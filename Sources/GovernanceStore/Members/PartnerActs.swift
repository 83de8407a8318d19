import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters a partner or funder; it need not be an adherent.
  public func addPartner(
    _ name: PlainText, role: Partnership.Role, since beginning: Beginning, source: PlainText?
  ) throws(Refusal) -> Reference<Organization> {
    try act(.addPartner) { db in
      let sourceID = try Self.source(db, source)
      let certainty = source == nil ? Certainty.toConfirm : .confirmed
      let organization = try PartyEntry(db: db, source: sourceID, certainty: certainty).organization(name).reference
      try db.execute(
        sql: """
          INSERT INTO partnership (organization_id, role, from_day, attested_on, earliest_day, source_id, certainty,
            entered_with)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          organization.id, role.rawValue, beginning.span.from?.iso, beginning.span.attestedOn?.iso,
          beginning.span.earliest?.iso, sourceID, certainty.rawValue, try db.nextJournalLine(),
        ])
      return (organization, organization.code, "\(organization.name), \(beginning.french)")
    }
  }

  /// The partners and funders of that day.
  public func partners(on day: Day) throws(Refusal) -> [Partnership] {
    try read { try Partnership.fetch($0, on: day) }
  }
}

extension Partnership {
  ///
  /// - Parameter first: those too that were over by then, and not before that day.
  static func fetch(_ db: Database, on day: Day, since first: Day? = nil) throws -> [Partnership] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT organization.id, organization.code, \(PartyColumns.organizationNameOnDay("organization")) AS name,
          partnership.role, \(SpanColumns.of("partnership"))
        FROM partnership JOIN organization ON organization.id = partnership.organization_id
        WHERE \(SpanColumns.heldOrUnattested("partnership"))
          OR partnership.until_day > :first AND partnership.until_day <= :day
        ORDER BY partnership.role, name
        """, arguments: ["day": day.iso, "first": first?.iso]
    ).map { Partnership(organization: $0.reference(0), role: try $0.word(3), span: try Span(row: $0, at: 4)) }
  }
}
