import Governance
import GRDB

extension AssociationFile {
  /// Who is meant at that meeting: an adherent, a person who speaks for one that sits, or a partner.
  ///
  /// - Returns: the party, and the person where a person was named.
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` or ``Refusal/ambiguousReference(_:_:candidates:)``.
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
        throw Refusal.vote(.noVotingRight(name: person.name, body: meeting.code))
      }
      if let organization: Reference<Organization> = try? finder.find(.organization, text) {
        return (.organization(organization), nil)
      }
      throw unknownMember
    }
  }
}
