import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Ends what links an organisation to the pole as a partner or a funder, on that day.
  ///
  /// - Parameter role: which link; nil for both.
  /// - Returns: the links that end.
  /// - Throws: ``MandateRefusal/notPartner(name:on:)`` or ``Refusal/dayBeforeStart(_:start:)``.
  public func endPartnership(
    of organization: Reference<Organization>, role: Partnership.Role?, on day: Day
  ) throws(Refusal) -> [Partnership.Role] {
    try act(.endPartnership) { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, role, \(SpanColumns.of("partnership")) FROM partnership
          WHERE organization_id = :organization AND (:role IS NULL OR role = :role) AND \(SpanColumns.heldAndNotOver("partnership")) ORDER BY role
          """, arguments: ["organization": organization.id, "role": role?.rawValue, "day": day.iso])
      guard !rows.isEmpty else { throw Refusal.mandate(.notPartner(name: organization.name, on: day)) }
      let roles: [Partnership.Role] = try rows.map { row in
        try db.end("partnership", row[0], Span(row: row, at: 2), on: day, of: organization.name)
        return try row.word(1)
      }
      let words = roles.map(\.french).frenchList()
      return (roles, organization.code, "\(organization.name), \(words), jusqu'au \(day.frenchShort)")
    }
  }
}
