import Governance
import GRDB

extension AssociationFile {
  /// Who is to be told of a meeting: those who sit in its body on its day, and the guests of that meeting.
  ///
  /// Nobody is left out for want of an address; whether one is known is told of each.
  public func addressees(
    of meeting: Reference<Meeting>, guests: [Guest] = []
  ) throws(Refusal) -> [Addressee] {
    try read { try Addressee.fetchAll($0, of: try MeetingRecord.fetch($0, meeting), guests: guests) }
  }
}

extension Addressee {
  static func fetchAll(_ db: Database, of record: MeetingRecord, guests: [Guest]) throws -> [Addressee] {
    let contacts = try contacts(db, of: record.convened.flatMap(\.people))
    let seated = record.convened.map { participant in
      Addressee(
        attendee: participant.attendee, capacity: participant.capacity == .voting ? .voting : .advisory,
        people: participant.people.map { Recipient(person: $0, contact: contacts[$0.id]) })
    }
    return seated
      + guests.map {
        Addressee(attendee: .guest($0.name.value), capacity: .guest, people: [], guestEmail: $0.email)
      }
  }

  private static func contacts(_ db: Database, of people: [Reference<Person>]) throws -> [Int64: Contact] {
    let keys = "[" + people.map { String($0.id) }.joined(separator: ",") + "]"
    return try Row.fetchAll(
      db,
      sql: """
        SELECT person_id, email, phone, postal_address FROM person_contact
        WHERE person_id IN (SELECT value FROM json_each(?))
        """, arguments: [keys]
    ).reduce(into: [:]) { contacts, row in
      contacts[row[0]] = Contact(email: row[1], phone: row[2], postalAddress: row[3])
    }
  }
}
