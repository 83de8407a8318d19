import Governance
import GRDB

/// Who sits in a meeting: whom its roll, its quorum and its rates are reckoned of.
struct MeetingComposition {
  /// Those with a place in it, and those who are left out for dues that are late on its day.
  let participants: [Participant], inArrears: [Participant]
  /// Whether somebody entered who sits in the body.
  let isKnown: Bool
  /// The seats of the body on that day, vacant ones included; nil for a body without seats.
  let seats: Int?
}

extension MeetingComposition {
  /// Who sits by what the record tells now.
  static func told(
    _ db: Database, in body: Body, of meeting: Meeting, under rules: [Rule], noted attendance: [Attendance],
    _ proxies: [Proxy]
  ) throws -> MeetingComposition {
    let seated = try seated(db, in: body, of: meeting, noted: attendance, proxies)
    let late = try membersInArrears(db, under: Bylaws(rules, of: body.kind), on: meeting.day)
    let inArrears = seated.filter { $0.member.map(late.contains) ?? false }
    var participants = seated.filter { !inArrears.contains($0) }
    let isKnown = try !seated.isEmpty && Participant.composition(db, of: body, on: meeting.day) != nil
    if !isKnown {
      // Nobody entered who sits there: whoever is noted as an adherent has a voice, and no total is known.
      let noted = attendance.compactMap { line in
        if case .member(let member) = line.attendee { (member, line.person) } else { nil }
      }
      let all = noted + proxies.map { ($0.grantor, nil) }
      for (member, person) in all where !late.contains(member) && !participants.contains(where: { $0.member == member })
      {
        participants.append(
          Participant(party: .member(member), people: person.map { [$0] } ?? [], capacity: .voting))
      }
    }
    return MeetingComposition(
      participants: participants, inArrears: inArrears, isKnown: isKnown,
      seats: try BodySheet.seatCount(db, of: meeting.body, on: meeting.day))
  }

  /// Who sat in the body on the day of the meeting, as the record knew it when the meeting was entered: who was entered
  /// later, and of whom nothing tells that they sat by that day, is not of it; unless its sheet or a proxy has them.
  private static func seated(
    _ db: Database, in body: Body, of meeting: Meeting, noted attendance: [Attendance], _ proxies: [Proxy]
  ) throws -> [Participant] {
    let known = try Participant.fetchAll(db, in: body, of: meeting)
    let noted = attendance.map(\.attendee) + proxies.flatMap { [.member($0.grantor), .member($0.holder)] }
    guard noted.contains(where: { attendee in !known.contains { $0.attendee == attendee } }) else { return known }
    return known
      + (try Participant.fetchAll(db, in: body, on: meeting.day)).filter { participant in
        noted.contains(participant.attendee) && !known.contains { $0.party == participant.party }
      }
  }

  /// Whom the statutes leave out for dues that are late on that day; nobody unless they say so.
  private static func membersInArrears(
    _ db: Database, under bylaws: Bylaws, on day: Day
  ) throws -> Set<Reference<Member>> {
    guard bylaws.entitlement.terms == .inGoodStanding else { return [] }
    return try Dues.fetchAll(db, where: "dues.due_on < :day", ["day": day.iso]).membersInArrears(on: day)
  }
}

extension MeetingRecord {
  /// Whether the record can tell, for each of those convened, that the seat was held or the adherent belonged on that day.
  func isCompositionAttested(_ db: Database, ofLeads: Bool) throws -> Bool {
    // Asked of those convened alone: a board's meeting is not to look through every adherent there ever was.
    let members = "[" + participants.compactMap { $0.member.map { String($0.id) } }.joined(separator: ",") + "]"
    let spans = try db.rows(
      """
      SELECT member_id, \(SpanColumns.of("membership")) FROM membership
      WHERE member_id IN (SELECT value FROM json_each(:members)) AND \(SpanColumns.memberships)
      UNION ALL
      SELECT member_id, \(SpanColumns.of("mandate")) FROM mandate
      WHERE member_id IN (SELECT value FROM json_each(:members)) AND \(SpanColumns.heldOrUnattested("mandate"))
        AND (body_id = :body OR (:leads AND office = 'lead'))
      """, ["members": members, "day": meeting.day.iso, "body": body.reference.id, "leads": ofLeads])
    var attested = Set<Int64>()
    var doubtful = Set<Int64>()
    for row in spans {
      if try Span(row: row, at: 1).state(on: meeting.day) == .holds {
        attested.insert(row[0])
      } else {
        doubtful.insert(row[0])
      }
    }
    return participants.allSatisfy { participant in
      participant.member.map { !doubtful.contains($0.id) && attested.contains($0.id) } ?? true
    }
  }
}
