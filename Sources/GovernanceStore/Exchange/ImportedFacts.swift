import Governance
import GRDB

/// What the record knows of those whom a list names: asked by key the first time, and kept up with what the list adds.
struct ImportedFacts {
  private let db: Database
  private let day: Day

  private var kinds: [Int64: String] = [:]
  private var contacts: [Int64: Contact] = [:]
  private var civilities: [Int64: String?] = [:]
  private var organizations: [Int64: Set<Int64>] = [:]
  private var speakers: [Int64: Set<Int64>] = [:]
  private var primaries: [Int64: (code: String, name: String)] = [:]
  private var members: (organization: [Int64: Int64?], person: [Int64: Int64?]) = ([:], [:])
  private var belonging: [Int64: Bool] = [:]
  private var colleges: [Int64: Set<Int64>] = [:]
  private var participants: [Int64: Set<[Int64]>] = [:]
  private var holders: [String: Set<Int64>] = [:]

  init(_ db: Database, on day: Day) {
    self.db = db
    self.day = day
  }

  /// What a new organisation is not known to have.
  mutating func addOrganization(_ id: Int64, kind: OrganizationKind) {
    kinds[id] = kind.rawValue
    speakers[id] = []
    members.organization[id] = .some(nil)
  }

  /// What a new person is not known to have.
  mutating func addPerson(_ id: Int64, civility: String?) {
    civilities[id] = civility
    contacts[id] = Contact()
    organizations[id] = []
    members.person[id] = .some(nil)
  }

  mutating func addMember(_ id: Int64, organization: Int64?, person: Int64?) {
    if let organization { members.organization[organization] = id }
    if let person { members.person[person] = id }
    belonging[id] = true
    colleges[id] = []
  }

  /// What an organisation is, as the file has it.
  mutating func kind(of organization: Int64) throws -> String? {
    if let kind = kinds[organization] { return kind }
    let kind = try String.fetchOne(
      db.cachedStatement(sql: "SELECT kind FROM organization WHERE id = ?"), arguments: [organization])
    kinds[organization] = kind
    return kind
  }

  mutating func note(kind: OrganizationKind, of organization: Int64) { kinds[organization] = kind.rawValue }

  /// How to reach a person.
  mutating func contact(of person: Int64) throws -> Contact {
    if let contact = contacts[person] { return contact }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT email, phone, postal_address FROM person_contact WHERE person_id = ?"),
      arguments: [person])
    let contact = row.map { Contact(email: $0[0], phone: $0[1], postalAddress: $0[2]) } ?? Contact()
    contacts[person] = contact
    return contact
  }

  mutating func note(_ contact: Contact, of person: Int64) { contacts[person] = contact }

  mutating func civility(of person: Int64) throws -> String? {
    if let civility = civilities[person] { return civility }
    let civility = try String.fetchOne(
      db.cachedStatement(sql: "SELECT civility FROM person WHERE id = ?"), arguments: [person])
    civilities[person] = .some(civility)
    return civility
  }

  mutating func note(civility: String, of person: Int64) { civilities[person] = civility }

  /// The organisations that a person ever spoke, sat or took part for.
  mutating func organizations(of person: Int64) throws -> Set<Int64> {
    if let known = organizations[person] { return known }
    let found = try Namesake.organizations(db, of: person)
    organizations[person] = found
    return found
  }

  /// Notes that a person speaks for an organisation; false where that is known.
  mutating func addSpeaker(_ person: Int64, of organization: Int64) throws -> Bool {
    if speakers[organization] == nil {
      speakers[organization] = try ids(
        "SELECT person_id FROM representative WHERE organization_id = :key AND \(SpanColumns.heldOrUnattested("representative"))",
        organization)
    }
    organizations[person]?.insert(organization)
    return speakers[organization, default: []].insert(person).inserted
  }

  /// Who speaks first for an organisation, or without a rank: another first one would stand beside. Nil for nobody.
  mutating func primary(of organization: Int64) throws -> (code: String, name: String)? {
    if let known = primaries[organization] { return known }
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT person.code, \(PartyColumns.personName("person")) FROM representative
          JOIN person ON person.id = representative.person_id
          WHERE organization_id = :key AND rank <> 'alternate' AND \(SpanColumns.heldOrUnattested("representative"))
          ORDER BY rank = 'primary' DESC, representative.id LIMIT 1
          """), arguments: ["key": organization, "day": day.iso])
    return row.map { ($0[0], $0[1]) }
  }

  /// Notes who speaks first for an organisation, by the list.
  mutating func note(primary name: String, of organization: Int64) { primaries[organization] = (name, name) }

  /// The adherent that an organisation or a person is.
  mutating func member(organization: Int64?, person: Int64?) throws -> Int64? {
    if let organization {
      if let known = members.organization[organization] { return known }
      let found = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM member WHERE organization_id = ?"), arguments: [organization])
      members.organization[organization] = .some(found)
      return found
    }
    guard let person else { return nil }
    if let known = members.person[person] { return known }
    let found = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM member WHERE person_id = ?"), arguments: [person])
    members.person[person] = .some(found)
    return found
  }

  /// Whether an adherent belonged on the day, or the record cannot tell.
  mutating func belongs(_ member: Int64) throws -> Bool {
    if let known = belonging[member] { return known }
    let held = try !ids(
      "SELECT id FROM membership WHERE member_id = :key AND \(SpanColumns.heldOrUnattested("membership"))", member
    ).isEmpty
    belonging[member] = held
    return held
  }

  /// The present membership of an adherent of the record; nil where the list itself brought it.
  func entry(of member: Int64) throws -> (id: Int64, span: Span)? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, \(SpanColumns.of("membership")) FROM membership
        WHERE member_id = :key AND \(SpanColumns.heldOrUnattested("membership")) ORDER BY id DESC LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: ["key": member, "day": day.iso]).map {
      ($0[0], try Span(row: $0, at: 1))
    }
  }

  mutating func colleges(of member: Int64) throws -> Set<Int64> {
    if let known = colleges[member] { return known }
    let found = try ids(
      "SELECT college_id FROM college_assignment WHERE member_id = :key AND \(SpanColumns.heldOrUnattested("college_assignment"))",
      member)
    colleges[member] = found
    return found
  }

  mutating func note(college: Int64, of member: Int64) { colleges[member, default: []].insert(college) }

  /// Notes that somebody takes part in a group; false where that is known.
  mutating func addParticipant(organization: Int64?, person: Int64?, to group: Int64) throws -> Bool {
    if participants[group] == nil {
      let statement = try db.cachedStatement(
        sql: """
          SELECT coalesce(organization_id, 0), coalesce(person_id, 0) FROM group_member
          WHERE body_id = :key AND \(SpanColumns.heldOrUnattested("group_member"))
          """)
      let rows = try Row.fetchAll(statement, arguments: ["key": group, "day": day.iso])
      participants[group] = Set(rows.map { [$0[0], $0[1]] })
    }
    return participants[group, default: []].insert([organization ?? 0, person ?? 0]).inserted
  }

  /// Who holds an office of a body.
  mutating func holders(of office: String, in body: Int64) throws -> Set<Int64> {
    let key = "\(body) \(office)"
    if let known = holders[key] { return known }
    let statement = try db.cachedStatement(
      sql: """
        SELECT coalesce(person_id, 0) FROM mandate
        WHERE body_id = :key AND office = :office AND \(SpanColumns.heldOrUnattested("mandate"))
        """)
    let found = Set(try Int64.fetchAll(statement, arguments: ["key": body, "office": office, "day": day.iso]))
    holders[key] = found
    return found
  }

  mutating func addHolder(_ person: Int64, of office: String, in body: Int64) {
    holders["\(body) \(office)", default: []].insert(person)
  }

  private func ids(_ sql: String, _ key: Int64) throws -> Set<Int64> {
    Set(try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: ["key": key, "day": day.iso]))
  }
}
