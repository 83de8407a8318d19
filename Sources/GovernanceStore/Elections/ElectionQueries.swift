import Governance
import GRDB

extension Election {
  /// The elections of a meeting, in order.
  static func fetchAll(_ db: Database, of meeting: Reference<Meeting>) throws -> [Election] {
    try db.rows(
      """
      SELECT election.id, election.number, agenda_item.position, body.id, body.code, body.name, office.code,
        office.label, places, ballot, blank, spoiled, present, represented, elected_until, tie_rule,
        round, needed_votes, election.seats, quorum_needed, quorum_counted, meeting.day
      FROM election JOIN meeting ON meeting.id = election.meeting_id JOIN body ON body.id = election.body_id LEFT JOIN office ON office.code = election.office
      LEFT JOIN agenda_item ON agenda_item.id = election.agenda_item_id
      WHERE election.meeting_id = ? ORDER BY election.number
      """, [meeting.id]
    ).map { row in
      let office = (row[6] as String?).map { Office(code: $0, label: row[7]) }
      let rules = try Rule.fetchAll(db, of: row.reference(3), on: row.day(21))
      return Election(
        code: "\(meeting.code)/E\(row[1] as Int)", number: row[1], agendaItem: row[2], body: row.reference(3),
        office: office, places: row[8], ballot: try row.word(9), candidates: try candidates(db, row[0]),
        blank: row[10], spoiled: row[11], present: row[12], represented: row[13],
        electedUntil: try Day(row: row, at: 14), length: MandateLength(rules), tieRule: row[15], round: row[16],
        neededVotes: row[17], seats: row[18],
        quorum: Resolution.quorumCount(needed: row[19], counted: row[20]))
    }
  }

  private static func candidates(_ db: Database, _ election: Int64) throws -> [Candidate] {
    try db.rows(
      """
      SELECT \(PartyColumns.codeAndName(on: "meeting.day")), \(PartyColumns.personName("stood")), votes, is_elected,
        member.id, stood.id, stood.code
      FROM election_candidate JOIN election ON election.id = election_candidate.election_id
      JOIN meeting ON meeting.id = election.meeting_id LEFT JOIN member ON member.id = election_candidate.member_id \(PartyColumns.joins())
      LEFT JOIN person stood ON stood.id = election_candidate.person_id
      WHERE election_id = ? ORDER BY votes DESC, election_candidate.id
      """, [election]
    ).map { row in
      let names = [row[2] as String?, row[1] as String?].compactMap { $0 }
      // An inhabitant stands for nobody else.
      let name = names.count == 2 && names[0] != names[1] ? "\(names[0]) (\(names[1]))" : names.first ?? ""
      return Candidate(
        name: name, votes: row[3], isElected: (row[4] as Int) == 1,
        member: (row[5] as Int64?).map { Reference(id: $0, code: row[0], name: row[1]) },
        person: (row[6] as Int64?).map { Reference(id: $0, code: row[7], name: row[2]) })
    }
  }
}
