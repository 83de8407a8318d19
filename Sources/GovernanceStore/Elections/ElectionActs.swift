import Governance
import GovernanceFrench
import GRDB

/// An election as it is told, before it is counted.
public struct ElectionReport: Sendable {
  /// The body in which somebody is elected, and the office; nil for seats.
  public var body: Reference<Body>, office: Office?
  /// How many places are to be filled.
  public var places: Int
  /// Those who stood, with their votes.
  public var candidates: [(member: Reference<Member>, person: Reference<Person>?, votes: Int)]
  /// Those proclaimed elected, where a tie had to be broken.
  public var proclaimed: [Reference<Member>] = []
  /// Those whose mandates end with the election.
  public var outgoing: [Reference<Member>] = []
  /// Blank and spoiled ballots.
  public var blank = 0, spoiled = 0
  /// Until when.
  public var until: Day?
  /// How a tie was broken.
  public var tieRule: PlainText?
  /// How it was voted.
  public var ballot = Ballot.secretBallot
  /// First ballot, second ballot…
  public var round = 1
  /// What somebody needs in order to be elected.
  public var majority = ElectionMajority.relative
  /// How many ballots were valid; nil where that follows from the votes, each ballot naming one.
  public var validBallots: Int?

  /// An election of those candidates.
  public init(
    body: Reference<Body>, office: Office?, places: Int,
    candidates: [(member: Reference<Member>, person: Reference<Person>?, votes: Int)]
  ) {
    self.body = body
    self.office = office
    self.places = places
    self.candidates = candidates
  }
}

extension ElectionReport {
  /// Who is named twice: the same adherent for a seat, or the same person of one for an office.
  fileprivate var candidateNamedTwice: String? {
    for (index, candidate) in candidates.enumerated() {
      let isNamedBefore = candidates[..<index].contains { other in
        guard other.member == candidate.member else { return false }
        guard office != nil, let one = other.person, let two = candidate.person else { return true }
        return one == two
      }
      if isNamedBefore { return candidate.member.name }
    }
    return nil
  }
}

/// An election that was recorded, and what became of the mandates that were there.
public struct ElectionOutcome: Sendable {
  /// The election.
  public let election: Election
  /// The mandates that ended with it.
  public let ended: [Mandate]
  /// The mandates that it gave anew to those who held them.
  public let renewed: [Mandate]
  /// The offices that those elected hold beside in the same body.
  public let othersHeld: [Mandate]
}

extension AssociationFile {
  /// Records an election and gives those elected their mandates, from the day of the meeting. Without a quorum nobody is
  /// elected (domain brief, §5): the votes are kept, and no mandate begins or ends.
  ///
  /// - Returns: the election, and what became of the mandates that were there.
  /// - Throws: ``ElectionRefusal/electionTied(names:places:)`` until somebody says who of those with equal votes was proclaimed,
  ///   ``ElectionRefusal/notElectable(name:)`` for one proclaimed against the count, ``ElectionRefusal/tooManyVotesFor(name:voters:)``,
  ///   ``ElectionRefusal/ballotsDoNotAddUp(ballots:blankOrSpoiled:voters:)``, ``ElectionRefusal/validBallotsNeeded``,
  ///   ``ElectionRefusal/candidateTwice(name:)``, ``ElectionRefusal/endsBeforeElection(until:meeting:)``,
  ///   ``ElectionRefusal/electedAlready(name:body:day:)``, ``ElectionRefusal/givenThatDay(name:position:day:)``,
  ///   ``ElectionRefusal/notOutgoing(name:body:code:day:)``, ``MemberRefusal/seenLater(name:on:seen:)``,
  ///   ``ElectionRefusal/noVacantSeat(name:body:)``, ``MeetingRefusal/nobodyPresent(code:)``.
  public func recordElection(
    _ report: ElectionReport, agendaItem: Int?, at meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> ElectionOutcome {
    try act(.recordElection) { db in
      let record = try Self.heldRecord(db, meeting, today)
      let roll = record.roll(at: .latest)
      guard roll.presentVoters > 0 else { throw Refusal.meeting(.nobodyPresent(code: meeting.code)) }
      if let until = report.until, until < record.meeting.day {
        throw Refusal.election(.endsBeforeElection(until: until, meeting: record.meeting.day))
      }
      try Self.checkExists(db, report.office, in: report.body)
      if let name = report.candidateNamedTwice { throw Refusal.election(.candidateTwice(name: name)) }
      let voters = roll.presentVoters + roll.representedVoters
      let needed = try Self.neededVotes(report, voters: voters)
      let quorum = record.quorum(at: .latest).check
      let counted = try Self.elected(report, voters: voters, needed: needed)
      let elected = quorum.map(\.isMet) ?? true ? counted : []
      let number = (record.elections.map(\.number).max() ?? 0) + 1
      try db.execute(
        sql: """
          INSERT INTO election (meeting_id, number, agenda_item_id, body_id, office, places, ballot, blank, spoiled,
            present, represented, electorate, elected_until, tie_rule, round, needed_votes, seats,
            quorum_needed, quorum_counted)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          meeting.id, number, try Self.agendaItemID(db, agendaItem, in: meeting), report.body.id, report.office?.code,
          report.places, report.ballot.rawValue, report.blank, report.spoiled, roll.presentVoters,
          roll.representedVoters, roll.electorate, report.until?.iso, report.tieRule?.value,
          report.round, needed, record.seats, quorum?.needed, quorum?.counted,
        ])
      let election = db.lastInsertedRowID
      for (index, candidate) in report.candidates.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO election_candidate (election_id, member_id, person_id, votes, is_elected) VALUES (?, ?, ?, ?, ?)
            """,
          arguments: [election, candidate.member.id, candidate.person?.id, candidate.votes, elected.contains(index)])
      }
      let giver = MandateGiver(db: db, day: record.meeting.day, election: election, report: report)
      let changed = try giver.give(to: elected.map { (report.candidates[$0].member, report.candidates[$0].person) })
      guard let recorded = try Election.fetchAll(db, of: meeting).last else {
        throw Refusal.file(.damagedFile(path: ""))
      }
      let outcome = ElectionOutcome(
        election: recorded, ended: changed.ended, renewed: changed.renewed, othersHeld: changed.othersHeld)
      return (outcome, recorded.code, "\(recorded.subject) : \(recorded.result)")
    }
  }

  /// The offices that exist, in their order.
  public func offices() throws(Refusal) -> [Office] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT code, label FROM office ORDER BY rank").map {
        Office(code: $0[0], label: $0[1])
      }
    }
  }

  /// The votes that somebody must have.
  ///
  /// - Throws: ``ElectionRefusal/validBallotsNeeded`` where several places let a ballot name several, so that the votes do not
  ///   tell how many ballots there were.
  private static func neededVotes(_ report: ElectionReport, voters: Int) throws -> Int? {
    guard (1...10_000).contains(report.places) else {
      throw Refusal.unfitValue(String(report.places), expected: "au moins une place à pourvoir")
    }
    guard (1...9).contains(report.round) else {
      throw Refusal.unfitValue(String(report.round), expected: "un tour, de 1 à 9")
    }
    for candidate in report.candidates where !(0...voters).contains(candidate.votes) {
      throw Refusal.election(.tooManyVotesFor(name: candidate.member.name, voters: voters))
    }
    let votes = report.candidates.map(\.votes)
    let room = max(0, voters - report.blank - report.spoiled)
    let cast = report.validBallots ?? (report.places == 1 ? votes.reduce(0, +) : nil)
    // One ballot names at most as many as there are places.
    let ceiling = (cast ?? room) * report.places
    if let cast, !(0...room).contains(cast) || cast < (votes.max() ?? 0) || votes.reduce(0, +) > ceiling {
      throw Refusal.election(
        .ballotsDoNotAddUp(ballots: cast, blankOrSpoiled: report.blank + report.spoiled, voters: voters))
    }
    if report.majority == .absolute, cast == nil { throw Refusal.election(.validBallotsNeeded) }
    return cast.flatMap(report.majority.neededVotes)
  }

  /// The indices of those elected.
  private static func elected(_ report: ElectionReport, voters: Int, needed: Int?) throws -> [Int] {
    guard report.blank + report.spoiled <= voters else {
      throw Refusal.vote(.tooManyVotes(votes: report.blank + report.spoiled, present: voters, represented: 0))
    }
    let count = ElectionCount(votes: report.candidates.map(\.votes), places: report.places, needed: needed)
    if let stranger = report.proclaimed.first(where: { name in !report.candidates.contains { $0.member == name } }) {
      throw Refusal.election(.notElectable(name: stranger.name))
    }
    let proclaimed = report.candidates.indices.filter { report.proclaimed.contains(report.candidates[$0].member) }
    for index in proclaimed where !count.elected.contains(index) && !count.tied.contains(index) {
      throw Refusal.election(.notElectable(name: report.candidates[index].member.name))
    }
    guard !count.tied.isEmpty else { return count.elected }
    let chosen = proclaimed.filter(count.tied.contains)
    guard chosen.count == count.openPlaces else {
      throw Refusal.election(
        .electionTied(
          names: count.tied.map { report.candidates[$0].member.name }, places: count.openPlaces))
    }
    return count.elected + chosen
  }
}
