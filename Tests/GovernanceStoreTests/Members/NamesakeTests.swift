import Governance
import Testing

@testable import GovernanceStore

/// A name alone does not tell who somebody is: two people may bear it.
@Suite struct NamesakeTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func dauchet(isResident: Bool = false) throws -> Refusal {
    Refusal.member(
      .namesakes(
        name: "Odette DAUCHET",
        [Namesake(try file.person("dauchet"), organizations: ["DIE"], isResident: isResident)]))
  }

  private func addDauchet(_ typed: String = "Odette DAUCHET", isNamesake: Bool = false) throws -> Reference<Member> {
    try file.addMember(
      PlainText(typed), isResident: true, college: file.college("habitants"), since: Beginning(day("2026-02-01")),
      isNamesake: isNamesake)
  }

  private func nominate(_ typed: String, for code: String, isNamesake: Bool = false) throws -> Nomination.Outcome {
    var nomination = try Nomination(
      of: PlainText(typed), for: file.organization(code), as: .alternate, from: Beginning(day("2026-03-12")))
    nomination.isNamesake = isNamesake
    return try file.appointRepresentative(nomination)
  }

  @Test func anInhabitantOfAKnownNameIsAskedFor() throws {
    #expect(throws: try dauchet()) { try addDauchet() }
    #expect(try file.journal().count == 1 && file.count("person") == 16)
    #expect(try addDauchet("dauchet").name == "Odette DAUCHET")
    #expect(try file.count("person") == 16)
  }

  @Test func anotherOfTheNameHasAnEntryAndACodeOfHisOwn() throws {
    #expect(try addDauchet(isNamesake: true).code == "dauchet-2")
    #expect(try file.count("person") == 17)
    // Now two bear it.
    let found = try refusal { _ = try addDauchet() }
    guard case .member(.namesakes(_, let namesakes)) = found else {
      Issue.record("\(String(describing: found))"); return
    }
    #expect(namesakes.map(\.person.code) == ["dauchet", "dauchet-2"] && namesakes.map(\.isResident) == [false, true])
  }

  @Test func whoSpokeForTheOrganizationIsTheSame() throws {
    _ = try file.endRepresentative(file.person("dauchet"), of: file.organization("die"), on: day("2026-02-01"))
    #expect(try nominate("Odette Dauchet", for: "die").person.code == "dauchet")
    #expect(throws: try dauchet()) { try nominate("Odette DAUCHET", for: "adds") }
    #expect(try nominate("Odette DAUCHET", for: "adds", isNamesake: true).person.code == "dauchet-2")
    #expect(try nominate("dauchet", for: "afeji").person.code == "dauchet")
    #expect(throws: Refusal.member(.namesakeWithoutGivenName(name: "Dauchet"))) {
      try nominate("Dauchet", for: "apei", isNamesake: true)
    }
  }

  @Test func whoTakesOverIsAskedFor() throws {
    var replacement = try Replacement(
      of: file.person("taupin"), by: PlainText("Odette DAUCHET"), on: day("2026-09-01"))
    replacement.otherwise = .passes
    #expect(throws: try dauchet()) { try file.replace(replacement) }
    replacement.isNamesake = true
    #expect(try file.replace(replacement).successor.code == "dauchet-2")
  }
}
