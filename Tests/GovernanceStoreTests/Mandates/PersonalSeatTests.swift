import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// A person's page tells since when the person sits, not since when the organisation has the seat.
@Suite struct PersonalSeatTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func name(_ name: String, for organization: String, since iso: String, replacing former: String) throws {
    var nomination = try Nomination(
      of: PlainText(name), for: file.organization(organization), as: .primary, from: Beginning(day(iso)))
    nomination.replaced = try file.person(former)
    _ = try file.appointRepresentative(nomination)
  }

  private func seats(of person: String) throws -> [Day?] {
    try file.sheet(of: file.person(person), on: day("2026-04-01")).mandates.compactMap {
      if case .seat = $0.position { Optional($0.span.from) } else { nil }
    }
  }

  @Test func whoCameLaterSitsSinceThen() throws {
    try name("Claire MARTIN", for: "afeji", since: "2026-02-01", replacing: "taupin")
    #expect(try seats(of: "martin") == [day("2026-02-01")])
    try name("taupin", for: "afeji", since: "2026-03-01", replacing: "martin")
    #expect(try seats(of: "taupin") == [day("2026-03-01")])
    // The seat is the organisation's as before.
    #expect(
      try file.mandates(on: day("2026-04-01"), in: file.body("ca")).first { $0.position == .seat(7) }?.span.from == nil)
  }

  @Test func onePersonInTwoSeatsIsFound() throws {
    let check = try #require(AssociationFile.checks.first { $0.name == "une-personne-deux-sieges" })
    func found(_ iso: String) throws -> [String] {
      try file.verify([check], on: day(iso)).flatMap(\.findings).map(\.text)
    }
    try name("herlin", for: "die", since: "2026-03-01", replacing: "dauchet")
    #expect(try found("2026-02-28").isEmpty)
    #expect(
      try found("2026-03-01") == ["CA : Olivier HERLIN tient 2 sièges, pour 1001 Commerce (siège 3) et DIE (siège 4)."])
  }

  @Test(
    arguments: [
      ("2024-01-01", nil, "2026-03-01", nil, "2026-03-01", nil),
      ("2026-03-01", "2026-06-01", "2024-01-01", "2026-05-01", "2026-03-01", "2026-05-01"),
    ] as [(String, String?, String, String?, String, String?)])
  func spansTogether(
    _ first: String, _ until: String?, _ other: String, _ otherUntil: String?, _ from: String, _ end: String?
  ) throws {
    let one = try #require(Span(from: day(first), until: until.map(day)))
    let two = try #require(Span(from: day(other), until: otherUntil.map(day)))
    #expect(try one.together(with: two) == Span(from: day(from), until: end.map(day)))
    let seen = try #require(Span(attestedOn: day("2023-06-24")))
    #expect(seen.together(with: one)?.from == one.from && one.together(with: seen)?.from == one.from)
    #expect(
      try Span(since: day("2022-01-01")).together(with: seen)
        == Span(attestedOn: day("2023-06-24"), earliest: day("2022-01-01")))
    #expect(try one.together(with: #require(Span(from: day("2000-01-01"), until: day("2000-02-01")))) == nil)
  }
}
