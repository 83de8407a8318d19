/// A vote on persons: for seats of a body, or for an office in it (domain brief, §6).
public struct Election: Hashable, Sendable {
  /// `AG-2026-01/E1`.
  public let code: String
  /// Its number in the meeting, from 1.
  public let number: Int
  /// The item of the agenda that it belongs to, by its number.
  public let agendaItem: Int?
  /// The body in which somebody is elected.
  public let body: Reference<Body>
  /// The office; nil for seats.
  public let office: Office?
  /// How many places were to be filled.
  public let places: Int
  /// How it was voted.
  public let ballot: Ballot
  /// Those who stood, in the order of their votes.
  public let candidates: [Candidate]
  /// Blank and spoiled ballots.
  public let blank: Int, spoiled: Int
  /// The voters in the room and those represented.
  public let present: Int, represented: Int
  /// Until when they are elected; nil where nobody told.
  public let electedUntil: Day?
  /// How long they are elected for by the statutes of that day; nil where these tell nothing to compute with.
  public let length: MandateLength?
  /// How a tie was broken.
  public let tieRule: String?
  /// First ballot, second ballot…
  public let round: Int
  /// The votes that a candidate had to have; nil where the most votes were enough.
  public let neededVotes: Int?
  /// The seats, vacant ones included, of the body that met; nil for one without seats.
  public let seats: Int?
  /// The quorum at that moment; nil where no rule was known or none asks.
  public let quorum: Resolution.QuorumCount?

  /// An election as recorded.
  public init(
    code: String, number: Int, agendaItem: Int?, body: Reference<Body>, office: Office?, places: Int, ballot: Ballot,
    candidates: [Candidate], blank: Int, spoiled: Int, present: Int, represented: Int, electedUntil: Day?,
    length: MandateLength? = nil, tieRule: String?, round: Int = 1, neededVotes: Int? = nil, seats: Int? = nil,
    quorum: Resolution.QuorumCount? = nil
  ) {
    self.code = code
    self.number = number
    self.agendaItem = agendaItem
    self.body = body
    self.office = office
    self.places = places
    self.ballot = ballot
    self.candidates = candidates
    self.blank = blank
    self.spoiled = spoiled
    self.present = present
    self.represented = represented
    self.electedUntil = electedUntil
    self.length = length
    self.tieRule = tieRule
    self.round = round
    self.neededVotes = neededVotes
    self.seats = seats
    self.quorum = quorum
  }

  /// The voters whose ballot is in no count: exact for one place, and at least so many for several, where one ballot
  /// names several.
  public var votersWithoutBallot: Int {
    max(0, present + represented - blank - spoiled - candidates.map(\.votes).reduce(0, +))
  }

  /// The valid ballots; nil where several places let one ballot name several.
  public var votesCast: Int? { places == 1 ? candidates.map(\.votes).reduce(0, +) : nil }

  /// The places that nobody was elected to.
  public var openPlaceCount: Int { max(0, places - candidates.count(where: \.isElected)) }

  /// The same with those candidates, in the same order: as they may be printed.
  public func naming(_ candidates: [Candidate]) -> Election {
    Election(
      code: code, number: number, agendaItem: agendaItem, body: body, office: office, places: places, ballot: ballot,
      candidates: candidates, blank: blank, spoiled: spoiled, present: present, represented: represented,
      electedUntil: electedUntil, length: length, tieRule: tieRule, round: round, neededVotes: neededVotes,
      seats: seats,
      quorum: quorum)
  }

  /// Somebody who stood.
  public struct Candidate: Hashable, Sendable {
    /// The name, with the adherent for which a person stood.
    public let name: String
    /// The votes received.
    public let votes: Int
    /// Whether the candidate was elected.
    public let isElected: Bool
    /// The adherent that stood, or for which a person did; nil for none.
    public let member: Reference<Member>?
    /// The person who stood; nil where an adherent did and named nobody.
    public let person: Reference<Person>?

    /// A candidate.
    public init(
      name: String, votes: Int, isElected: Bool, member: Reference<Member>? = nil, person: Reference<Person>? = nil
    ) {
      self.name = name
      self.votes = votes
      self.isElected = isElected
      self.member = member
      self.person = person
    }
  }
}

/// An office that exists in the association.
public struct Office: Hashable, Sendable {
  /// `treasurer`.
  public let code: String
  /// "Trésorier".
  public let label: String

  /// An office.
  public init(code: String, label: String) {
    self.code = code
    self.label = label
  }

  /// Whether a body of that kind has the office: a lead leads a working group, and those who direct the association do
  /// so in its board, its bureau or a committee. An office that the users added may be held anywhere.
  public func exists(in kind: BodyKind) -> Bool {
    switch code {
    case "lead": kind == .workingGroup
    case "president", "vicePresident", "treasurer", "secretary": kind != .workingGroup && kind != .generalAssembly
    default: true
    }
  }
}
