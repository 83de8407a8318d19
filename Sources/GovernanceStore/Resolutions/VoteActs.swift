import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records a vote: the text, the count and what the chair proclaimed, with the voters and the quorum of that moment.
  ///
  /// - Parameters:
  ///   - time: when it was taken; nil for now, after all that was recorded.
  ///   - count: builds the tally from the voters present and represented.
  /// - Throws: ``Refusal/nobodyPresent(code:)``, ``Refusal/noAgendaItem(number:count:)``,
  ///   ``Refusal/tooManyVotes(votes:present:represented:)`` or ``Refusal/noVotes``.
  public func recordVote(
    _ text: PlainText, agendaItem: Int?, ballot: Ballot, proclaimed: Outcome?, at meeting: Reference<Meeting>,
    time: ClockTime? = nil, today: Day,
    count: (_ present: Int, _ represented: Int) throws(Refusal) -> Tally
  ) throws(Refusal) -> Resolution {
    try act(.recordVote) { db in
      let record = try Self.heldRecord(db, meeting, today)
      if let time {
        try Self.check(time, isWithin: record)
        if let opened = record.openedAt, record.clock.minutes(at: time) < 0 {
          throw Refusal.meeting(.hourBefore(time, earlier: opened))
        }
      }
      let moment = time.map { Roll.Moment.at($0) } ?? .latest
      let roll = record.roll(at: moment)
      guard roll.presentVoters > 0 else { throw Refusal.meeting(.nobodyPresent(code: meeting.code)) }
      let tally = try count(roll.presentVoters, roll.representedVoters)
      // Where the record cannot tell who belonged on that day, it cannot tell how many had the right to vote either.
      let electorate = try Participant.areAttested(db, in: record.body, on: record.meeting.day) ? roll.electorate : nil
      let quorum = record.quorum(at: moment).check.map {
        Resolution.QuorumCount(needed: $0.needed, counted: $0.counted)
      }
      let number = (record.resolutions.map(\.number).max() ?? 0) + 1
      try db.execute(
        sql: """
          INSERT INTO resolution (meeting_id, number, agenda_item_id, text, ballot, votes_for, votes_against,
            abstentions, blank, spoiled, recused, proclaimed, electorate, present, represented, taken_at, seats,
            quorum_needed, quorum_counted)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          meeting.id, number, try Self.agendaItemID(db, agendaItem, in: meeting), text.value, ballot.rawValue,
          tally.votesFor, tally.votesAgainst, tally.abstentions, tally.blank, tally.spoiled, tally.recused,
          proclaimed?.rawValue, electorate, tally.present, tally.represented, time?.iso, record.seats, quorum?.needed,
          quorum?.counted,
        ])
      try Self.endProposal(db, meeting)
      let resolution = Resolution(
        code: Resolution.code(of: number, in: meeting), number: number, agendaItem: agendaItem, text: text.value,
        ballot: ballot, tally: tally, electorate: electorate, proclaimed: proclaimed, takenAt: time, quorum: quorum)
      return (resolution, resolution.code, "\(text.value) (\(tally.french))")
    }
  }

  /// Records what the chair proclaimed on the last text that was voted.
  ///
  /// - Returns: the text.
  /// - Throws: ``Refusal/nothingVoted(code:)``.
  public func proclaim(_ outcome: Outcome, at meeting: Reference<Meeting>) throws(Refusal) -> Resolution {
    try act(.proclaim) { db in
      guard let resolution = try MeetingRecord.fetch(db, meeting).resolutions.last else {
        throw Refusal.vote(.nothingVoted(code: meeting.code))
      }
      try db.execute(
        sql: "UPDATE resolution SET proclaimed = ? WHERE meeting_id = ? AND number = ?",
        arguments: [outcome.rawValue, meeting.id, resolution.number])
      return (resolution, resolution.code, "proclamée \(outcome.french)")
    }
  }

  /// Records the count of one college on the last text that was voted.
  ///
  /// - Returns: the text.
  /// - Throws: ``Refusal/nothingVoted(code:)``, or ``Refusal/collegeVotesExceed(college:)`` where the colleges together
  ///   would have more votes than the whole count.
  public func recordCollegeTally(
    of college: Reference<College>, votesFor: Int, against: Int, abstentions: Int, at meeting: Reference<Meeting>
  ) throws(Refusal) -> Resolution {
    try act(.recordCollegeTally) { db in
      guard let resolution = try MeetingRecord.fetch(db, meeting).resolutions.last else {
        throw Refusal.vote(.nothingVoted(code: meeting.code))
      }
      for count in [votesFor, against, abstentions] where count < 0 {
        throw Refusal.unfitValue(String(count), expected: "un nombre de voix")
      }
      let others = resolution.collegeTallies.filter { $0.college != college }
      let tally = resolution.tally
      guard others.map(\.votesFor).reduce(votesFor, +) <= tally.votesFor,
        others.map(\.votesAgainst).reduce(against, +) <= tally.votesAgainst,
        others.map(\.abstentions).reduce(abstentions, +) <= tally.abstentions
      else { throw Refusal.vote(.collegeVotesExceed(college: college.name, tally: tally.french)) }
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM resolution WHERE meeting_id = ? AND number = ?",
        arguments: [meeting.id, resolution.number])
      try db.execute(
        sql: "DELETE FROM college_tally WHERE resolution_id = ? AND college_id = ?", arguments: [id, college.id])
      try db.execute(
        sql: """
          INSERT INTO college_tally (resolution_id, college_id, votes_for, votes_against, abstentions)
          VALUES (?, ?, ?, ?, ?)
          """, arguments: [id, college.id, votesFor, against, abstentions])
      return (resolution, resolution.code, "\(college.name) : \(votesFor) pour, \(against) contre")
    }
  }
}
