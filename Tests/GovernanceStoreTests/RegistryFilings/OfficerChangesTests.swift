import Governance
import Testing

@testable import GovernanceStore

/// What is declared to the greffe: who sits, by name, as it was called on that day.
@Suite struct OfficerChangesTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    try file.setRegistryFilingRule(boardIsDeclared: true, source: PlainText("greffe"))
  }

  private func changes(on iso: String) throws -> [DeclaredOfficerChange] {
    try file.registryFilings(on: day(iso)).duty.toDeclare.flatMap(\.changes)
  }

  private func name(_ name: String, for code: String, as rank: Representative.Rank, on iso: String) throws {
    _ = try file.appointRepresentative(
      Nomination(of: PlainText(name), for: file.organization(code), as: rank, from: Beginning(day(iso))))
  }

  @Test func anAlternateDoesNotSit() throws {
    try name("Sup PLEANT", for: "die", as: .alternate, on: "2026-03-01")
    #expect(try changes(on: "2026-03-17").isEmpty)
    #expect(try !file.declaredOfficers(on: day("2026-03-17")).contains { $0.name.family == "PLEANT" })
    try name("Nou VEAU", for: "die", as: .unspecified, on: "2026-03-02")
    #expect(try changes(on: "2026-03-17").map(\.names) == [["Nou VEAU"]])
  }

  @Test func theEndOfASeatNamesAllWhoSat() throws {
    try name("Nou VEAU", for: "die", as: .unspecified, on: "2025-01-02")
    _ = try file.endMandate(
      of: file.member("die"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-03-01"))
    let end = try #require(try changes(on: "2026-03-17").first)
    #expect(Set(end.names) == ["Odette DAUCHET", "Nou VEAU"] && end.organization == "DIE")
  }

  @Test func namesAreThoseOfTheDay() throws {
    _ = try file.addMember(
      PlainText("Gamma"), isResident: false, college: nil, since: Beginning(day("2025-01-01")))
    _ = try file.endMandate(
      of: file.member("die"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-01-15"))
    _ = try file.appoint(
      Appointment(file.member("gamma"), in: file.assembly("ca"), office: nil, from: Beginning(day("2026-01-20"))))
    _ = try file.rename(file.organization("gamma"), to: PlainText("Gamma Deux"), from: day("2026-03-01"), source: nil)
    #expect(try changes(on: "2026-03-17").last?.names == ["Gamma"])
  }

  @Test func whatIsAnnouncedIsToldApart() throws {
    let somaten = try file.member("somaten")
    _ = try file.endMandate(
      of: somaten, in: file.body("bureau"), place: nil, reason: .resignation, on: day("2026-09-01"))
    let duty = try file.registryFilings(on: day("2026-03-17")).duty
    #expect(duty.toDeclare.isEmpty)
    #expect(try duty.announced.map(\.dueOn) == [day("2026-12-01")])
    let due = try file.duties(until: day("2026-12-31"), today: day("2026-03-17")).list
    #expect(
      due.contains { if case .declare(let changes) = $0.subject { changes.day.iso == "2026-09-01" } else { false } })
  }
}
