/// Why a vote was refused.
public enum VoteRefusal: Hashable, Sendable {
  /// The meeting voted no text of that number.
  case noResolution(number: Int, code: String, count: Int)
  /// That text was proclaimed rejected, and decides nothing.
  case decisionRejected(code: String)
  /// Nothing was voted yet in that meeting.
  case nothingVoted(code: String)
  /// No text was put before the meeting.
  case nothingProposed(code: String)
  /// Neither a text nor an item is dealt with, so that nothing can be left without a vote.
  case nothingToLeave(code: String)
  /// The colleges together would have more votes than the whole count.
  case collegeVotesExceed(college: String, tally: String)
  /// More votes of a college than it had voters, present or represented.
  case collegeVotersExceed(college: String, voters: Int)
  /// The adherent does not sit in that body, so has no vote there.
  case noVotingRight(name: String, body: String)
  /// More votes than voters.
  case tooManyVotes(votes: Int, present: Int, represented: Int)
  /// A vote that was counted would have more voices than there were voters; those adherents were in the room without a vote.
  case moreVoicesThanVoters(code: String, votes: Int, voters: Int, withoutVote: [String])
  /// A vote without an hour in a meeting that is noted as closed.
  case afterClosing(closed: ClockTime, code: String)
  /// A vote in which nobody took part.
  case noVotes
}
