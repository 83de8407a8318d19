/// The count of one vote.
public struct Tally: Hashable, Sendable {
  /// Pour.
  public let votesFor: Int
  /// Contre.
  public let votesAgainst: Int
  /// Abstentions.
  public let abstentions: Int
  /// Blank ballots.
  public let blank: Int
  /// Spoiled ballots.
  public let spoiled: Int
  /// Those who took no part in the vote (déport): they leave the base.
  public let recused: Int
  /// The voters in the room.
  public let present: Int
  /// The voters represented by a proxy.
  public let represented: Int

  /// A count, checked against the voters in the room and those represented.
  ///
  /// - Throws: ``VoteRefusal/noVotes``, ``VoteRefusal/tooManyVotes(votes:present:represented:)`` or
  ///   ``Refusal/unfitValue(_:expected:)`` for a negative number.
  public init(
    votesFor: Int, votesAgainst: Int = 0, abstentions: Int = 0, blank: Int = 0, spoiled: Int = 0, recused: Int = 0,
    present: Int, represented: Int
  ) throws(Refusal) {
    let counts = [votesFor, votesAgainst, abstentions, blank, spoiled, recused]
    for count in counts where !(0...1_000_000).contains(count) {
      throw .unfitValue(String(count), expected: "un nombre de voix")
    }
    self.votesFor = votesFor
    self.votesAgainst = votesAgainst
    self.abstentions = abstentions
    self.blank = blank
    self.spoiled = spoiled
    self.recused = recused
    self.present = present
    self.represented = represented
    guard voices > 0 else { throw .vote(.noVotes) }
    guard voices <= present + represented else {
      throw .vote(.tooManyVotes(votes: voices, present: present, represented: represented))
    }
  }

  /// The same votes, those given instead of theirs, of other voters.
  ///
  /// - Throws: what ``init(votesFor:votesAgainst:abstentions:blank:spoiled:recused:present:represented:)`` throws.
  public func recounted(
    votesFor: Int? = nil, votesAgainst: Int? = nil, abstentions: Int? = nil, blank: Int? = nil, spoiled: Int? = nil,
    recused: Int? = nil, present: Int, represented: Int
  ) throws(Refusal) -> Tally {
    try Tally(
      votesFor: votesFor ?? self.votesFor, votesAgainst: votesAgainst ?? self.votesAgainst,
      abstentions: abstentions ?? self.abstentions, blank: blank ?? self.blank, spoiled: spoiled ?? self.spoiled,
      recused: recused ?? self.recused, present: present, represented: represented)
  }

  /// Suffrages exprimés: for and against.
  public var votesCast: Int { votesFor + votesAgainst }

  /// All who are in the count, those who took no part included.
  public var voices: Int { counted + recused }

  /// The votes that were counted, the recused apart.
  public var counted: Int { votesFor + votesAgainst + abstentions + blank + spoiled }

  /// The voters whose vote is in no count.
  public var unaccounted: Int { present + represented - voices }

  /// The votes for that may be of those in the room: the count does not tell them from those by proxy.
  public var votesForInRoom: ClosedRange<Int> { max(0, votesFor - represented)...min(votesFor, present) }

  /// The number that a majority is counted against; nil where it is not known.
  public func size(of base: Majority.Base, entitled: Int?) -> Int? {
    switch base {
    case .votesCast: votesCast
    // Who takes no part leaves the base; that somebody voting by proxy does so is too rare to be told apart.
    case .present: max(0, present - recused)
    case .presentOrRepresented: present + represented - recused
    case .entitled: entitled
    }
  }
}
