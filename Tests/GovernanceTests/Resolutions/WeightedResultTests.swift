import Governance
import Testing

/// Votes weighted by college (domain brief, §6 and §15, case 12).
@Suite struct WeightedResultTests {
  private let bylaws = Bylaws(
    [
      Rule(
        subject: .collegeWeights,
        state: .stated(
          .init(text: "60 et 40", article: "art. 8", terms: .collegeWeights(["fondateurs": 60, "actifs": 40]))))
    ], of: .generalAssembly)

  private func resolution(_ tallies: [(String, Int, Int)]) throws -> Resolution {
    let votesFor = tallies.map(\.1).reduce(0, +)
    let against = tallies.map(\.2).reduce(0, +)
    return Resolution(
      code: "AG-2026-01/01", number: 1, agendaItem: nil, text: "Texte", ballot: .showOfHands,
      tally: try Tally(votesFor: votesFor, votesAgainst: against, abstentions: 1, present: 40, represented: 0),
      electorate: 40, proclaimed: nil,
      collegeTallies: tallies.enumerated().map { index, tally in
        CollegeTally(
          college: Reference(id: Int64(index + 1), code: tally.0, name: tally.0), votesFor: tally.1,
          votesAgainst: tally.2, abstentions: 0)
      })
  }

  @Test func eachCollegeWeighsItsShare() throws {
    // 2 of 3 founders make 40, 1 of 8 others 5: 45 hundredths are no majority, though 60 and 40 would be.
    let result = WeightedResult(
      try resolution([("fondateurs", 2, 1), ("actifs", 1, 7)]), unconfirmed: 0, under: bylaws)
    guard case .computed(let share, .statutes(article: "art. 8")) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(share.numerator * 100 == 45 * share.denominator && !share.isMajority)
    let half = WeightedResult(
      try resolution([("fondateurs", 1, 1), ("actifs", 4, 4)]), unconfirmed: 0, under: bylaws)
    guard case .computed(let even, _) = half else {
      Issue.record("\(half)")
      return
    }
    #expect(!even.isMajority && 2 * even.numerator == even.denominator)
  }

  @Test func inDoubtNothingIsComputed() throws {
    let counted = try resolution([("fondateurs", 2, 1), ("actifs", 1, 7)])
    #expect(WeightedResult(counted, unconfirmed: 3, under: bylaws) == .refused(.collegesUnconfirmed(3)))
    #expect(WeightedResult(counted, unconfirmed: 0, under: .unread) == .refused(.weightsUnknown))
    let silent = Bylaws([Rule(subject: .collegeWeights, state: .silent)], of: .generalAssembly)
    #expect(WeightedResult(counted, unconfirmed: 0, under: silent) == .notWeighted(.silence(.custom)))
    #expect(
      WeightedResult(try resolution([("fondateurs", 2, 1)]), unconfirmed: 0, under: bylaws)
        == .refused(.collegeWithoutVotes("actifs")))
    #expect(
      WeightedResult(
        Resolution(
          code: "AG-2026-01/01", number: 1, agendaItem: nil, text: "Texte", ballot: .showOfHands,
          tally: counted.tally, electorate: nil, proclaimed: nil), unconfirmed: 0, under: bylaws)
        == .refused(.notCountedByCollege))
  }
}
