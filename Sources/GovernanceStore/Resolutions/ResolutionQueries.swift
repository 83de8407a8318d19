import Governance
import GRDB

extension Resolution {
  static func fetchAll(_ db: Database, of meeting: Reference<Meeting>) throws -> [Resolution] {
    let tallies = try CollegeTally.fetchAll(db, of: meeting)
    return try db.rows(
      """
      SELECT resolution.number, agenda_item.position, text, ballot, votes_for, votes_against, abstentions, blank,
        spoiled, recused, present, represented, electorate, proclaimed, taken_at, quorum_needed, quorum_counted,
        resolution.id
      FROM resolution LEFT JOIN agenda_item ON agenda_item.id = resolution.agenda_item_id
      WHERE resolution.meeting_id = ? ORDER BY resolution.number
      """, [meeting.id]
    ).map { row in
      Resolution(
        code: code(of: row[0], in: meeting), number: row[0], agendaItem: row[1], text: row[2], ballot: try row.word(3),
        tally: try Tally(
          votesFor: row[4], votesAgainst: row[5], abstentions: row[6], blank: row[7], spoiled: row[8],
          recused: row[9], present: row[10], represented: row[11]),
        electorate: row[12], proclaimed: (row[13] as String?).flatMap(Outcome.init(rawValue:)), takenAt: row.time(14),
        quorum: quorumCount(needed: row[15], counted: row[16]), collegeTallies: tallies[row[17]] ?? [])
    }
  }

  static func quorumCount(needed: Int?, counted: Int?) -> QuorumCount? {
    guard let needed, let counted else { return nil }
    return QuorumCount(needed: needed, counted: counted)
  }

  /// `CA-2026-01/02`.
  static func code(of number: Int, in meeting: Reference<Meeting>) -> String {
    meeting.code + "/" + (number < 10 ? "0" : "") + String(number)
  }
}

extension CollegeTally {
  /// The counts by college of all votes of a meeting, by the key of the resolution.
  static func fetchAll(_ db: Database, of meeting: Reference<Meeting>) throws -> [Int64: [CollegeTally]] {
    try db.rows(
      """
      SELECT resolution_id, college.id, college.code, college.name, college_tally.votes_for,
        college_tally.votes_against, college_tally.abstentions
      FROM college_tally JOIN resolution ON resolution.id = college_tally.resolution_id
      JOIN college ON college.id = college_tally.college_id
      WHERE resolution.meeting_id = ? ORDER BY college_tally.id
      """, [meeting.id]
    ).reduce(into: [:]) { tallies, row in
      tallies[row[0], default: []].append(
        CollegeTally(college: row.reference(1), votesFor: row[4], votesAgainst: row[5], abstentions: row[6]))
    }
  }
}
