import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// Those who hold an office or a seat of the board on that day, or speak for one who does, and who were named here since
  /// the last declaration without the day from which they are.
  public func undatedOfficers(on day: Day) throws(Refusal) -> [UndatedOfficer] {
    try read { try UndatedOfficer.fetchAll($0, on: day) }
  }
}

extension UndatedOfficer {
  static func fetchAll(_ db: Database, on day: Day) throws -> [UndatedOfficer] {
    let boardIsDeclared = try RegistryFilingRule.fetch(db).boardIsDeclared != false
    // What a model or the first list brought was so before the register, and so was what began in a month before it:
    // whether it was declared is not told. A later list brings what is new beside those of the same place.
    let followed = try Association.fetch(db).registerKeptSince.adding(months: -ChangesToDeclare.months)
    func named(_ table: String, _ kind: ActKind, beside place: String) -> String {
      """
      \(table).from_day IS NULL AND \(table).attested_on >= :followed AND \(SpanColumns.heldAndNotOver(table))
        AND EXISTS (SELECT 1 FROM journal WHERE id = \(table).entered_with
          AND (kind = '\(kind.rawValue)' OR kind = '\(ActKind.importMembers.rawValue)'
            AND EXISTS (SELECT 1 FROM \(table) other WHERE other.\(place) = \(table).\(place)
              AND coalesce(other.entered_with, 0) < journal.id))
          AND id > (SELECT coalesce(max(id), 0) FROM journal filed WHERE undone_at IS NULL
            AND filed.kind IN ('\(ActKind.recordRegistryFiling.rawValue)', '\(ActKind.completeRegistryFiling.rawValue)')))
      """
    }
    let mandates = try db.rows(
      """
      SELECT mandate.id FROM mandate JOIN body ON body.id = mandate.body_id
      WHERE body.kind IN ('bureau'\(boardIsDeclared ? ", 'board'" : "")) AND \(named("mandate", .appointMandate, beside: "body_id"))
      ORDER BY mandate.id
      """, ["day": day.iso, "followed": followed.iso]
    ).map { UndatedOfficer.mandate(try Mandate.fetch(db, $0[0], on: day)) }
    guard boardIsDeclared else { return mandates }
    let voices = try db.rows(
      """
      SELECT organization.id, organization.code, \(PartyColumns.organizationNameOnDay("organization")),
        representative.person_id
      FROM representative JOIN organization ON organization.id = representative.organization_id
      WHERE representative.rank <> 'alternate' AND \(named("representative", .appointRepresentative, beside: "organization_id"))
      ORDER BY representative.id
      """, ["day": day.iso, "followed": followed.iso])
    return try mandates
      + voices.flatMap { row -> [UndatedOfficer] in
        let organization: Reference<Organization> = row.reference(0)
        guard try AssociationFile.sits(db, organization, on: day) else { return [] }
        return try AssociationFile.representatives(db, of: organization.id, on: day)
          .filter { $0.person.id == row[3] }.map { .voice($0, of: organization) }
      }
  }
}
