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
          SELECT id, coalesce(from_day, attested_on), role FROM partnership
          WHERE organization_id = :organization AND (:role IS NULL OR role = :role) AND ended_on_unknown_day = 0
            AND \(SpanColumns.heldOrUnattested("partnership")) ORDER BY role
          """, arguments: ["organization": organization.id, "role": role?.rawValue, "day": day.iso])
      guard !rows.isEmpty else { throw Refusal.mandate(.notPartner(name: organization.name, on: day)) }
      let roles: [Partnership.Role] = try rows.map { row in
        if let start = try Day(row: row, at: 1), day <= start { throw Refusal.dayBeforeStart(day, start: start) }
        try db.execute(
          sql: "UPDATE partnership SET until_day = ? WHERE id = ?", arguments: [day.iso, row[0] as Int64])
        return try row.word(2)
      }
      let words = roles.map(\.french).frenchList()
      return (roles, organization.code, "\(organization.name), \(words), jusqu'au \(day.frenchShort)")
    }
  }
}
