extension ActivityReport {
  /// An election that was held in the year, as it may be printed.
  public struct HeldElection: Sendable {
    /// The election: offices, places, counts and quorum.
    public let election: Election
    /// The body that voted.
    public let body: Body
    /// The day.
    public let day: Day
    /// The names of those who stood, in their order; nil for somebody who may not be named.
    public let names: [String?]

    /// Whether there was no quorum: then nobody was elected.
    public var isVoid: Bool { election.quorum.map { !$0.isMet } ?? false }

    init(_ election: Election, in record: MeetingRecord, _ discretion: Discretion) {
      self.election = election
      body = record.body
      day = record.meeting.day
      names = election.candidates.map(discretion.name(of:))
    }

    /// The election as a figure counts it.
    var counted: CountedReference { CountedReference(code: election.code, name: election.body.name, day: day) }
  }
}

extension ActivityReport.Discretion {
  /// The name of somebody who stood: of a person who may not be named the adherent alone; nil where that is nobody else.
  func name(of candidate: Election.Candidate) -> String? {
    guard let person = candidate.person, name(of: person) == nil else {
      return candidate.member.map { name(of: $0) == nil ? nil : candidate.name } ?? candidate.name
    }
    return candidate.member.flatMap(name(of:))
  }
}
