import Governance
import GovernanceFrench
import GRDB

/// Who and what the record knows, by name, read once: a list of thousands of lines asks for nothing line by line.
struct ImportDirectory {
  /// What is known under a folded name; several where it is ambiguous.
  typealias Names = [String: [Int64]]

  var organizations: Names = [:]
  var organizationNames: [Int64: String] = [:]
  var organizationKinds: [Int64: String] = [:]
  var organizationIndex = NameIndex()
  var people: Names = [:]
  var contacts: [Int64: [String?]] = [:]
  /// The adherents, by organisation and by person.
  var memberOf: (organization: [Int64: Int64], person: [Int64: Int64]) = ([:], [:])
  /// The adherents of the day, or of whom the record cannot tell.
  var belonging: Set<Int64> = []
  var colleges: [Int64: [Int64]] = [:]
  var representatives: Set<Pair> = []
  var groupMembers: Set<[Int64]> = []
  /// Who holds an office: body and office, then people.
  var holders: [String: Set<Int64>] = [:]
  var codes: (organization: CodeBook, person: CodeBook)

  let collegeNames: Names
  let groupNames: Names
  let offices: [(code: String, label: String)]
  let bureau: Int64?

  /// One of something and one of something else.
  struct Pair: Hashable {
    let first: Int64
    let second: Int64
  }

  init(_ db: Database, on day: Day) throws {
    let arguments: StatementArguments = ["day": day.iso]
    codes = (try CodeBook(db, "organization"), try CodeBook(db, "person"))
    collegeNames = try Self.names(db, "SELECT id, code FROM college UNION ALL SELECT id, name FROM college")
    groupNames = try Self.names(
      db,
      sql: """
        SELECT id, code FROM body WHERE kind = 'workingGroup' UNION ALL
        SELECT id, name FROM body WHERE kind = 'workingGroup' UNION ALL
        SELECT body_id, alias FROM body_alias JOIN body ON body.id = body_id AND body.kind = 'workingGroup'
        """)
    offices = try Row.fetchAll(db, sql: "SELECT code, label FROM office ORDER BY rank").map { ($0[0], $0[1]) }
    bureau = try Int64.fetchOne(db, sql: "SELECT id FROM body WHERE kind = 'bureau' ORDER BY rank LIMIT 1")
    try loadParties(db)
    let members = try Row.fetchCursor(db, sql: "SELECT id, organization_id, person_id FROM member")
    while let row = try members.next() {
      if let organization: Int64 = row[1] { memberOf.organization[organization] = row[0] }
      if let person: Int64 = row[2] { memberOf.person[person] = row[0] }
    }
    func pairs(_ table: String, _ columns: String) throws -> RowCursor {
      try Row.fetchCursor(
        db, sql: "SELECT \(columns) FROM \(table) WHERE \(SpanColumns.heldOrUnattested(table))", arguments: arguments)
    }
    let memberships = try pairs("membership", "member_id")
    while let row = try memberships.next() { belonging.insert(row[0]) }
    let assignments = try pairs("college_assignment", "member_id, college_id")
    while let row = try assignments.next() { colleges[row[0], default: []].append(row[1]) }
    let speakers = try pairs("representative", "organization_id, person_id")
    while let row = try speakers.next() { representatives.insert(Pair(first: row[0], second: row[1])) }
    let participants = try pairs("group_member", "body_id, coalesce(organization_id, 0), coalesce(person_id, 0)")
    while let row = try participants.next() { groupMembers.insert([row[0], row[1], row[2]]) }
    let mandates = try pairs("mandate", "body_id, office, coalesce(person_id, 0)")
    while let row = try mandates.next() {
      guard let office: String = row[1] else { continue }
      holders["\(row[0] as Int64) \(office)", default: []].insert(row[2])
    }
  }

  private mutating func loadParties(_ db: Database) throws {
    let organizations = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, kind FROM organization UNION ALL SELECT id, code, NULL FROM organization UNION ALL
        SELECT organization_id, alias, NULL FROM organization_alias UNION ALL
        SELECT organization_id, name, NULL FROM former_name
        """)
    while let row = try organizations.next() {
      let (id, name): (Int64, String) = (row[0], row[1])
      if let kind: String = row[2] { (organizationNames[id], organizationKinds[id]) = (name, kind) }
      noteOrganization(id, name)
    }
    let people = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, \(PartyColumns.personName("person")) FROM person UNION ALL SELECT person_id, alias FROM person_alias
        """)
    while let row = try people.next() { notePerson(row[0], row[1]) }
    let contacts = try Row.fetchCursor(db, sql: "SELECT person_id, email, phone, postal_address FROM person_contact")
    while let row = try contacts.next() { self.contacts[row[0]] = [row[1], row[2], row[3]] }
  }

  mutating func noteOrganization(_ id: Int64, _ name: String) {
    let key = name.folded
    if organizations[key]?.contains(id) == true { return }
    organizations[key, default: []].append(id)
    organizationIndex.insert(key)
  }

  mutating func notePerson(_ id: Int64, _ name: String) {
    let key = name.folded
    if people[key]?.contains(id) != true { people[key, default: []].append(id) }
  }

  private static func names(_ db: Database, _ sql: String) throws -> Names { try names(db, sql: sql) }

  private static func names(_ db: Database, sql: String) throws -> Names {
    try Row.fetchAll(db, sql: sql).reduce(into: [:]) { names, row in
      let key = (row[1] as String).folded
      if names[key]?.contains(row[0] as Int64) != true { names[key, default: []].append(row[0]) }
    }
  }
}

/// The codes that are taken in a table: a new one never bears any of them.
struct CodeBook {
  private var taken: Set<String>
  private var lastNumbers: [String: Int] = [:]
  private let fallback: String

  init(_ db: Database, _ table: String) throws {
    taken = try Set(String.fetchCursor(db, sql: "SELECT code FROM \(table)"))
    fallback = table
  }

  /// `pimms`, then `pimms-2`.
  mutating func code(for name: String) -> String {
    let plain = name.code.isEmpty ? fallback : name.code
    if taken.insert(plain).inserted { return plain }
    var number = lastNumbers[plain] ?? 1
    repeat { number += 1 } while !taken.insert("\(plain)-\(number)").inserted
    lastNumbers[plain] = number
    return "\(plain)-\(number)"
  }
}
