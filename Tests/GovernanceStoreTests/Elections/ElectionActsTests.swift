import Governance
import Testing

@testable import GovernanceStore

/// What an election is refused for, and what becomes of the mandates that were there.
@Suite struct ElectionActsTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let meeting: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    meeting = try file.schedule(file.body("ag"), on: day("2026-06-24"), at: nil, place: nil)
    try file.note(["adds", "die", "afeji", "apei", "somaten", "cahc", "afp2i"], at: meeting)
  }

  @discardableResult
  private func elect(
    _ candidates: [(name: String, person: String?, votes: Int)], in body: String, as office: String? = nil,
    places: Int = 1, _ change: (inout ElectionReport) throws -> Void = { _ in }
  ) throws -> ElectionOutcome {
    var report = ElectionReport(
      body: try file.body(body),
      office: try office.map { code in try #require(file.offices().first { $0.code == code }) },
      places: places,
      candidates: try candidates.map { candidate in
        (try file.member(candidate.name), try candidate.person.map { try file.person($0) }, candidate.votes)
      })
    try change(&report)
    return try file.recordElection(report, agendaItem: nil, at: meeting, today: day("2026-06-24"))
  }

  @Test func aCandidateIsNamedOnce() throws {
    #expect(throws: Refusal.election(.candidateTwice(name: "ADDS"))) {
      try elect([("adds", nil, 4), ("die", nil, 2), ("adds", nil, 1)], in: "ca")
    }
    #expect(throws: Refusal.election(.candidateTwice(name: "CAHC"))) {
      try elect([("cahc", "theret", 4), ("cahc", "dupont", 2)], in: "ca")
    }
    // Two people of one organisation may stand for an office against each other.
    let outcome = try elect([("cahc", "theret", 4), ("cahc", "dupont", 2)], in: "bureau", as: "treasurer")
    #expect(outcome.election.candidates.filter(\.isElected).count == 1)
  }

  @Test func aMandateDoesNotEndBeforeItIsGiven() throws {
    let until = try day("2026-06-23")
    #expect(throws: try Refusal.election(.endsBeforeElection(until: until, meeting: day("2026-06-24")))) {
      try elect([("adds", nil, 4)], in: "ca") { $0.until = until }
    }
    #expect(try file.count("election") == 0)
  }

  @Test func whoIsElectedAgainKeepsOneMandateAndIsTold() throws {
    let outcome = try elect([("adds", nil, 5)], in: "ca")
    #expect(outcome.renewed.compactMap(\.member?.code) == ["adds"] && outcome.ended.isEmpty)
    let seats = try file.mandates(on: day("2026-06-24"), in: file.body("ca")).filter { $0.member?.code == "adds" }
    #expect(seats.count == 1)
  }

  @Test func theSameElectionIsNotRecordedTwice() throws {
    try elect([("adds", nil, 5)], in: "ca")
    try elect([("die", nil, 5)], in: "bureau", as: "treasurer")
    let before = try file.dump()
    for (name, body, office) in [("adds", "ca", nil as String?), ("die", "bureau", "treasurer")] {
      let name = try file.member(name).name
      let refusal = try refusal { try elect([(name, nil, 5)], in: body, as: office) }
      guard case .election(.electedAlready(name, _, try day("2026-06-24")))? = refusal else {
        return #expect(Bool(false), "\(String(describing: refusal))")
      }
    }
    #expect(try file.dump() == before)
  }

  @Test func whatBeganThatDayDoesNotEndOnIt() throws {
    let today = try day("2026-06-24")
    try elect([("afp2i", nil, 5)], in: "bureau", as: "treasurer")
    let before = try file.dump()
    // Named or not, the one treasurer cannot go on the day on which he came.
    for outgoing in [[], ["afp2i"]] {
      let refusal = try refusal {
        try elect([("apei", nil, 5)], in: "bureau", as: "treasurer") { $0.outgoing = try outgoing.map(file.member) }
      }
      #expect(
        refusal == .election(.givenThatDay(name: "AFP2I", position: "trésorier (BUREAU)", day: today)),
        "\(String(describing: refusal))")
    }
    #expect(throws: Refusal.self) {
      try elect([("apei", nil, 5)], in: "bureau", as: "treasurer") { $0.outgoing = [try file.member("die")] }
    }
    #expect(try file.dump() == before)
  }

  @Test func whoIsNamedAsOutgoingHoldsTheMandate() throws {
    let (today, former) = (try day("2026-06-24"), try file.member("1001"))
    let bureau = try file.body("bureau")
    #expect(
      try refusal { try elect([("adds", nil, 5)], in: "bureau", as: "treasurer") { $0.outgoing = [former] } }
        == .election(.notOutgoing(name: former.name, body: bureau.name, code: bureau.code, day: today)))
  }

  @Test func otherOfficesOfWhoIsElectedAreTold() throws {
    let outcome = try elect([("somaten", nil, 5)], in: "bureau", as: "treasurer")
    #expect(outcome.othersHeld.map(\.position).count == 1 && outcome.ended.count == 1)
  }

  @Test func votersInNoBallotAreCounted() throws {
    #expect(try elect([("adds", nil, 3), ("die", nil, 1)], in: "ca").election.votersWithoutBallot == 3)
    #expect(
      try elect([("afeji", nil, 3), ("apei", nil, 2)], in: "ca", places: 2) { $0.blank = 1 }.election
        .votersWithoutBallot == 1)
  }

  @Test func aBallotThatElectsNobodyLeavesEverybodyWhereTheyAre() throws {
    let before = try file.mandates(on: day("2026-06-25"), in: file.body("bureau"))
    let outcome = try elect([("adds", nil, 3), ("die", nil, 3)], in: "bureau", as: "treasurer") {
      $0.majority = .absolute
    }
    #expect(outcome.election.openPlaceCount == 1 && outcome.ended.isEmpty)
    #expect(try file.mandates(on: day("2026-06-25"), in: file.body("bureau")) == before)
  }

  @Test func withoutAQuorumNobodyIsElectedAndNoMandateEnds() throws {
    let terms = QuorumRule(numerator: 1, denominator: 1, isMoreThan: false, base: .entitled, counting: .present)
    try file.setRule(
      .quorum, of: file.body("ag"), to: .stated(.init(text: "tous", article: nil, terms: .quorum(terms))), from: nil)
    let before = try file.mandates(on: day("2026-06-24"), in: file.body("bureau"))
    let outcome = try elect([("cahc", "theret", 4)], in: "bureau", as: "treasurer")
    #expect(outcome.election.quorum?.isMet == false && outcome.ended.isEmpty)
    #expect(!outcome.election.candidates.contains { $0.isElected })
    #expect(try file.mandates(on: day("2026-06-24"), in: file.body("bureau")) == before)
    let gaps = try file.record(of: meeting).minutesGaps
    #expect(gaps.contains(.withoutQuorum(code: outcome.election.code)))
    let check = AssociationFile.checks.filter { $0.name == "votes-sans-quorum" }
    #expect(try file.verify(check, on: day("2026-06-25")).flatMap(\.findings).count == 1)
  }

  @Test func ballotsNameAtMostAsManyAsThereArePlaces() throws {
    // Seven voters: eight votes for one place are more than there are ballots, whatever is told of these.
    #expect(throws: Refusal.self) { try elect([("adds", nil, 5), ("die", nil, 3)], in: "ca") }
    #expect(throws: Refusal.election(.ballotsDoNotAddUp(ballots: 7, blankOrSpoiled: 0, voters: 7))) {
      try elect([("adds", nil, 5), ("die", nil, 3)], in: "ca") { $0.validBallots = 7 }
    }
    #expect(throws: Refusal.unfitValue("0", expected: "au moins une place à pourvoir")) {
      try elect([("adds", nil, 5)], in: "ca", places: 0)
    }
    #expect(try file.count("election") == 0)
  }

  @Test func anElectionThatTheSheetContradictsIsTold() throws {
    let outcome = try elect([("adds", nil, 5)], in: "ca")
    #expect(try file.record(of: meeting).outdatedElections.isEmpty)
    try file.note(["die"], .excused, at: meeting)
    let record = try file.record(of: meeting)
    #expect(record.outdatedElections.map(\.code) == [outcome.election.code])
    #expect(record.minutesGaps.contains(.outdatedElection(code: outcome.election.code)))
  }

  @Test func electionsStandBetweenTheTextsThatWereVotedAround() throws {
    try file.vote("Budget", 7, at: meeting)
    try elect([("adds", nil, 5)], in: "ca")
    #expect(try file.record(of: meeting).decisionOrder == ["AG-2026-01/01", "AG-2026-01/E1"])
    try file.vote("Charte", 7, at: meeting)
    #expect(try file.record(of: meeting).decisionOrder == ["AG-2026-01/01", "AG-2026-01/E1", "AG-2026-01/02"])
  }
}
