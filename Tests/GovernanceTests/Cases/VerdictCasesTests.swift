import Governance
import Testing

/// Domain brief, §15, cases 6 to 8: what a count means under a rule that was read.
@Suite struct VerdictCasesTests {
  private static func bylaws(_ majority: Majority, casting: Bool? = nil) -> Bylaws {
    func rule(_ subject: Rule.Subject, _ terms: RuleTerms) -> Rule {
      Rule(subject: subject, state: .stated(.init(text: "…", article: "art. 14", terms: terms)))
    }
    return Bylaws(
      [rule(.majority, .majority(majority))] + (casting.map { [rule(.castingVote, .castingVote($0))] } ?? []),
      of: .board)
  }

  private static func verdict(
    _ votesFor: Int, _ against: Int, abstentions: Int = 0, ballot: Ballot = .showOfHands, under bylaws: Bylaws
  ) throws -> Verdict {
    let tally = try Tally(
      votesFor: votesFor, votesAgainst: against, abstentions: abstentions, present: votesFor + against + abstentions,
      represented: 0)
    return Verdict(tally, ballot: ballot, entitled: 15, under: bylaws)
  }

  @Test(arguments: [
    (Majority.simple, Outcome.adopted), (.moreThanHalf(.votesCast), .adopted), (.halfPlusOne(.votesCast), .rejected),
    (.moreThanHalf(.present), .rejected), (.moreThanHalf(.entitled), .rejected),
    (.qualified(numerator: 2, denominator: 3, .votesCast), .rejected),
  ]) func case6OneRuleGivesOneOutcome(_ majority: Majority, _ outcome: Outcome) throws {
    let verdict = try Self.verdict(6, 5, abstentions: 4, under: Self.bylaws(majority))
    #expect(verdict.agreed == outcome && verdict.results.count == 1)
  }

  @Test func case7ATieNeedsACastingVoteAndAnOpenBallot() throws {
    let silent = Bylaws(
      [Rule(subject: .majority, state: .silent), Rule(subject: .castingVote, state: .silent)], of: .board)
    #expect(try Self.verdict(5, 5, under: silent).agreed == .rejected)
    let without = Self.bylaws(.simple, casting: false)
    #expect(try Self.verdict(5, 5, under: without).agreed == .rejected)
    let with = Self.bylaws(.simple, casting: true)
    let open = try Self.verdict(5, 5, under: with)
    guard case .chairDecides = open.tie else { return #expect(Bool(false), "\(String(describing: open.tie))") }
    #expect(open.agreed == nil)
    let away = try Self.verdict(5, 5, under: Bylaws(with.rules, of: .board, isChairAway: true))
    guard case .chairAway = away.tie else { return #expect(Bool(false), "\(String(describing: away.tie))") }
    #expect(away.agreed == nil)
    let secret = try Self.verdict(5, 5, ballot: .secretBallot, under: with)
    #expect(secret.tie == .secretBallot && secret.agreed == .rejected)
  }

  @Test(arguments: [
    Majority.qualified(numerator: 2, denominator: 3, .votesCast), .moreThanHalf(.entitled), .unanimity,
    .moreThanHalf(.present),
  ]) func case7ACastingVoteDecidesNothingWhereOneVoteMoreIsNotEnough(_ majority: Majority) throws {
    let verdict = try Self.verdict(5, 5, abstentions: 5, under: Self.bylaws(majority, casting: true))
    #expect(verdict.tie == nil && verdict.agreed == .rejected)
  }

  @Test func case8NothingIsDeclaredWhileTheBasesDiffer() throws {
    let open = try Self.verdict(6, 5, abstentions: 4, under: .unread)
    #expect(open.basis == .unknown && open.agreed == nil)
    #expect(open.results.map(\.isReached) == [true, true, false, false, false, false])
    // Of words that the program cannot compute with, it says nothing either.
    let quoted = Bylaws(
      [Rule(subject: .majority, state: .stated(.init(text: "à la sagesse", article: nil, terms: nil)))], of: .board)
    #expect(try Self.verdict(15, 0, under: quoted).agreed == nil)
  }

  @Test(arguments: [RuleTerms.collegeWeights(["actifs": 60, "habitants": 40]), nil])
  func aCountDeclaresNothingWhereTheCollegesWeigh(_ terms: RuleTerms?) throws {
    let weights = Rule(subject: .collegeWeights, state: .stated(.init(text: "…", article: nil, terms: terms)))
    let majority = Rule(
      subject: .majority, state: .stated(.init(text: "…", article: nil, terms: .majority(.simple))))
    let verdict = try Self.verdict(9, 1, under: Bylaws([majority, weights], of: .board))
    #expect(verdict.isWeighted && verdict.agreed == nil)
    #expect(try !Self.verdict(9, 1, under: Bylaws([majority], of: .board)).isWeighted)
  }

  @Test func aQuorumIsWaivedOnlyAfterTheDaysOfTheRule() {
    let rule = Rule(
      subject: .secondNotice,
      state: .stated(.init(text: "…", article: nil, terms: .secondNotice(.init(days: 15, waivesQuorum: true)))))
    let roll = Roll(participants: [], attendance: [], proxies: [])
    func quorum(after days: Int) -> Quorum {
      Quorum(of: roll, seats: nil, daysSinceFirst: days, under: Bylaws([rule], of: .board))
    }
    #expect(quorum(after: 15) == .waived(.statutes(article: nil)))
    #expect(quorum(after: 11) == .waivedTooSoon(days: 11, needed: 15, .statutes(article: nil), ordinary: nil))
    #expect(quorum(after: 11).isMet == nil)
    // What the ordinary rule says is told too.
    let terms = QuorumRule(
      numerator: 1, denominator: 2, isMoreThan: false, base: .entitled, counting: .presentOrRepresented)
    let half = Rule(subject: .quorum, state: .stated(.init(text: "…", article: nil, terms: .quorum(terms))))
    let room = Roll(
      participants: [Samples.participant(1), Samples.participant(2), Samples.participant(3)],
      attendance: [Samples.present(1)], proxies: [])
    let early = Quorum(of: room, seats: nil, daysSinceFirst: 4, under: Bylaws([rule, half], of: .board))
    guard case .waivedTooSoon(_, _, _, let ordinary?) = early else {
      Issue.record("\(early)")
      return
    }
    #expect((ordinary.needed, ordinary.counted) == (2, 1))
  }

  @Test func aBaseThatIsNotKnownGivesNoResult() throws {
    let tally = try Tally(votesFor: 9, present: 9, represented: 0)
    let verdict = Verdict(
      tally, ballot: .showOfHands, entitled: nil, under: Self.bylaws(.moreThanHalf(.entitled)))
    #expect(verdict.results.first?.isReached == nil && verdict.agreed == nil)
  }
}
