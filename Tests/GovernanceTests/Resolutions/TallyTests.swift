import Governance
import Testing

@Suite struct TallyTests {
  @Test func noVoteIsLostOrCountedTwice() throws {
    var checked = 0
    for votesFor in 0...4 {
      for against in 0...3 {
        for abstentions in 0...3 {
          for (blank, spoiled) in [(0, 0), (1, 0), (0, 2)] {
            for recused in 0...2 where votesFor + against + abstentions + blank + spoiled + recused > 0 {
              let votes = votesFor + against + abstentions + blank + spoiled + recused
              for (present, represented) in [(votes, 0), (votes, 2), (max(0, votes - 1), 1)] {
                let tally = try Tally(
                  votesFor: votesFor, votesAgainst: against, abstentions: abstentions, blank: blank, spoiled: spoiled,
                  recused: recused, present: present, represented: represented)
                try #require(tally.counted + tally.recused + tally.unaccounted == present + represented)
                try #require(tally.votesCast + abstentions + blank + spoiled == tally.counted)
                checked += 1
              }
            }
          }
        }
      }
    }
    #expect(checked > 1_000)
  }

  @Test func thresholdsNeverReverse() throws {
    // One vote more for, the rest unchanged, never turns an adopted text into a rejected one; and the stricter of two
    // formulas on one base never passes where the laxer fails.
    for present in 1...14 {
      for votesFor in 0..<present {
        let fewer = try Tally(votesFor: votesFor, votesAgainst: present - votesFor, present: present, represented: 0)
        let more = try Tally(
          votesFor: votesFor + 1, votesAgainst: present - votesFor - 1, present: present, represented: 0)
        for majority in Majority.candidates where majority.isReached(by: fewer) == true {
          try #require(majority.isReached(by: more) == true)
        }
        for base in Majority.Base.allCases where base != .entitled {
          let isStrict = Majority.halfPlusOne(base).isReached(by: fewer) == true
          let isLax = Majority.moreThanHalf(base).isReached(by: fewer) == true
          try #require(!isStrict || isLax)
          // On an even base the two formulas are one.
          if fewer.size(of: base, entitled: nil)?.isMultiple(of: 2) == true { try #require(isStrict == isLax) }
        }
      }
    }
  }

  @Test func moreVotesThanVotersAreRefused() {
    #expect(throws: Refusal.vote(.tooManyVotes(votes: 6, present: 4, represented: 1))) {
      try Tally(votesFor: 4, votesAgainst: 1, recused: 1, present: 4, represented: 1)
    }
  }

  @Test func aVoteOfNobodyIsRefused() {
    #expect(throws: Refusal.vote(.noVotes)) { try Tally(votesFor: 0, present: 4, represented: 1) }
  }

  @Test(arguments: [-1, 1_000_001, Int.max]) func onlyCountsAreVotes(_ votes: Int) {
    #expect(throws: Refusal.self) { try Tally(votesFor: votes, present: 4, represented: 1) }
  }
}
