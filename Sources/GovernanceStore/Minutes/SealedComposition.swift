import Governance
import GRDB

extension MeetingRecord {
  /// Keeps who sat, in the act that seals the minutes and before the seal: what is told later changes nothing of it.
  func keepComposition(_ db: Database) throws {
    let ofLeads = try Participant.composition(db, of: body, on: meeting.day) == .leads
    try db.execute(
      sql: "INSERT INTO sealed_composition (meeting_id, is_known, is_attested, seats) VALUES (?, ?, ?, ?)",
      arguments: [
        meeting.reference.id, isCompositionKnown, try isCompositionAttested(db, ofLeads: ofLeads), seats,
      ])
    for participant in participants { try keep(participant, isInArrears: false, db) }
    for participant in inArrears { try keep(participant, isInArrears: true, db) }
  }

  private func keep(_ participant: Participant, isInArrears: Bool, _ db: Database) throws {
    let partner: Reference<Organization>? =
      if case .organization(let organization) = participant.party { organization } else { nil }
    try db.cachedStatement(
      sql: """
        INSERT INTO sealed_participant (meeting_id, member_id, organization_id, capacity, title, is_attested,
          is_in_arrears)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      meeting.reference.id, participant.member?.id, partner?.id, participant.capacity.rawValue, participant.title,
      participant.isAttested, isInArrears,
    ])
    let key = db.lastInsertedRowID
    for person in participant.people {
      try db.cachedStatement(sql: "INSERT INTO sealed_speaker (participant_id, person_id) VALUES (?, ?)")
        .execute(arguments: [key, person.id])
    }
  }
}

extension MeetingComposition {
  /// Who sat in a meeting as its sealed minutes keep it, under the names of its day. What was entered twice, and joined
  /// since, sat once.
  static func kept(
    _ db: Database, of meeting: Reference<Meeting>, isKnown: Bool, seats: Int?
  ) throws -> MeetingComposition {
    let rows = try db.rows(
      """
      SELECT member.id, \(PartyColumns.codeAndName(on: "meeting.day")), partner.id, partner.code,
        \(PartyColumns.organizationNameOnDay("partner", day: "meeting.day")),
        person.id, person.code, \(PartyColumns.personName("person")),
        capacity, title, is_attested, is_in_arrears
      FROM sealed_participant JOIN meeting ON meeting.id = sealed_participant.meeting_id
      LEFT JOIN member ON member.id = sealed_participant.member_id \(PartyColumns.joins())
      LEFT JOIN organization partner ON partner.id = sealed_participant.organization_id
      LEFT JOIN sealed_speaker ON sealed_speaker.participant_id = sealed_participant.id
      LEFT JOIN person ON person.id = sealed_speaker.person_id
      WHERE sealed_participant.meeting_id = ? ORDER BY sealed_participant.id, sealed_speaker.id
      """, [meeting.id])
    var order: [(party: Participant.Party, row: Row)] = []
    var people: [Participant.Party: [Reference<Person>]] = [:]
    for row in rows {
      let party: Participant.Party =
        if let member: Reference<Member> = row.optionalReference(0) { .member(member) } else {
          .organization(row.reference(3))
        }
      if people[party] == nil { order.append((party, row)) }
      let known = people[party, default: []]
      let speaker: Reference<Person>? = row.optionalReference(6)
      people[party] = known + [speaker].compactMap(\.self).filter { !known.contains($0) }
    }
    var (participants, inArrears): ([Participant], [Participant]) = ([], [])
    for (party, row) in order {
      let participant = Participant(
        party: party, people: people[party] ?? [], capacity: try row.word(9), title: row[10], isAttested: row[11])
      let isLate: Bool = row[12]
      if isLate { inArrears.append(participant) } else { participants.append(participant) }
    }
    return MeetingComposition(participants: participants, inArrears: inArrears, isKnown: isKnown, seats: seats)
  }
}
