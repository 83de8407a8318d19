import Governance
import GRDB

extension AssociationFile {
  /// What that person holds on that day and what would pass to nobody by itself; and the mandates that stay with the
  /// organisations that the person speaks for, whoever does.
  public func holdings(
    of person: Reference<Person>, on day: Day
  ) throws(Refusal) -> (held: [Holding], ofOrganizations: [Mandate]) {
    try read { db in
      let held = try HeldRow.fetchAll(db, of: person, on: day)
      return (held.map(\.holding), try HeldRow.mandatesOfOrganizations(db, of: person, on: day))
    }
  }
}

/// Something held, and the row that says so.
struct HeldRow {
  let holding: Holding
  let row: Int64
  /// The first day without it, where that is noted ahead.
  let until: Day?

  /// All that the person holds on that day, each under a handle of its own.
  static func fetchAll(_ db: Database, of person: Reference<Person>, on day: Day) throws -> [HeldRow] {
    let found =
      try representations(db, person, day) + mandates(db, person, day) + groups(db, person, day) + actions(db, person)
      + steps(db, person)
    var taken: [String: Int] = [:]
    return found.map { handle, subject, row, until in
      taken[handle, default: 0] += 1
      let count = taken[handle] ?? 1
      return HeldRow(
        holding: Holding(handle: count == 1 ? handle : "\(handle)-\(count)", subject: subject), row: row, until: until)
    }
  }

  private typealias Found = (handle: String, subject: Holding.Subject, row: Int64, until: Day?)

  private static func representations(_ db: Database, _ person: Reference<Person>, _ day: Day) throws -> [Found] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT organization.id, organization.code, organization.name, representative.id,
          representative.until_day FROM representative JOIN organization ON organization.id = representative.organization_id
        WHERE representative.person_id = :person AND \(SpanColumns.heldAndNotOver("representative")) ORDER BY representative.id
        """, arguments: ["person": person.id, "day": day.iso]
    ).map { row in
      let organization: Reference<Organization> = row.reference(0)
      return (organization.code, .representation(organization), row[3], try Day(row: row, at: 4))
    }
  }

  /// What is held by name, or as the inhabitant that an adherent is.
  private static func mandates(_ db: Database, _ person: Reference<Person>, _ day: Day) throws -> [Found] {
    try MandateRow.fetchAll(
      db,
      where: """
        (mandate.person_id = :person
          OR mandate.person_id IS NULL AND mandate.member_id IN (SELECT id FROM member WHERE person_id = :person))
          AND \(SpanColumns.heldAndNotOver("mandate"))
        """, ["person": person.id, "day": day.iso]
    ).map { ($0.body.code, .mandate(try Mandate.fetch(db, $0.id, on: day)), $0.id, $0.span.until) }
  }

  private static func groups(_ db: Database, _ person: Reference<Person>, _ day: Day) throws -> [Found] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT body.id, body.code, body.name, organization.id, organization.code, organization.name, group_member.id,
          group_member.until_day FROM group_member JOIN body ON body.id = group_member.body_id
        LEFT JOIN organization ON organization.id = group_member.organization_id
        WHERE group_member.person_id = :person AND \(SpanColumns.heldAndNotOver("group_member")) ORDER BY group_member.id
        """, arguments: ["person": person.id, "day": day.iso]
    ).map { row in
      let group: Reference<Body> = row.reference(0)
      return (
        "\(group.code)-membre", .groupMembership(group, of: row.optionalReference(3)), row[6], try Day(row: row, at: 7)
      )
    }
  }

  private static func actions(_ db: Database, _ person: Reference<Person>) throws -> [Found] {
    try ActionItem.fetch(db, where: "action_item.done_on IS NULL AND owner_id = ?", [person.id]).map {
      ($0.reference.code.lowercased(), .action($0), $0.reference.id, nil)
    }
  }

  private static func steps(_ db: Database, _ person: Reference<Person>) throws -> [Found] {
    try Int64.fetchAll(
      db, sql: "SELECT id FROM project_step WHERE closed_on IS NULL AND owner_id = ? ORDER BY id",
      arguments: [person.id]
    ).compactMap { id in
      try ProjectStep.fetch(db, where: "project_step.id = ?", [id]).first.map {
        ("\($0.project.code)-suite", .step($0), id, nil)
      }
    }
  }

  /// The mandates that name nobody: whoever speaks for the organisation on a day sits.
  static func mandatesOfOrganizations(
    _ db: Database, of person: Reference<Person>, on day: Day
  ) throws -> [Mandate] {
    try MandateRow.fetchAll(
      db,
      where: """
        mandate.person_id IS NULL AND \(SpanColumns.heldOrUnattested("mandate"))
          AND mandate.member_id IN (SELECT member.id FROM member
            JOIN representative ON representative.organization_id = member.organization_id
            WHERE representative.person_id = :person AND \(SpanColumns.heldOrUnattested("representative")))
        """, ["person": person.id, "day": day.iso]
    ).map { try Mandate.fetch(db, $0.id, on: day) }
  }
}
