import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records a vote: the text, the count and what the chair proclaimed, with the number of voters of that moment.
  ///
  /// - Parameters:
  ///   - count: builds the tally from the voters present and represented.
  /// - Throws: ``Refusal/nobodyPresent(code:)``, ``Refusal/noAgendaItem(number:count:)``,
  ///   ``Refusal/tooManyVotes(votes:present:represented:)`` or ``Refusal/noVotes``.
  public func recordVote(
    _ text: PlainText, agendaItem: Int?, ballot: Ballot, proclaimed: Outcome?, at meeting: Reference<Meeting>,
    today: Day,
    count: (_ present: Int, _ represented: Int) throws(Refusal) -> Tally
  ) throws(Refusal) -> Resolution {
    try act(.recordVote) { db in
      let record = try Self.markHeld(db, meeting, today)
      let roll = record.roll
      guard roll.presentVoters > 0 else { throw Refusal.nobodyPresent(code: meeting.code) }
      let tally = try count(roll.presentVoters, roll.representedVoters)
      // Where the record cannot tell who belonged on that day, it cannot tell how many had the right to vote either.
      let electorate = try Participant.areAttested(db, in: record.body, on: record.meeting.day) ? roll.electorate : nil
      let number = (record.resolutions.map(\.number).max() ?? 0) + 1
      try db.execute(
        sql: """
          INSERT INTO resolution (meeting_id, number, agenda_item_id, text, ballot, votes_for, votes_against,
            abstentions, blank, spoiled, recused, proclaimed, electorate, present, represented)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          meeting.id, number, try Self.agendaItemID(db, agendaItem, in: meeting), text.value, ballot.rawValue,
          tally.votesFor, tally.votesAgainst, tally.abstentions, tally.blank, tally.spoiled, tally.recused,
          proclaimed?.rawValue, electorate, tally.present, tally.represented,
        ])
      let resolution = Resolution(
        code: Resolution.code(of: number, in: meeting), number: number, agendaItem: agendaItem, text: text.value,
        ballot: ballot, tally: tally, electorate: electorate, proclaimed: proclaimed)
      return (resolution, resolution.code, "\(text.value) (\(tally.french))")
    }
  }
}
