import Governance
import GRDB

/// All that the record tells of one person on one day.
public struct PersonSheet: Sendable {
  /// The person.
  public let person: Person
  /// The organisations that the person speaks for.
  public let represents: [Dated<Reference<Organization>>]
  /// Whether the person is an adherent on that day, as an inhabitant.
  public let isMember: Bool
  /// The offices and leads held by name, and the seats held by the organisations that the person speaks for, since the
  /// person sits there.
  public let mandates: [Mandate]
  /// What the person was asked to do and has not done.
  public let openActions: [ActionItem]
}

extension AssociationFile {
  /// All that the record tells of that person on that day.
  public func sheet(of person: Reference<Person>, on day: Day) throws(Refusal) -> PersonSheet {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT person.civility, given_name, family_name, may_be_published, email, phone, postal_address,
            source.title, person.verbatim, person.certainty, contact.person_id
          FROM person LEFT JOIN person_contact contact ON contact.person_id = person.id
          LEFT JOIN source ON source.id = person.source_id WHERE person.id = ?
          """, arguments: [person.id])
      guard let row else { throw Refusal.unknownReference(.person, person.code, suggestions: []) }
      let hasContact = (row[10] as Int64?) != nil
      let aliases = try String.fetchAll(
        db, sql: "SELECT alias FROM person_alias WHERE person_id = ?", arguments: [person.id])
      let represents = try Row.fetchAll(
        db,
        sql: """
          SELECT organization.id, organization.code, \(PartyColumns.organizationNameOnDay("organization")),
            \(SpanColumns.of("representative"))
          FROM representative JOIN organization ON organization.id = representative.organization_id
          WHERE representative.person_id = :person AND \(SpanColumns.heldOrUnattested("representative"))
          ORDER BY representative.id
          """, arguments: ["person": person.id, "day": day.iso]
      ).map { Dated<Reference<Organization>>($0.reference(0), try Span(row: $0, at: 3)) }
      return PersonSheet(
        person: Person(
          reference: person, name: PersonName(civility: row[0], given: row[1], family: row[2]), aliases: aliases,
          mayBePublished: (row[3] as Int?).map { $0 == 1 },
          contact: hasContact ? Contact(email: row[4], phone: row[5], postalAddress: row[6]) : nil,
          provenance: try row.provenance(7)),
        represents: represents,
        isMember: try Row.fetchOne(
          db,
          sql: """
            SELECT 1 FROM membership JOIN member ON member.id = membership.member_id
            WHERE member.person_id = :person AND \(SpanColumns.memberships)
            """, arguments: ["person": person.id, "day": day.iso]) != nil,
        mandates: try mandates(db, of: person, on: day),
        openActions: try ActionItem.fetch(db, where: "action_item.done_on IS NULL AND owner_id = ?", [person.id]))
    }
  }

  /// The mandates that a person holds on that day, each during the time in which the person does: who speaks for an
  /// organisation sits in its seat since both.
  private func mandates(_ db: Database, of person: Reference<Person>, on day: Day) throws -> [Mandate] {
    let speaks = try Row.fetchAll(
      db,
      sql: """
        SELECT member.id, \(SpanColumns.of("representative")) FROM representative
        JOIN member ON member.organization_id = representative.organization_id
        WHERE representative.person_id = :person AND \(SpanColumns.heldOrUnattested("representative"))
        """, arguments: ["person": person.id, "day": day.iso]
    ).reduce(into: [Int64: Span]()) { $0[$1[0]] = try Span(row: $1, at: 1) }
    return try Mandate.fetch(db, on: day, person: person).map { mandate in
      guard case .seat = mandate.position, let member = mandate.member,
        let span = speaks[member.id]?.together(with: mandate.span)
      else { return mandate }
      return mandate.held(during: span)
    }
  }

  /// Enters or changes how to reach a person, and whether the name may be published; what is nil stays as it is.
  public func changeContact(
    of person: Reference<Person>, email: PlainText?, phone: PlainText?, postalAddress: PlainText?,
    mayBePublished: Bool? = nil
  ) throws(Refusal) {
    let publication = mayBePublished.map { ", publication du nom \($0 ? "acceptée" : "refusée")" } ?? ""
    try act(.changeContact, subject: person.code, summary: person.name + publication) { db in
      if let mayBePublished {
        try db.execute(
          sql: "UPDATE person SET may_be_published = ? WHERE id = ?", arguments: [mayBePublished ? 1 : 0, person.id])
      }
      // Nothing to keep about how to reach somebody: no row that would look as if there were.
      guard email != nil || phone != nil || postalAddress != nil else { return }
      try db.execute(
        sql: """
          INSERT INTO person_contact (person_id, email, phone, postal_address) VALUES (:person, :email, :phone, :address)
          ON CONFLICT (person_id) DO UPDATE SET email = coalesce(:email, email), phone = coalesce(:phone, phone),
            postal_address = coalesce(:address, postal_address)
          """,
        arguments: [
          "person": person.id, "email": email?.value, "phone": phone?.value, "address": postalAddress?.value,
        ])
    }
  }
}
