import Governance
import Testing

@testable import GovernanceStore

/// The money of projects in a real file.
@Suite struct FundingTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func pay(_ cents: Int64, _ project: String, on iso: String, _ state: Funding.State = .paid) throws {
    _ = try file.recordFunding(
      state, Amount(cents: cents), of: file.project(project), from: file.organization("cahc"), to: .association,
      on: day(iso))
  }

  @Test func moneyIsThatOfTheGroupOfItsDay() throws {
    try pay(100, "friperie", on: "2026-01-31")
    _ = try file.transfer(file.project("friperie"), to: file.workingGroup("alim"), on: day("2026-02-01"))
    try pay(20, "friperie", on: "2026-02-01")
    let before = try file.funding(group: file.workingGroup("transition"))
    #expect(before.map(\.amount.cents) == [100])
    #expect(try file.funding(group: file.workingGroup("alim")).map(\.amount.cents) == [20])
  }

  @Test func everyViewAddsUpToTheWhole() throws {
    var cents: Int64 = 1
    let projects = ["friperie", "garage", "cuisine", "depanneuse"]
    for index in 0..<60 {
      cents = (cents * 7_919 + 13) % 1_000_003 + 1
      try pay(
        cents, projects[index % 4], on: "202\(4 + index % 3)-0\(1 + index % 9)-15", Funding.State.allCases[index % 4])
    }
    _ = try file.transfer(file.project("friperie"), to: file.workingGroup("mob"), on: day("2026-03-01"))
    let all = try file.funding()
    #expect(all.count == 60)
    func sum(_ lists: [[Funding]]) -> Amount { lists.joined().map(\.amount).total }
    let years = try (2024...2026).map { try file.funding(year: $0) }
    let groups = try file.workingGroups(on: day("2026-06-01")).map { try file.funding(group: $0.reference) }
    let each = try projects.map { try file.funding(of: file.project($0)) }
    #expect(sum(years) == sum([all]))
    #expect(sum(groups) == sum([all]))
    #expect(sum(each) == sum([all]))
    #expect(try file.funding(funder: file.organization("cahc")).count == 60)
    #expect(try file.sheet(of: file.project("garage"), on: day("2026-06-01")).funding == each[1])
  }

  @Test func whatIsOddAboutMoneyIsTold() throws {
    let project = try file.project("friperie")
    func told(_ state: Funding.State, _ cents: Int64, _ to: Funding.Beneficiary, _ iso: String) throws
      -> [FundingRemark]
    {
      try file.recordFunding(
        state, Amount(cents: cents), of: project, from: file.organization("cahc"), to: to, on: day(iso))
    }
    let adds = try file.organization("adds")
    _ = try file.takePart(adds, as: .carrier, in: project, from: day("2026-02-01"), last: nil)
    #expect(try told(.asked, 100, .association, "2026-01-12") == [])
    #expect(
      try told(.granted, 120, .association, "2026-01-12") == [
        .grantedBeyondRequest(granted: Amount(cents: 120), asked: Amount(cents: 100))
      ])
    #expect(
      try told(.paid, 130, .association, "2026-01-12") == [
        .paidBeyondGrant(paid: Amount(cents: 130), granted: Amount(cents: 120))
      ])
    #expect(
      try told(.paid, 5, .carrier(adds), "2026-01-31") == [
        .paidWithoutGrant, .notCarrierThen(adds, on: day("2026-01-31")),
      ])
    let lines = FundingTotals.lines(of: try file.funding(of: project), by: .beneficiary)
    #expect(lines.map(\.code) == [nil, "adds"])
    #expect(lines.map { $0.totals.association[.paid]?.cents } == [130, nil])
    #expect(lines.map { $0.totals.carriers[.paid]?.cents } == [nil, 5])
  }

  @Test func moneyGoesToACarrierOrToThePole() throws {
    let project = try file.project("friperie")
    let stranger = try file.organization("adds")
    #expect(
      throws: Refusal.project(
        .notCarrier(name: "ADDS", project: project.name, code: project.code, organization: "adds"))
    ) {
      try file.recordFunding(
        .asked, Amount(cents: 1), of: project, from: file.organization("cahc"), to: .carrier(stranger),
        on: day("2026-01-12"))
    }
    #expect(throws: Refusal.unfitValue("0", expected: "un montant de plus de 0 €")) {
      try file.recordFunding(
        .asked, .zero, of: project, from: file.organization("cahc"), to: .association, on: day("2026-01-12"))
    }
  }
}
