import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// All that the file holds on that person, with the values of today.
  public func personalData(of person: Reference<Person>, on day: Day) throws(Refusal) -> PersonalData {
    try read { db in
      PersonalData(person: person, day: day, sections: try Self.sections(db, of: person))
    }
  }

  static func sections(_ db: Database, of person: Reference<Person>) throws -> [PersonalData.Section] {
    var sections = try PersonalDataSource.all.map { source in
      PersonalData.Section(
        source.subject,
        try Row.fetchAll(db, sql: source.sql, arguments: ["person": person.id]).map { row in
          try row.map { column, value in
            guard let key = PersonalData.Key(rawValue: column) else { throw Refusal.file(.damagedFile(path: "")) }
            return PersonalData.Fact(key, PersonalData.Value(value))
          }
        })
    }
    sections.append(PersonalData.Section(.mentions, try mentions(db, of: person)))
    let order = PersonalData.Subject.allCases
    return order.compactMap { subject in sections.first { $0.subject == subject } }
  }

  /// The texts in which the name or the contact data of the person stand, as an erasure would look for these.
  private static func mentions(_ db: Database, of person: Reference<Person>) throws -> [[PersonalData.Fact]] {
    let held = try contact(db, of: person).compactMap(\.self) + actsHoldingContact(db, of: person).flatMap(\.texts)
    let quotes = try QuotedContact(db, of: held).places()
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT family_name FROM person WHERE id = :person UNION SELECT alias FROM person_alias WHERE person_id = :person
        """, arguments: ["person": person.id]
    ).map { WrittenName($0) }
    let named = try WrittenTexts.fetchAll(db, where: { "\($0) IS NOT NULL" }, []).filter { place in
      names.contains { $0.stands(in: place.text) }
    }
    var told: Set<String> = []
    return (quotes + named).filter { told.insert("\($0.table)/\($0.row)/\($0.column)").inserted }
      .sorted { ($0.table, $0.row) < ($1.table, $1.row) }
      .map { [PersonalData.Fact(.place, .text($0.table)), PersonalData.Fact(.text, .text($0.text))] }
  }

  /// Whose contact data are held although no role is left, and without an agreement to keep them.
  ///
  /// The data of members may not be kept after they left without their express agreement [service-public.fr, F32081].
  public func contactsPastRetention(on day: Day) throws(Refusal) -> [ContactPastRetention] {
    try read { db in
      func held(_ table: String) -> String { SpanColumns.heldAndNotOver(table) }
      return try Row.fetchAll(
        db,
        sql: """
          WITH role (person_id, until_day, is_held) AS (
            SELECT member.person_id, until_day, \(held("membership")) FROM membership
              JOIN member ON member.id = member_id
            UNION ALL SELECT person_id, until_day, \(held("representative")) AND (
              EXISTS (SELECT 1 FROM membership JOIN member ON member.id = member_id
                WHERE member.organization_id = representative.organization_id AND \(held("membership")))
              OR EXISTS (SELECT 1 FROM partnership
                WHERE partnership.organization_id = representative.organization_id AND \(held("partnership")))
              OR EXISTS (SELECT 1 FROM group_member
                WHERE group_member.organization_id = representative.organization_id AND \(held("group_member"))))
              FROM representative
            UNION ALL SELECT coalesce(mandate.person_id, member.person_id), until_day, \(held("mandate"))
              FROM mandate LEFT JOIN member ON member.id = member_id
            UNION ALL SELECT person_id, until_day, \(held("group_member")) FROM group_member)
          SELECT person.id, person.code, \(PartyColumns.personName("person")), max(role.until_day), count(role.person_id)
          FROM person_contact JOIN person ON person.id = person_contact.person_id
          LEFT JOIN role ON role.person_id = person.id
          WHERE kept_by_agreement_on IS NULL AND coalesce(email, phone, postal_address) IS NOT NULL
          GROUP BY person.id HAVING coalesce(max(role.is_held), 0) = 0 ORDER BY max(role.until_day), person.code
          """, arguments: ["day": day.iso]
      ).map { ContactPastRetention(person: $0.reference(0), since: try Day(row: $0, at: 3), hadRole: $0[4] as Int > 0) }
    }
  }
}

extension PersonalData.Value {
  fileprivate init?(_ value: DatabaseValue) {
    switch value.storage {
    case .string(let text): self = .text(text)
    case .int64(let number): self = .number(Int(number))
    default: return nil
    }
  }
}
