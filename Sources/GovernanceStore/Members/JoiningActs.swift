import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Joins an organisation that was entered twice, as adherent or not; the name of the second stays an other name.
  ///
  /// - Throws: ``MemberRefusal/joinedToItself(name:)``, ``MemberRefusal/cannotJoin(kept:duplicate:_:)``.
  public func join(
    _ duplicate: Reference<Organization>, into kept: Reference<Organization>
  ) throws(Refusal) -> JoinOutcome {
    try act(.joinOrganizations) { db in
      let outcome = try Self.join(db, "organization", duplicate.id, duplicate.name, into: kept.id, kept.name)
      try db.execute(
        sql: """
          UPDATE organization SET (kind, kind_source_id) =
            (SELECT other.kind, other.kind_source_id FROM organization other WHERE other.id = :duplicate)
          WHERE id = :kept AND kind = 'unknown'
          """, arguments: ["kept": kept.id, "duplicate": duplicate.id])
      try db.execute(sql: "DELETE FROM organization WHERE id = ?", arguments: [duplicate.id])
      return (outcome, kept.code, "\(duplicate.name) (\(duplicate.code)) → \(kept.name)")
    }
  }

  /// Joins a person who was entered twice.
  ///
  /// - Throws: ``MemberRefusal/joinedToItself(name:)``, ``MemberRefusal/cannotJoin(kept:duplicate:_:)``.
  public func join(_ duplicate: Reference<Person>, into kept: Reference<Person>) throws(Refusal) -> JoinOutcome {
    try act(.joinPeople) { db in
      let droppedContacts = try Self.joinContacts(db, duplicate.id, into: kept.id)
      var outcome = try Self.join(db, "person", duplicate.id, duplicate.name, into: kept.id, kept.name)
      outcome.droppedContacts = droppedContacts
      // Who refused once to be named has refused.
      try db.execute(
        sql: """
          UPDATE person SET may_be_published = min(may_be_published,
            (SELECT coalesce(other.may_be_published, 1) FROM person other WHERE other.id = :duplicate))
          WHERE id = :kept AND may_be_published IS NOT NULL
          """, arguments: ["kept": kept.id, "duplicate": duplicate.id])
      try db.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [duplicate.id])
      return (outcome, kept.code, "\(duplicate.name) (\(duplicate.code)) → \(kept.name)")
    }
  }

  private static func join(
    _ db: Database, _ table: String, _ duplicate: Int64, _ duplicateName: String, into kept: Int64, _ keptName: String
  ) throws -> JoinOutcome {
    guard duplicate != kept else { throw Refusal.member(.joinedToItself(name: keptName)) }
    func member(_ party: Int64) throws -> Int64? {
      try Int64.fetchOne(db, sql: "SELECT id FROM member WHERE \(table)_id = ?", arguments: [party])
    }
    let (keptMember, duplicateMember) = (try member(kept), try member(duplicate))
    var joining = Joining(db: db)
    var obstacles = try joining.obstacles(table, from: duplicate, to: kept)
    if let keptMember, let duplicateMember {
      obstacles += try joining.obstacles("member", from: duplicateMember, to: keptMember)
    }
    guard obstacles.isEmpty else {
      throw Refusal.member(.cannotJoin(kept: keptName, duplicate: duplicateName, obstacles))
    }
    if let keptMember, let duplicateMember {
      try joining.mergeDues(from: duplicateMember, to: keptMember)
      try joining.move("member", from: duplicateMember, to: keptMember)
      try db.execute(sql: "DELETE FROM member WHERE id = ?", arguments: [duplicateMember])
    }
    try joining.move(table, from: duplicate, to: kept)
    try joining.keepKnowledge(of: table, duplicate, in: kept)
    try db.execute(
      sql: "INSERT INTO \(table)_alias (\(table)_id, alias) VALUES (?, ?)", arguments: [kept, duplicateName])
    try dropRepeatedAliases(db, table, of: kept, named: keptName)
    if let holder = keptMember ?? duplicateMember {
      joining.outcome.bodiesWithSeveralSeats = try bodiesWithSeveralSeats(db, of: holder)
    }
    return joining.outcome
  }

  /// An other name that is the name itself, or is there already, says nothing.
  private static func dropRepeatedAliases(_ db: Database, _ table: String, of kept: Int64, named name: String) throws {
    var seen: Set<String> = [name.folded]
    let aliases = try Row.fetchAll(
      db, sql: "SELECT id, alias FROM \(table)_alias WHERE \(table)_id = ? ORDER BY id", arguments: [kept])
    for row in aliases where !seen.insert((row[1] as String).folded).inserted {
      try db.execute(sql: "DELETE FROM \(table)_alias WHERE id = ?", arguments: [row[0] as Int64])
    }
  }

  private static func bodiesWithSeveralSeats(_ db: Database, of member: Int64) throws -> [Reference<Body>] {
    let seats = try Row.fetchAll(
      db,
      sql: """
        SELECT body.id, body.code, body.name, mandate.seat_id, \(SpanColumns.of("mandate")) FROM mandate
        JOIN body ON body.id = mandate.body_id
        WHERE mandate.member_id = ? AND mandate.seat_id IS NOT NULL ORDER BY body.rank, mandate.id
        """, arguments: [member]
    ).map { (body: $0.reference(0) as Reference<Body>, seat: $0[3] as Int64, span: try Span(row: $0, at: 4)) }
    var found: [Reference<Body>] = []
    for (index, one) in seats.enumerated() where !found.contains(one.body) {
      let another = seats[(index + 1)...].contains {
        $0.body == one.body && $0.seat != one.seat && $0.span.overlaps(one.span)
      }
      if another { found.append(one.body) }
    }
    return found
  }

  /// A person has one line of contact data: what the kept one lacks is taken over.
  ///
  /// - Returns: whether something was dropped because the kept one has another.
  private static func joinContacts(_ db: Database, _ duplicate: Int64, into kept: Int64) throws -> Bool {
    guard duplicate != kept,
      try Row.fetchOne(db, sql: "SELECT 1 FROM person_contact WHERE person_id = ?", arguments: [kept]) != nil
    else { return false }
    let differs = try Row.fetchOne(
      db,
      sql: """
        SELECT 1 FROM person_contact kept JOIN person_contact other ON other.person_id = :duplicate
        WHERE kept.person_id = :kept AND (kept.email <> other.email OR kept.phone <> other.phone
          OR kept.postal_address <> other.postal_address)
        """, arguments: ["kept": kept, "duplicate": duplicate])
    let columns = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info('person_contact') WHERE name <> 'person_id'")
    for column in columns {
      try db.execute(
        sql: """
          UPDATE person_contact SET \(column) = coalesce(\(column),
            (SELECT other.\(column) FROM person_contact other WHERE other.person_id = :duplicate))
          WHERE person_id = :kept
          """, arguments: ["kept": kept, "duplicate": duplicate])
    }
    try db.execute(sql: "DELETE FROM person_contact WHERE person_id = ?", arguments: [duplicate])
    return differs != nil
  }
}
