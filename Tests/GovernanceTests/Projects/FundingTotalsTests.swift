import Governance
import Testing

/// Totals equal the sum of their rows, under every heading, and never mix who gets the money.
@Suite struct FundingTotalsTests {
  private struct Dice {
    var state: UInt64
    mutating func roll(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  private func lines(_ dice: inout Dice) throws -> [Funding] {
    try (0..<dice.roll(60)).map { _ in
      let (project, group, funder) = (Int64(dice.roll(6)), Int64(dice.roll(4)), Int64(dice.roll(4)))
      return Funding(
        project: Reference(id: project, code: "p\(project)", name: "P"),
        group: group == 0 ? nil : Reference(id: group, code: "g\(group)", name: "G"),
        funder: Reference(id: funder, code: "f\(funder)", name: "F"),
        beneficiary: dice.roll(2) == 0 ? .association : .carrier(Reference(id: 1, code: "apei", name: "APEI")),
        state: Funding.State.allCases[dice.roll(4)], amount: Amount(cents: Int64(dice.roll(1_000_000) + 1)),
        day: try #require(Day(year: 2024 + dice.roll(4), month: 1 + dice.roll(12), day: 1)), reference: nil, author: "x"
      )
    }
  }

  @Test func totalsAreTheSumsOfTheirRows() throws {
    var dice = Dice(state: 62)
    for _ in 0..<300 {
      let fundings = try lines(&dice)
      let whole = FundingTotals(fundings)
      for grouping in FundingTotals.Grouping.allCases {
        let groups = FundingTotals.lines(of: fundings, by: grouping)
        #expect(Set(groups.map(\.code)).count == groups.count)
        for state in Funding.State.allCases {
          let association = fundings.filter { $0.beneficiary == .association && $0.state == state }.map(\.amount)
          let carriers = fundings.filter { $0.beneficiary != .association && $0.state == state }.map(\.amount)
          #expect(whole.association[state] == (association.isEmpty ? nil : association.total))
          #expect(whole.carriers[state] == (carriers.isEmpty ? nil : carriers.total))
          #expect(groups.compactMap { $0.totals.association[state] }.total == association.total)
          #expect(groups.compactMap { $0.totals.carriers[state] }.total == carriers.total)
        }
      }
    }
  }

  @Test func nothingIsNotZero() {
    #expect(FundingTotals([]).association.isEmpty)
    #expect(FundingTotals([]).carriers[.paid] == nil)
    #expect(FundingTotals.lines(of: [], by: .year).isEmpty)
  }
}
