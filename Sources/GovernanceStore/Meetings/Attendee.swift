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
      if let person: Reference<Person> = try? finder.find(.person, text) {
        let participants = try MeetingRecord.fetch(db, meeting).participants
        for participant in participants where participant.people.contains(person) {
          switch participant.party {
          case .member(let member): return (.member(member), person)
          case .organization(let organization): return (.organization(organization), person)
          }
        }
        throw Refusal.noVotingRight(name: person.name, body: meeting.code)
      }
      if let organization: Reference<Organization> = try? finder.find(.organization, text) {
        return (.organization(organization), nil)
      }
      throw unknownMember
    }
  }
}
