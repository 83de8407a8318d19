import Governance
import Testing

/// Domain brief, §15, cases 6 to 8.
@Suite struct MajorityTests {
  private func verdict(_ tally: Tally, under bylaws: Bylaws = .unread) -> Verdict {
    Verdict(tally, ballot: .showOfHands, entitled: nil, under: bylaws)
  }

  /// 6 for, 5 against, 4 abstentions, 15 voters in the room.
  @Test(arguments: [
    (Majority.simple, true), (.moreThanHalf(.votesCast), true), (.halfPlusOne(.votesCast), false),
    (.moreThanHalf(.presentOrRepresented), false), (.qualified(numerator: 2, denominator: 3, .votesCast), false),
    (.unanimity, false),
  ])
  func case6FormulasDiffer(_ majority: Majority, _ isReached: Bool) throws {
    let tally = try Tally(votesFor: 6, votesAgainst: 5, abstentions: 4, present: 15, represented: 0)
    #expect(majority.isReached(by: tally) == isReached)
  }

  @Test func case7ATieIsRejected() throws {
    let tally = try Tally(votesFor: 5, votesAgainst: 5, present: 10, represented: 0)
    #expect(Majority.simple.isReached(by: tally) == false)
    // Whether the chair has a casting vote is not known, so neither is the outcome.
    #expect(verdict(tally).agreed == nil && verdict(tally).tie == .unknown)
    let silent = Bylaws([Rule(subject: .castingVote, state: .silent)], of: .board)
    #expect(verdict(tally, under: silent).agreed == .rejected)
  }

  @Test func case8NoOutcomeWhereTheBasesDisagree() throws {
    let tally = try Tally(votesFor: 6, votesAgainst: 5, abstentions: 4, present: 15, represented: 0)
    #expect(verdict(tally).agreed == nil)
    #expect(verdict(tally).results.map(\.majority) == Majority.candidates.filter { $0 != .moreThanHalf(.entitled) })
    #expect(try verdict(Tally(votesFor: 15, present: 15, represented: 0)).agreed == .adopted)
    // 9 of 9 in the room are no majority of 23 members.
    let few = try Tally(votesFor: 9, present: 9, represented: 0)
    #expect(Verdict(few, ballot: .showOfHands, entitled: 23, under: .unread).agreed == nil)
    #expect(Verdict(few, ballot: .showOfHands, entitled: 15, under: .unread).agreed == .adopted)
  }

  @Test(arguments: [(6, 11, true), (6, 12, false), (7, 12, true), (0, 0, false)])
  func moreThanHalfIsStrict(_ votesFor: Int, _ cast: Int, _ isReached: Bool) throws {
    // An abstention keeps a count of no vote cast possible.
    let tally = try Tally(
      votesFor: votesFor, votesAgainst: cast - votesFor, abstentions: 1, present: 20, represented: 0)
    #expect(Majority.moreThanHalf(.votesCast).isReached(by: tally) == isReached)
  }

  @Test(arguments: [(8, 4, true), (7, 4, false), (0, 0, false)])
  func aQualifiedMajorityIsReachedAtItsFraction(_ votesFor: Int, _ against: Int, _ isReached: Bool) throws {
    let tally = try Tally(votesFor: votesFor, votesAgainst: against, abstentions: 1, present: 20, represented: 0)
    #expect(Majority.qualified(numerator: 2, denominator: 3, .votesCast).isReached(by: tally) == isReached)
  }

  @Test func theRecusedLeaveTheBase() throws {
    let tally = try Tally(votesFor: 5, abstentions: 4, recused: 1, present: 10, represented: 0)
    #expect(tally.size(of: .presentOrRepresented, entitled: nil) == 9)
    #expect(Majority.moreThanHalf(.presentOrRepresented).isReached(by: tally) == true)
  }

  /// 8 in the room and proxies: the count does not tell how these voted.
  @Test(arguments: [
    (Majority.moreThanHalf(.present), 5, 5, 2, nil as Bool?), (.moreThanHalf(.present), 7, 3, 2, true),
    (.moreThanHalf(.present), 4, 6, 2, false), (.halfPlusOne(.present), 6, 4, 2, nil),
    (.qualified(numerator: 1, denominator: 1, .present), 8, 1, 1, false),
    (.qualified(numerator: 1, denominator: 1, .present), 9, 0, 1, true),
    (.qualified(numerator: 2, denominator: 3, .present), 7, 3, 2, nil), (.moreThanHalf(.present), 5, 3, 0, true),
  ])
  func ofThoseInTheRoomNothingIsSaidThatHangsOnProxies(
    _ majority: Majority, _ votesFor: Int, _ against: Int, _ represented: Int, _ isReached: Bool?
  ) throws {
    let tally = try Tally(votesFor: votesFor, votesAgainst: against, present: 8, represented: represented)
    #expect(majority.isReached(by: tally) == isReached)
  }

  @Test func aProclamationAgainstTheCountIsTold() throws {
    func resolution(_ proclaimed: Outcome?, votesFor: Int, against: Int) throws -> Resolution {
      Resolution(
        code: "CA-2026-01/01", number: 1, agendaItem: nil, text: "Texte", ballot: .showOfHands,
        tally: try Tally(votesFor: votesFor, votesAgainst: against, present: 10, represented: 0), electorate: 15,
        proclaimed: proclaimed)
    }
    #expect(try resolution(.adopted, votesFor: 1, against: 5).isProclaimedAgainstCount(under: .unread))
    #expect(try !resolution(.rejected, votesFor: 1, against: 5).isProclaimedAgainstCount(under: .unread))
    #expect(try !resolution(nil, votesFor: 1, against: 5).isProclaimedAgainstCount(under: .unread))
    // While the candidates disagree, nothing can be held against the chair.
    #expect(try !resolution(.adopted, votesFor: 4, against: 3).isProclaimedAgainstCount(under: .unread))
  }
}

extension Bylaws {
  /// Those of a board whose statutes nobody has read.
  static let unread = Bylaws([], of: .board)
}
