import Governance
import GRDB

extension AssociationFile {
  /// Who takes part in that working group on that day, its lead apart.
  public func members(of group: Reference<Body>, on day: Day) throws(Refusal) -> [GroupMember] {
    try read { try GroupMember.fetchAll($0, of: group, on: day) }
  }
}

extension GroupMember {
  /// - Parameter line: of the journal; what was entered after it and has no known beginning is left out.
  static func fetchAll(
    _ db: Database, of group: Reference<Body>, on day: Day, knownBy line: Int64 = .max
  ) throws -> [GroupMember] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT organization.id, organization.code, organization.name,
          person.id, person.code, \(PartyColumns.personName("person")),
          member.id, \(PartyColumns.codeAndName), \(SpanColumns.of("group_member")), group_member.certainty
        FROM group_member LEFT JOIN organization ON organization.id = group_member.organization_id
        LEFT JOIN person ON person.id = group_member.person_id
        LEFT JOIN member ON (member.organization_id = group_member.organization_id
            OR group_member.organization_id IS NULL AND member.person_id = group_member.person_id)
          AND EXISTS (SELECT 1 FROM membership WHERE membership.member_id = member.id
            AND \(SpanColumns.memberships))
        \(PartyColumns.joins())
        WHERE group_member.body_id = :group AND \(SpanColumns.heldAsKnown("group_member"))
        ORDER BY group_member.id
        """, arguments: ["group": group.id, "day": day.iso, "line": line]
    ).map { row in
      GroupMember(
        organization: row.optionalReference(0), person: row.optionalReference(3), member: row.optionalReference(6),
        span: try Span(row: row, at: 9), certainty: try row.word(13))
    }
  }
}
