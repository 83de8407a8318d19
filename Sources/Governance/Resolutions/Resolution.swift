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

  /// A resolution as recorded.
  public init(
    code: String, number: Int, agendaItem: Int?, text: String, ballot: Ballot, tally: Tally, electorate: Int?,
    proclaimed: Outcome?
  ) {
    self.code = code
    self.number = number
    self.agendaItem = agendaItem
    self.text = text
    self.ballot = ballot
    self.tally = tally
    self.electorate = electorate
    self.proclaimed = proclaimed
  }

  /// What the count means while the majority rule is unknown.
  public var verdict: Verdict { Verdict(tally) }

  /// True where the chair proclaimed other than what every candidate majority gives.
  public var proclaimedAgainstCount: Bool {
    guard let proclaimed, let agreed = verdict.agreed else { return false }
    return proclaimed != agreed
  }
}

/// How a vote is taken.
public enum Ballot: String, CaseIterable, Sendable {
  /// À main levée.
  case showOfHands
  /// À bulletin secret.
  case secretBallot
}
