import Governance
import GRDB

extension AssociationFile {
  /// Who is meant at that meeting: an adherent, a person who speaks for one that sits, or a partner.
  ///
  /// - Returns: the party, and the person where a person was named.
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` or ``Refusal/ambiguousReference(_:_:candidates:)``;
  ///   ``MeetingRefusal/notKnownToSpeak(_:for:_:meeting:on:)`` for somebody who speaks for one that sits, nobody knows since
  ///   when.
  public func attendee(
    _ text: String, at meeting: Reference<Meeting>
  ) throws(Refusal) -> (attendee: Attendance.Attendee, person: Reference<Person>?) {
    try read { db in
      let finder = ReferenceFinder(db: db)
      let unknownMember: Refusal
      do {
        let member: Reference<Member> = try finder.find(.member, text)
        return (.member(member), nil)
      } catch let refusal as Refusal {
        unknownMember = refusal
      }
      // Where several adherents are meant, nobody's given name settles it; nor does a letter or two.
      let isExact = try finder.exactly(.person, text) as Reference<Person>? != nil
      if case .ambiguousReference = unknownMember, !isExact { throw unknownMember }
      if isExact || text.count > 2, let person: Reference<Person> = try? finder.find(.person, text) {
        let record = try MeetingRecord.fetch(db, meeting)
        if let participant = record.convened.first(where: { $0.people.contains(person) }) {
          return (participant.attendee, person)
        }
        if let undated = try Self.undatedSpeaker(db, person, record) { throw undated }
        throw Refusal.vote(.noVotingRight(name: person.name, body: meeting.code))
      }
      if let organization: Reference<Organization> = try? finder.find(.organization, text) {
        return (.organization(organization), nil)
      }
      throw unknownMember
    }
  }

  /// Why somebody who speaks for an organisation that sits is not taken to have done so by the day of the meeting; nil
  /// where that is not for want of a first day.
  private static func undatedSpeaker(
    _ db: Database, _ person: Reference<Person>, _ record: MeetingRecord
  ) throws -> Refusal? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT organization.id, organization.code, organization.name, member.id, \(SpanColumns.of("representative"))
        FROM representative JOIN organization ON organization.id = representative.organization_id
        LEFT JOIN member ON member.organization_id = organization.id
        WHERE representative.person_id = :person AND \(SpanColumns.heldOrUnattested("representative"))
          AND \(SpanColumns.beginningUnattested("representative")) ORDER BY representative.id
        """, arguments: ["person": person.id, "day": record.meeting.day.iso])
    for row in rows {
      let organization: Reference<Organization> = row.reference(0)
      let sits = record.convened.contains { participant in
        switch participant.attendee {
        case .member(let member): member.id == row[3] as Int64?
        case .organization(let partner): partner == organization
        default: false
        }
      }
      guard sits else { continue }
      return .meeting(
        .notKnownToSpeak(
          person, for: organization, try Span(row: row, at: 4), meeting: record.meeting.reference.code,
          on: record.meeting.day))
    }
    return nil
  }
}
