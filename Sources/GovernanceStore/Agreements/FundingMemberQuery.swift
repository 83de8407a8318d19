import Governance
import GRDB

extension AssociationFile {
  /// The adherents that fund the association on that day: noted as funders, or partners in an agreement.
  public func fundingMembers(on day: Day) throws(Refusal) -> [FundingMember] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT member.id, \(PartyColumns.codeAndName(on: ":day")),
            (SELECT json_group_array(title) FROM grant_agreement WHERE funder_id = member.organization_id)
          FROM member \(PartyColumns.joins())
          WHERE member.organization_id IN (
            SELECT organization_id FROM partnership
            WHERE role = 'funder' AND \(SpanColumns.heldOrUnattested("partnership"))
            UNION SELECT funder_id FROM grant_agreement)
          ORDER BY member.id
          """, arguments: ["day": day.iso]
      ).map { row in
        FundingMember(
          member: row.reference(0),
          agreements: try String.fetchAll(
            db, sql: "SELECT value FROM json_each(?)", arguments: [row[3] as String?]))
      }
    }
  }
}
