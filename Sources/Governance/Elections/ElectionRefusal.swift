/// Why the result of an election was refused.
public enum ElectionRefusal: Hashable, Sendable {
  /// Equal votes on the last places: somebody has to say who was proclaimed.
  case electionTied(names: [String], places: Int)
  /// Somebody is told elected whom the count does not elect.
  case notElectable(name: String)
  /// More votes for one candidate than there are voters.
  case tooManyVotesFor(name: String, voters: Int)
  /// The votes do not tell how many ballots were valid, and the majority asked for depends on it.
  case validBallotsNeeded
  /// More valid ballots than voters, or fewer than one candidate has votes.
  case ballotsDoNotAddUp(ballots: Int, blankOrSpoiled: Int, voters: Int)
  /// One candidate is named twice, so that nobody knows which votes are meant.
  case candidateTwice(name: String)
  /// The mandates would end before the meeting that gives them.
  case endsBeforeElection(until: Day, meeting: Day)
  /// Somebody was given that very mandate on the day of the meeting: the election is recorded a second time.
  case electedAlready(name: String, body: String, day: Day)
  /// The mandate that is to end was given on the day of the meeting itself.
  case givenThatDay(name: String, position: String, day: Day)
  /// Somebody is named as outgoing who holds no such mandate on that day.
  case notOutgoing(name: String, body: String, code: String, day: Day)
  /// The meeting held no election of that number.
  case noElection(number: Int, code: String, count: Int)
  /// Somebody is elected to a seat, and none is free.
  case noVacantSeat(name: String, body: String)
}
