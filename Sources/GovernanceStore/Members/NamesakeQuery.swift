import Governance
import GRDB

extension Namesake {
  /// Somebody of the record, with what tells the person from others of the name.
  init(_ person: Reference<Person>, _ db: Database) throws {
    let organizations = try Self.organizations(db, of: person.id).sorted().compactMap { id in
      try String.fetchOne(db, sql: "SELECT name FROM organization WHERE id = ?", arguments: [id])
    }
    let member = try Int64.fetchOne(db, sql: "SELECT id FROM member WHERE person_id = ?", arguments: [person.id])
    self.init(person, organizations: organizations, isResident: member != nil)
  }

  /// The organisations that a person ever spoke, sat or took part for.
  static func organizations(_ db: Database, of person: Int64) throws -> Set<Int64> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT organization_id FROM representative WHERE person_id = :person UNION
        SELECT organization_id FROM group_member WHERE person_id = :person AND organization_id IS NOT NULL UNION
        SELECT organization_id FROM mandate JOIN member ON member.id = mandate.member_id
          WHERE mandate.person_id = :person AND organization_id IS NOT NULL
        """)
    return Set(try Int64.fetchAll(statement, arguments: ["person": person]))
  }
}
