import Governance
import GRDB

extension AssociationFile {
  /// All that the record tells of that adherent; mandates and representatives are those of that day.
  public func sheet(of member: Reference<Member>, on day: Day) throws(Refusal) -> MemberSheet {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT party_o.id, party_o.kind, party_p.id, party_p.may_be_published, \(PartyColumns.codeAndNameOnDay)
          FROM member \(PartyColumns.joins()) WHERE member.id = :member
          """, arguments: ["member": member.id, "day": day.iso])
      guard let row else { throw Refusal.unknownReference(.member, member.code, suggestions: []) }
      let organization: Int64? = row[0]
      let person: Int64? = row[2]
      let aliases = try String.fetchAll(
        db,
        sql: """
          SELECT alias FROM organization_alias WHERE organization_id = :organization
          UNION ALL SELECT alias FROM person_alias WHERE person_id = :person
          """, arguments: ["organization": organization, "person": person])
      return MemberSheet(
        member: Member(
          reference: Reference(id: member.id, code: member.code, name: row[5]),
          party: organization != nil
            ? .organization(try row.word(1)) : .resident(mayBePublished: (row[3] as Int?).map { $0 == 1 })),
        aliases: aliases, formerNames: try organization.map { try Self.formerNames(db, of: $0) } ?? [],
        memberships: try Self.memberships(db, of: member), colleges: try Self.colleges(db, of: member),
        representatives: try organization.map { try Self.representatives(db, of: $0, on: day) } ?? [],
        mandates: try Mandate.fetch(db, on: day, holder: member),
        projects: try organization.map { try Self.projects(db, of: $0, on: day) } ?? [])
    }
  }

  private static func memberships(_ db: Database, of member: Reference<Member>) throws -> [Membership] {
    func decided(_ column: String) -> String {
      """
      (SELECT meeting.code || printf('/%02d', resolution.number) FROM resolution
        JOIN meeting ON meeting.id = resolution.meeting_id WHERE resolution.id = membership.\(column))
      """
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(SpanColumns.of("membership")), source.title, membership.verbatim, membership.certainty,
          \(decided("admitted_by_id")), membership.end_reason, \(decided("ended_by_id")), paper.title
        FROM membership LEFT JOIN source ON source.id = membership.source_id
        LEFT JOIN source paper ON paper.id = membership.end_source_id
        WHERE membership.member_id = ? ORDER BY coalesce(from_day, attested_on), membership.id
        """, arguments: [member.id]
    ).map { row in
      Membership(
        span: try Span(row: row, at: 0), provenance: try row.provenance(4), admittedBy: row[7],
        endReason: (row[8] as String?).flatMap(DepartureReason.init(rawValue:)), endedBy: row[9], endSource: row[10])
    }
  }

  private static func colleges(_ db: Database, of member: Reference<Member>) throws -> [CollegeAssignment] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT college.id, college.code, college.name, \(SpanColumns.of("college_assignment")), source.title,
          college_assignment.verbatim, college_assignment.certainty, college_assignment.note
        FROM college_assignment JOIN college ON college.id = college_assignment.college_id
        LEFT JOIN source ON source.id = college_assignment.source_id
        WHERE college_assignment.member_id = ? ORDER BY college.rank, college_assignment.id
        """, arguments: [member.id]
    ).map {
      CollegeAssignment(
        college: $0.reference(0), span: try Span(row: $0, at: 3), provenance: try $0.provenance(7), note: $0[10])
    }
  }

  private static func formerNames(_ db: Database, of organization: Int64) throws -> [FormerName] {
    try Row.fetchAll(
      db, sql: "SELECT name, until_day FROM former_name WHERE organization_id = ? ORDER BY until_day DESC",
      arguments: [organization]
    ).map { FormerName(name: $0[0], until: try $0.day(1)) }
  }

  /// Who speaks for one organisation on one day: person, rank, span, certainty.
  static let representativesOfOneOrganization = """
    SELECT person.id, person.code, \(PartyColumns.personName("person")), representative.rank,
      \(SpanColumns.of("representative")), representative.certainty
    FROM representative JOIN person ON person.id = representative.person_id
    WHERE representative.organization_id = :organization AND \(SpanColumns.speakers)
    ORDER BY representative.id
    """

  /// - Parameter line: of the journal; who was entered after it and has no known beginning is left out.
  static func representatives(
    _ db: Database, of organization: Int64, on day: Day, knownBy line: Int64 = .max
  ) throws -> [Representative] {
    try Row.fetchAll(
      db, sql: representativesOfOneOrganization,
      arguments: ["organization": organization, "day": day.iso, "line": line]
    ).map {
      Representative(
        person: $0.reference(0), rank: try $0.word(3), span: try Span(row: $0, at: 4), certainty: try $0.word(8))
    }
  }

  private static func projects(
    _ db: Database, of organization: Int64, on day: Day
  ) throws -> [(role: ProjectRole, project: Reference<Project>)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT project_participant.role, project.id, project.code, project.title
        FROM project_participant JOIN project ON project.id = project_participant.project_id
        WHERE project_participant.organization_id = :organization
          AND \(SpanColumns.heldOrUnattested("project_participant"))
        ORDER BY project.id
        """, arguments: ["organization": organization, "day": day.iso]
    ).map { (try $0.word(0), $0.reference(1)) }
  }
}
