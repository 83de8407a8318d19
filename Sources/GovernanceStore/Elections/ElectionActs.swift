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

extension AssociationFile {
  /// Records an election and gives those elected their mandates, from the day of the meeting.
  ///
  /// - Returns: the election, and the mandates that ended.
  /// - Throws: ``Refusal/electionTied(names:places:)`` until somebody says who of those with equal votes was proclaimed,
  ///   ``Refusal/notElectable(name:)`` for one proclaimed against the count, ``Refusal/tooManyVotesFor(name:voters:)``,
  ///   ``Refusal/noVacantSeat(name:body:)``, ``Refusal/nobodyPresent(code:)``.
  public func recordElection(
    _ report: ElectionReport, agendaItem: Int?, at meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> (election: Election, ended: [Mandate]) {
    try act(.recordElection) { db in
      let record = try Self.heldRecord(db, meeting, today)
      let roll = record.roll(at: .latest)
      guard roll.presentVoters > 0 else { throw Refusal.nobodyPresent(code: meeting.code) }
      let elected = try Self.elected(report, voters: roll.presentVoters + roll.representedVoters)
      let number = (record.elections.map(\.number).max() ?? 0) + 1
      try db.execute(
        sql: """
          INSERT INTO election (meeting_id, number, agenda_item_id, body_id, office, places, ballot, blank, spoiled,
            present, represented, electorate, elected_until, tie_rule)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          meeting.id, number, try Self.agendaItemID(db, agendaItem, in: meeting), report.body.id, report.office?.code,
          report.places, report.ballot.rawValue, report.blank, report.spoiled, roll.presentVoters,
          roll.representedVoters, roll.electorate, report.until?.iso, report.tieRule?.value,
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
      let ended = try giver.give(to: elected.map { (report.candidates[$0].member, report.candidates[$0].person) })
      guard let recorded = try Election.fetchAll(db, of: meeting).last else {
        throw Refusal.damagedFile(path: "")
      }
      let names = recorded.candidates.filter(\.isElected).map(\.name).joined(separator: ", ")
      return ((recorded, ended), recorded.code, "\(report.body.name) : \(names)")
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

  /// The indices of those elected.
  private static func elected(_ report: ElectionReport, voters: Int) throws -> [Int] {
    for candidate in report.candidates where !(0...voters).contains(candidate.votes) {
      throw Refusal.tooManyVotesFor(name: candidate.member.name, voters: voters)
    }
    guard report.blank + report.spoiled <= voters else {
      throw Refusal.tooManyVotes(votes: report.blank + report.spoiled, present: voters, represented: 0)
    }
    let count = ElectionCount(votes: report.candidates.map(\.votes), places: report.places)
    if let stranger = report.proclaimed.first(where: { name in !report.candidates.contains { $0.member == name } }) {
      throw Refusal.notElectable(name: stranger.name)
    }
    let proclaimed = report.candidates.indices.filter { report.proclaimed.contains(report.candidates[$0].member) }
    for index in proclaimed where !count.elected.contains(index) && !count.tied.contains(index) {
      throw Refusal.notElectable(name: report.candidates[index].member.name)
    }
    guard !count.tied.isEmpty else { return count.elected }
    let chosen = proclaimed.filter(count.tied.contains)
    guard chosen.count == count.openPlaces else {
      throw Refusal.electionTied(
        names: count.tied.map { report.candidates[$0].member.name }, places: count.openPlaces)
    }
    return count.elected + chosen
  }
}
