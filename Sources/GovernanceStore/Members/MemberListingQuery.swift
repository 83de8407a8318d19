import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// The adherents by college on that day.
  ///
  /// An adherent of whom the record cannot tell whether it belonged on that day is listed as not attested.
  ///
  /// - Parameter college: only that college.
  public func members(on day: Day, in college: Reference<College>? = nil) throws(Refusal) -> MemberListing {
    try read { try Self.members($0, on: day, in: college) }
  }

  static func members(_ db: Database, on day: Day, in college: Reference<College>?) throws -> MemberListing {
    let offices = try Self.officesByMember(db, on: day)
    let representatives = try Self.representativesByOrganization(db, on: day)
    func entry(_ row: Row) throws -> MemberListingEntry {
      let organization: Int64? = row[3]
      let party: Member.Party =
        if organization != nil {
          .organization(try row.word(4))
        } else {
          .resident(mayBePublished: (row[5] as Int?).map { $0 == 1 })
        }
      let member = Member(reference: row.reference(0), party: party)
      let span = try Span(row: row, at: 6)
      return MemberListingEntry(
        member: member, representatives: organization.flatMap { representatives[$0] } ?? [],
        offices: offices[member.reference.id] ?? [], state: span.state(on: day), span: span.seen(on: day),
        certainty: try row.word(10), belongs: (row[12] as Int) == 1 ? .holds : .notAttested)
    }
    let columns = """
      member.id, \(PartyColumns.codeAndNameOnDay), party_o.id, party_o.kind, party_p.may_be_published
      """
    let assigned = try Row.fetchCursor(
      db,
      sql: """
        WITH belonging AS MATERIALIZED (
          SELECT member_id, max(NOT \(SpanColumns.unattested("membership"))) AS is_attested
          FROM membership WHERE \(SpanColumns.memberships) GROUP BY member_id)
        SELECT \(columns), \(SpanColumns.of("college_assignment")), college_assignment.certainty,
          college_assignment.college_id, belonging.is_attested
        FROM college_assignment JOIN belonging ON belonging.member_id = college_assignment.member_id
        JOIN member ON member.id = college_assignment.member_id \(PartyColumns.joins())
        WHERE \(SpanColumns.assignments)
          AND (:college IS NULL OR college_assignment.college_id = :college)
        ORDER BY college_assignment.id
        """, arguments: ["day": day.iso, "college": college?.id])
    var entries: [Int64: [MemberListingEntry]] = [:]
    while let row = try assigned.next() { entries[row[11], default: []].append(try entry(row)) }
    let colleges = try College.fetchAll(db).filter { college == nil || $0.reference == college }
    let unplaced =
      try college == nil
      ? Row.fetchAll(
        db,
        sql: """
          SELECT \(columns), \(SpanColumns.of("membership")), membership.certainty, NULL,
            NOT \(SpanColumns.unattested("membership"))
          FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
          WHERE \(SpanColumns.memberships)
            AND NOT EXISTS (SELECT 1 FROM college_assignment WHERE college_assignment.member_id = member.id
              AND \(SpanColumns.assignments))
          ORDER BY membership.id
          """, arguments: ["day": day.iso]) : []
    return MemberListing(
      day: day,
      colleges: colleges.map { CollegeListing(college: $0, entries: entries[$0.reference.id] ?? []) },
      unplaced: try unplaced.map(entry), announced: college == nil ? try Association.fetch(db).announced : nil)
  }

  /// The people who speak for each organisation on that day, by name.
  static func representativesByOrganization(_ db: Database, on day: Day) throws -> [Int64: [String]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT organization_id, \(PartyColumns.personName("person")) FROM representative
        JOIN person ON person.id = representative.person_id
        WHERE \(SpanColumns.speakers) ORDER BY representative.id
        """, arguments: ["day": day.iso, "line": Int64.max])
    return try rows.reduce(into: [:]) { $0[$1[0], default: []].append($1[1]) }
  }

  /// What each adherent holds on that day beside its seats, and by whom.
  private static func officesByMember(_ db: Database, on day: Day) throws -> [Int64: [HeldOffice]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT mandate.member_id, coalesce(mandate.title, office.label),
          CASE body.kind WHEN 'workingGroup' THEN ' ' || upper(body.code) ELSE '' END,
          CASE WHEN person.id IS NOT NULL THEN \(PartyColumns.personName("person")) END,
          NOT \(SpanColumns.unattested("mandate"))
        FROM mandate JOIN office ON office.code = mandate.office JOIN body ON body.id = mandate.body_id
        LEFT JOIN person ON person.id = mandate.person_id
        WHERE mandate.member_id IS NOT NULL AND \(SpanColumns.heldOrUnattested("mandate"))
        ORDER BY office.rank, mandate.id
        """, arguments: ["day": day.iso])
    return try rows.reduce(into: [:]) {
      $0[$1[0], default: []].append(
        HeldOffice(title: ($1[1] as String) + ($1[2] as String), holder: $1[3], isAttested: $1[4]))
    }
  }
}

extension College {
  static func fetchAll(_ db: Database) throws -> [College] {
    try Row.fetchAll(db, sql: "SELECT id, code, name, rank FROM college ORDER BY rank, id")
      .map { College(reference: $0.reference(0), rank: $0[3]) }
  }
}
