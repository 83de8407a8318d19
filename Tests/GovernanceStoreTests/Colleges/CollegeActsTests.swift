import Governance
import Testing

@testable import GovernanceStore

@Suite struct CollegeActsTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func change(_ member: String, to college: String, from left: String? = nil, on iso: String) throws -> String?
  {
    try file.changeCollege(
      of: file.member(member), from: left.map { try file.college($0) }, to: file.college(college), on: day(iso),
      source: nil)?.code
  }

  private func colleges(_ member: String, on iso: String) throws -> [String] {
    try file.members(on: day(iso)).colleges.filter { $0.entries.contains { $0.member.reference.code == member } }
      .map(\.college.reference.code)
  }

  @Test func aChangeHoldsFromItsDay() throws {
    #expect(try change("apei", to: "partenaires", on: "2026-09-01") == "actifs")
    #expect(
      try colleges("apei", on: "2026-08-31") == ["actifs"] && colleges("apei", on: "2026-09-01") == ["partenaires"])
  }

  @Test func whoStandsInTwoSaysWhichOneItLeaves() throws {
    #expect(
      throws: Refusal.member(.severalColleges(name: "ADDS", code: "adds", colleges: ["Fondateurs", "Membres actifs"]))
    ) { try change("adds", to: "partenaires", on: "2026-09-01") }
    #expect(throws: Refusal.member(.sameCollege(name: "ADDS", college: "Membres actifs", others: ["Fondateurs"]))) {
      try change("adds", to: "actifs", on: "2026-09-01")
    }
    #expect(try change("adds", to: "actifs", from: "fondateurs", on: "2026-09-01") == "fondateurs")
    #expect(try colleges("adds", on: "2026-09-01") == ["actifs"])
  }

  @Test func whatCannotBeIsRefused() throws {
    #expect(throws: Refusal.member(.sameCollege(name: "CAHC", college: "Membres actifs", others: []))) {
      try change("cahc", to: "actifs", on: "2026-09-01")
    }
    _ = try file.endMembership(
      Departure(of: file.member("cahc"), .resignation, on: day("2026-06-01")), today: day("2026-03-12"))
    #expect(throws: Refusal.member(.notMember(name: "CAHC", on: try day("2026-09-01")))) {
      try change("cahc", to: "partenaires", on: "2026-09-01")
    }
    // Before it leaves it can change still, and then leaves the new college on the same day.
    _ = try change("cahc", to: "partenaires", on: "2026-04-01")
    #expect(try colleges("cahc", on: "2026-05-31") == ["partenaires"] && colleges("cahc", on: "2026-06-01").isEmpty)
    _ = try change("apei", to: "partenaires", on: "2026-09-01")
    #expect(throws: Refusal.member(.laterFact(name: "APEI Hénin-Carvin", code: "apei", from: try day("2026-09-01")))) {
      try change("apei", to: "fondateurs", on: "2026-05-01")
    }
  }

  @Test func confirmingLiftsTheDoubtAndSaysWhatIsLeft() throws {
    let college = try file.college("partenaires")
    let source = try PlainText("statuts art. 6")
    let one = try file.confirm(college, of: [file.member("somaten")], source: source, on: day("2026-02-01"))
    #expect(one.confirmed.map(\.code) == ["somaten"] && one.stillInDoubt.map(\.count) == [7, 7, 2, 5])
    #expect(try file.journal(about: "somaten").first?.summary.contains("auparavant : à confirmer") == true)
    let all = try file.confirm(college, of: [], source: source, on: day("2026-02-01"))
    #expect(all.confirmed.count == 5 && all.alreadySure.map(\.code) == ["somaten"])
    #expect(all.stillInDoubt.map(\.college.code) == ["fondateurs", "actifs", "habitants"])
    #expect(throws: Refusal.member(.nothingInDoubt(college: "Partenaires", on: try day("2026-02-01")))) {
      try file.confirm(college, of: [], source: source, on: day("2026-02-01"))
    }
    let adds = try file.member("adds")
    #expect(throws: Refusal.member(.notInCollege(name: "ADDS", college: "Partenaires", on: try day("2026-02-01")))) {
      try file.confirm(college, of: [adds], source: source, on: day("2026-02-01"))
    }
  }

  @Test func whatWasNeverTrueIsOnNoDayAndInTheJournal() throws {
    let denial = try file.deny(
      file.college("actifs"), of: file.member("adds"), source: PlainText("statuts"), on: day("2026-02-01"))
    #expect(try denial.withdrawn.attestedOn == day("2025-06-24"))
    #expect(try denial.colleges(on: day("2026-02-01")).map(\.code) == ["fondateurs"])
    #expect(try denial.others(than: day("2026-02-01")).isEmpty)
    for iso in ["2024-01-01", "2025-06-24", "2027-01-01"] { #expect(try colleges("adds", on: iso) == ["fondateurs"]) }
    let line = try #require(try file.journal(about: "adds").first)
    #expect(line.summary.hasPrefix("Membres actifs, attesté au 24/06/2025, à confirmer (Webinaire"))
    #expect(line.summary.hasSuffix("jamais vrai ; source : statuts"))
  }

  @Test func whatRemainsOfOtherDaysIsTold() throws {
    _ = try change("apei", to: "partenaires", on: "2026-01-01")
    _ = try change("apei", to: "actifs", on: "2026-02-01")
    let between = try day("2026-01-15")
    let denial = try file.deny(
      file.college("partenaires"), of: file.member("apei"), source: PlainText("statuts"), on: between)
    #expect(try denial.withdrawn.from == day("2026-01-01") && denial.withdrawn.until == day("2026-02-01"))
    #expect(denial.colleges(on: between).isEmpty)
    #expect(denial.others(than: between).map(\.college.code) == ["actifs", "actifs"])
    #expect(denial.others(than: between).map { $0.span.state(on: between) } == [.over, .notYet])
    #expect(try denial.colleges(on: day("2026-02-01")).map(\.code) == ["actifs"])
  }
}
