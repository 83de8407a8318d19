/// A text that was put to the vote.
public struct Resolution: Hashable, Sendable {
  /// `CA-2026-01/02`.
  public let code: String
  /// Its number in the meeting, from 1.
  public let number: Int
  /// The item of the agenda that it belongs to, by its number.
  public let agendaItem: Int?
  /// The text.
  public let text: String
  /// How it was voted.
  public let ballot: Ballot
  /// The count.
  public let tally: Tally
  /// How many had the right to vote in the body; nil where not known.
  public let electorate: Int?
  /// What the chair proclaimed; nil where the chair proclaimed nothing or nobody noted it.
  public let proclaimed: Outcome?
  /// When it was voted, where that was noted.
  public let takenAt: ClockTime?
  /// The quorum at that moment: what the rule asked for and what there was; nil where no rule was known or none asks.
  public let quorum: QuorumCount?
  /// The count in each college, where it was taken so.
  public let collegeTallies: [CollegeTally]

  /// A resolution as recorded.
  public init(
    code: String, number: Int, agendaItem: Int?, text: String, ballot: Ballot, tally: Tally, electorate: Int?,
    proclaimed: Outcome?, takenAt: ClockTime? = nil, quorum: QuorumCount? = nil, collegeTallies: [CollegeTally] = []
  ) {
    self.takenAt = takenAt
    self.quorum = quorum
    self.collegeTallies = collegeTallies
    self.code = code
    self.number = number
    self.agendaItem = agendaItem
    self.text = text
    self.ballot = ballot
    self.tally = tally
    self.electorate = electorate
    self.proclaimed = proclaimed
  }

  /// What the count means under the rules of that day.
  public func verdict(under bylaws: Bylaws) -> Verdict {
    Verdict(tally, ballot: ballot, entitled: electorate, under: bylaws)
  }

  /// True where the chair proclaimed other than what the count gives, or proclaimed adopted what no quorum carries.
  public func isProclaimedAgainstCount(under bylaws: Bylaws) -> Bool {
    guard let proclaimed else { return false }
    if let quorum, !quorum.isMet { return proclaimed == .adopted }
    guard let agreed = verdict(under: bylaws).agreed else { return false }
    return proclaimed != agreed
  }

  /// The quorum when a text was voted.
  public struct QuorumCount: Hashable, Sendable {
    /// How many the rule asked for, and how many there were.
    public let needed: Int, counted: Int

    /// A count.
    public init(needed: Int, counted: Int) {
      self.needed = needed
      self.counted = counted
    }

    /// Whether there were enough.
    public var isMet: Bool { counted >= needed }
  }
}

/// How a vote is taken.
public enum Ballot: String, CaseIterable, Sendable {
  /// À main levée.
  case showOfHands
  /// À bulletin secret.
  case secretBallot
}
