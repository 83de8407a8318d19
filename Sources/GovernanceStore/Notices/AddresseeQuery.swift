import Governance
import GRDB

extension AssociationFile {
  /// Who is to be told of a meeting: those who sit in its body on its day, and the guests of that meeting.
  ///
  /// Nobody is left out for want of an address; whether one is known is told of each.
  public func addressees(
    of meeting: Reference<Meeting>, guests: [PlainText] = []
  ) throws(Refusal) -> [Addressee] {
    try read { try Addressee.fetchAll($0, of: try MeetingRecord.fetch($0, meeting), guests: guests) }
  }
}

extension Addressee {
  static func fetchAll(_ db: Database, of record: MeetingRecord, guests: [PlainText]) throws -> [Addressee] {
    // Who is late may pay before the meeting, and then votes: to leave somebody out is what can void a decision.
    let convened = record.participants + record.inArrears
    let contacts = try contacts(db, of: convened.flatMap(\.people))
    let seated = convened.map { participant in
      let attendee: Attendance.Attendee =
        switch participant.party {
        case .member(let member): .member(member)
        case .organization(let organization): .organization(organization)
        }
      return Addressee(
        attendee: attendee, capacity: participant.capacity == .voting ? .voting : .advisory,
        people: participant.people.map { Recipient(person: $0, contact: contacts[$0.id]) })
    }
    return seated + guests.map { Addressee(attendee: .guest($0.value), capacity: .guest, people: []) }
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
