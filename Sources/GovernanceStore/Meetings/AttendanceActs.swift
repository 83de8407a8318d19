import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records several parties as present, excused or absent; each is on the sheet once, the last word counts.
  ///
  /// A grantor who turns up takes the proxy back (domain brief, §15, case 4).
  ///
  /// - Returns: the proxies that lapsed.
  /// - Throws: ``Refusal/meetingAhead(code:day:)`` where somebody would be present at a meeting to come.
  public func recordAttendance(
    of attendees: [(attendee: Attendance.Attendee, person: Reference<Person>?)], as status: Attendance.Status,
    at meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> [Proxy] {
    try act(.recordAttendance) { db in
      // An excuse may come before the meeting; a presence may not.
      let record = try status == .excused ? MeetingRecord.fetch(db, meeting) : Self.markHeld(db, meeting, today)
      if [.cancelled, .postponed].contains(record.meeting.status) {
        throw Refusal.meetingIs(record.meeting.status, code: meeting.code)
      }
      var lapsed: [Proxy] = []
      for (attendee, person) in attendees {
        var member: Int64?
        var organization: Int64?
        var guest: String?
        switch attendee {
        case .member(let reference): member = reference.id
        case .organization(let reference): organization = reference.id
        case .guest(let name): guest = name
        }
        try db.execute(
          sql: """
            DELETE FROM attendance WHERE meeting_id = ? AND member_id IS ? AND organization_id IS ? AND guest_name IS ?
            """, arguments: [meeting.id, member, organization, guest])
        try db.execute(
          sql: """
            INSERT INTO attendance (meeting_id, member_id, organization_id, person_id, guest_name, status)
            VALUES (?, ?, ?, ?, ?, ?)
            """, arguments: [meeting.id, member, organization, person?.id, guest, status.rawValue])
        if status == .present, let member, let proxy = record.proxies.first(where: { $0.grantor.id == member }) {
          try db.execute(
            sql: "DELETE FROM proxy WHERE meeting_id = ? AND grantor_id = ?", arguments: [meeting.id, member])
          if db.changesCount > 0 { lapsed.append(proxy) }
        }
      }
      let names = attendees.map(\.attendee.name).joined(separator: ", ")
      return (lapsed, meeting.code, "\(status.french(count: attendees.count)) : \(names)")
    }
  }

  /// Records a power of attorney for one meeting.
  ///
  /// How many one holder may have is for the statutes to say; while they were not read, none is refused.
  ///
  /// - Throws: ``Refusal/proxyToOneself(name:)``, ``Refusal/noVotingRight(name:body:)``,
  ///   ``Refusal/grantorIsPresent(name:)`` or ``Refusal/proxyAlreadyGiven(grantor:holder:)``.
  public func recordProxy(
    from grantor: Reference<Member>, to holder: Reference<Member>, at meeting: Reference<Meeting>
  ) throws(Refusal) {
    guard grantor.id != holder.id else { throw .proxyToOneself(name: grantor.name) }
    try act(.recordProxy, subject: meeting.code, summary: "\(grantor.name) à \(holder.name)") { db in
      let record = try MeetingRecord.fetch(db, meeting)
      if [.cancelled, .postponed].contains(record.meeting.status) {
        throw Refusal.meetingIs(record.meeting.status, code: meeting.code)
      }
      for party in [grantor, holder]
      where record.isCompositionKnown
        && !record.participants.contains(where: { $0.member == party && $0.capacity == .voting })
      {
        throw Refusal.noVotingRight(name: party.name, body: record.body.reference.name)
      }
      if record.attendance.contains(where: { $0.attendee == .member(grantor) && $0.status == .present }) {
        throw Refusal.grantorIsPresent(name: grantor.name)
      }
      if let given = record.proxies.first(where: { $0.grantor == grantor }) {
        throw Refusal.proxyAlreadyGiven(grantor: grantor.name, holder: given.holder.name)
      }
      try db.execute(
        sql: "INSERT INTO proxy (meeting_id, grantor_id, holder_id) VALUES (?, ?, ?)",
        arguments: [meeting.id, grantor.id, holder.id])
    }
  }

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
