import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records a vote: the text, the count and what the chair proclaimed, with the voters and the quorum of that moment.
  ///
  /// - Parameters:
  ///   - time: when it was taken; nil for now, after all that was recorded.
  ///   - count: builds the tally from the voters present and represented.
  /// - Throws: ``MeetingRefusal/nobodyPresent(code:)``, ``MeetingRefusal/noAgendaItem(number:count:)``,
  ///   ``VoteRefusal/tooManyVotes(votes:present:represented:)`` or ``VoteRefusal/noVotes``.
  public func recordVote(
    _ text: PlainText, agendaItem: Int?, ballot: Ballot, proclaimed: Outcome?, at meeting: Reference<Meeting>,
    time: ClockTime? = nil, today: Day,
    count: (_ present: Int, _ represented: Int) throws(Refusal) -> Tally
  ) throws(Refusal) -> Resolution {
    try act(.recordVote) { db in
      let record = try Self.heldRecord(db, meeting, today)
      let voters = try Voters(db, record, at: time)
      let tally = try count(voters.present, voters.represented)
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
          proclaimed?.rawValue, voters.electorate, tally.present, tally.represented, time?.iso, record.seats,
          voters.quorum?.needed, voters.quorum?.counted,
        ])
      try Self.endProposal(db, meeting)
      let resolution = Resolution(
        code: Resolution.code(of: number, in: meeting), number: number, agendaItem: agendaItem, text: text.value,
        ballot: ballot, tally: tally, electorate: voters.electorate, proclaimed: proclaimed, takenAt: time,
        quorum: voters.quorum)
      return (resolution, resolution.code, "\(text.value) (\(tally.french))")
    }
  }

  /// Counts the voters of a vote again, from the attendance sheet as it is now; the votes themselves stay, or are mended.
  ///
  /// - Parameters:
  ///   - time: when it was taken; nil leaves its hour as it was, and a vote without one is of the end of what was recorded.
  ///   - count: builds the tally from the former one and the voters present and represented.
  /// - Throws: ``VoteRefusal/noResolution(number:code:count:)``,
  ///   ``VoteRefusal/moreVoicesThanVoters(code:votes:voters:withoutVote:)`` where the votes are left as they were and are too
  ///   many, ``VoteRefusal/collegeVotesExceed(college:tally:)`` where the colleges have more than what is left, and what ``recordVote(_:agendaItem:ballot:proclaimed:at:time:today:count:)``
  ///   throws of the hour and of the voters.
  public func recountVote(
    _ number: Int, at meeting: Reference<Meeting>, time: ClockTime?, today: Day,
    count: (_ former: Tally, _ present: Int, _ represented: Int) throws(Refusal) -> Tally
  ) throws(Refusal) -> Resolution {
    try act(.recountVote) { db in
      let record = try Self.heldRecord(db, meeting, today)
      guard let former = record.resolutions.first(where: { $0.number == number }) else {
        throw Refusal.vote(.noResolution(number: number, code: meeting.code, count: record.resolutions.count))
      }
      let wrong = record.outdatedVotes.first { $0.resolution.number == number }
      let time = time ?? former.takenAt
      // A vote without an hour whose voters were in the room at some moment keeps them: only the rule is applied anew.
      let keepsVoters =
        switch wrong?.now {
        case .quorum, .electorate: time == nil
        case .voters, nil: false
        }
      let voters = try keepsVoters ? Voters(db, record, counted: former) : Voters(db, record, at: time)
      let tally = try former.recounted(among: record.presentWithoutVote) { former throws(Refusal) in
        try count(former, voters.present, voters.represented)
      }
      if former.collegeTallies.exceed(tally), let last = former.collegeTallies.last {
        throw Refusal.vote(.collegeVotesExceed(college: last.college.name, tally: tally.french))
      }
      // What the record could tell when the vote was counted is not lost to what it cannot tell any more.
      let electorate = voters.electorate ?? former.electorate
      try db.execute(
        sql: """
          UPDATE resolution SET votes_for = ?, votes_against = ?, abstentions = ?, blank = ?, spoiled = ?, recused = ?,
            present = ?, represented = ?, electorate = ?, quorum_needed = ?, quorum_counted = ?, taken_at = ?
          WHERE meeting_id = ? AND number = ?
          """,
        arguments: [
          tally.votesFor, tally.votesAgainst, tally.abstentions, tally.blank, tally.spoiled, tally.recused,
          tally.present, tally.represented, electorate, voters.quorum?.needed, voters.quorum?.counted, time?.iso,
          meeting.id, number,
        ])
      let resolution = Resolution(
        code: former.code, number: number, agendaItem: former.agendaItem, text: former.text, ballot: former.ballot,
        tally: tally, electorate: electorate, proclaimed: former.proclaimed, takenAt: time,
        quorum: voters.quorum, collegeTallies: former.collegeTallies)
      let voices = tally.french == former.tally.french ? "" : " ; \(tally.french), au lieu de \(former.tally.french)"
      return (resolution, resolution.code, "\(tally.present) présents, \(tally.represented) représentés\(voices)")
    }
  }

  /// Records what the chair proclaimed on the last text that was voted.
  ///
  /// - Returns: the text.
  /// - Throws: ``VoteRefusal/nothingVoted(code:)``.
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
  /// - Throws: ``VoteRefusal/nothingVoted(code:)``, ``VoteRefusal/collegeVotesExceed(college:tally:)`` where the colleges
  ///   together would have more votes than the whole count, or ``VoteRefusal/collegeVotersExceed(college:voters:)``
  ///   where the college had fewer voters.
  public func recordCollegeTally(
    of college: Reference<College>, votesFor: Int, against: Int, abstentions: Int, at meeting: Reference<Meeting>
  ) throws(Refusal) -> Resolution {
    try act(.recordCollegeTally) { db in
      let record = try MeetingRecord.fetch(db, meeting)
      guard let resolution = record.resolutions.last else {
        throw Refusal.vote(.nothingVoted(code: meeting.code))
      }
      for count in [votesFor, against, abstentions] where count < 0 {
        throw Refusal.unfitValue(String(count), expected: "un nombre de voix")
      }
      let others = resolution.collegeTallies.filter { $0.college != college }
      let own = CollegeTally(college: college, votesFor: votesFor, votesAgainst: against, abstentions: abstentions)
      if (others + [own]).exceed(resolution.tally) {
        throw Refusal.vote(.collegeVotesExceed(college: college.name, tally: resolution.tally.french))
      }
      let voters = try record.collegesOfVoters(at: resolution.takenAt, db)
      if let excess = own.excess(beside: others, among: voters) {
        let names = excess.colleges.map(\.name).sorted().frenchList()
        throw Refusal.vote(.collegeVotersExceed(college: names, voters: excess.voters))
      }
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

extension Resolution {
  /// The tally that is counted now; where its voices are too many as they were, it is told whose may be.
  fileprivate func recounted(
    among withoutVote: [Reference<Member>], count: (Tally) throws(Refusal) -> Tally
  ) throws(Refusal) -> Tally {
    do {
      return try count(tally)
    } catch .vote(.tooManyVotes(let votes, let present, let represented)) where votes == tally.voices {
      throw .vote(
        .moreVoicesThanVoters(
          code: code, votes: votes, voters: present + represented, withoutVote: withoutVote.map(\.name)))
    }
  }
}
