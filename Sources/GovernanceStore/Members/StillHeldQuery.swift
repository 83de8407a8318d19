import Governance
import GRDB

extension StillHeld {
  /// What that adherent holds on that day beside its membership.
  static func fetch(_ db: Database, of member: Reference<Member>, on day: Day) throws -> StillHeld {
    let party = try Row.fetchOne(
      db, sql: "SELECT organization_id, person_id FROM member WHERE id = ?", arguments: [member.id])
    let organization: Int64? = party?[0]
    let person: Int64? = party?[1]
    func references<Subject>(_ sql: String) throws -> [Reference<Subject>] {
      var arguments: StatementArguments = ["day": day.iso, "organization": organization]
      if sql.contains(":person") { arguments += ["person": person] }
      return try Row.fetchAll(db, sql: sql, arguments: arguments).map { $0.reference(0) }
    }
    let speakers: [Reference<Person>] = try references(
      """
      SELECT person.id, person.code, \(PartyColumns.personName("person")) FROM representative
      JOIN person ON person.id = representative.person_id
      WHERE representative.organization_id = :organization AND \(SpanColumns.heldOrUnattested("representative"))
      ORDER BY representative.id
      """)
    let owners = (speakers.map(\.id) + [person].compactMap { $0 }).map { String($0) }.joined(separator: ", ")
    let roles = try Row.fetchAll(
      db,
      sql: """
        SELECT role FROM partnership
        WHERE organization_id = :organization AND \(SpanColumns.heldOrUnattested("partnership")) ORDER BY role
        """, arguments: ["organization": organization, "day": day.iso])
    return StillHeld(
      mandates: try Mandate.fetch(db, on: day, holder: member),
      groups: try references(
        """
        SELECT body.id, body.code, body.name FROM group_member JOIN body ON body.id = group_member.body_id
        WHERE (group_member.organization_id = :organization OR group_member.person_id = :person)
          AND \(SpanColumns.heldOrUnattested("group_member")) ORDER BY body.rank
        """),
      representatives: speakers, partnerships: try roles.map { try $0.word(0) },
      projects: try references(
        """
        SELECT DISTINCT project.id, project.code, project.title FROM project_participant
        JOIN project ON project.id = project_participant.project_id
        WHERE project_participant.organization_id = :organization
          AND \(SpanColumns.heldOrUnattested("project_participant")) ORDER BY project.id
        """),
      actions: try ActionItem.fetch(db, where: "action_item.done_on IS NULL AND owner_id IN (\(owners))"),
      unpaidYears: try Int.fetchAll(
        db,
        sql: """
          SELECT year FROM dues WHERE member_id = :member AND exempt_reason IS NULL AND amount_cents >
            (SELECT coalesce(sum(amount_cents), 0) FROM dues_payment WHERE dues_id = dues.id) ORDER BY year
          """, arguments: ["member": member.id]),
      yearsOutside: Set(
        try Int.fetchAll(
          db, sql: "SELECT year FROM dues WHERE member_id = ? AND \(Dues.ofNoMember)", arguments: [member.id])))
  }
}
