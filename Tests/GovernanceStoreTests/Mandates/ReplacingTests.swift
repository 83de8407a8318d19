import Governance
import Testing

@testable import GovernanceStore

@Suite struct ReplacingTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func replacement(_ decisions: [String: HandOver] = [:], otherwise: HandOver? = nil) throws -> Replacement {
    var replacement = try Replacement(of: file.person("taupin"), by: PlainText("Claire MARTIN"), on: day("2026-09-01"))
    (replacement.decisions, replacement.otherwise) = (decisions, otherwise)
    return replacement
  }

  @Test func nothingPassesSilently() throws {
    let undecided = try #require(try refusal { _ = try file.replace(replacement(["afeji": .passes])) })
    guard case .mandate(.undecided(_, let handles)) = undecided else {
      Issue.record("\(undecided)")
      return
    }
    #expect(handles == ["bureau", "mob"])
    #expect(throws: Refusal.unfitValue("mop", expected: "afeji, bureau ou mob")) {
      try file.replace(replacement(["mop": .passes], otherwise: .passes))
    }
  }

  @Test func eachThingGoesItsWayAndOneUndoTakesAllBack() throws {
    let before = try file.dump()
    let outcome = try file.replace(replacement(["afeji": .passes, "bureau": .ends, "mob": .stays]))
    #expect(outcome.isNew && outcome.successor.name == "Claire MARTIN")
    #expect(outcome.ofOrganizations.map(\.position) == [.seat(7)])
    func people(_ body: String, _ iso: String) throws -> [String] {
      try file.mandates(on: day(iso), in: file.assembly(body)).filter { $0.member?.code == "afeji" }
        .flatMap { $0.people.map(\.name) }
    }
    #expect(try people("ca", "2026-08-31") == ["Fabrice TAUPIN"])
    #expect(try people("ca", "2026-09-01") == ["Claire MARTIN"])
    #expect(try people("bureau", "2026-08-31") == ["Fabrice TAUPIN"])
    #expect(try people("bureau", "2026-09-01").isEmpty)
    #expect(try people("mob", "2026-09-01") == ["Fabrice TAUPIN"])
    _ = try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func minutesOfBeforeStillNameTheFormer() throws {
    let meeting = try file.board(on: "2026-08-25")
    _ = try file.replace(replacement(otherwise: .passes))
    let later = try file.board(on: "2026-09-08")
    func speaker(_ meeting: Reference<Meeting>) throws -> [String]? {
      try file.record(of: meeting).participants.first { $0.member?.code == "afeji" }?.people.map(\.name)
    }
    #expect(try speaker(meeting) == ["Fabrice TAUPIN"])
    #expect(try speaker(later) == ["Claire MARTIN"])
  }

  @Test func aFullNameIsNeverTakenForTheBeginningOfAnother() throws {
    var one = try Replacement(of: file.person("taupin"), by: PlainText("Jean CAMPION"), on: day("2026-09-01"))
    one.otherwise = .passes
    #expect(try file.replace(one).isNew)
  }

  @Test func theMandateOfAnInhabitantPassesToAnAdherentOnly() throws {
    var lemaire = try Replacement(of: file.person("lemaire"), by: PlainText("herlin"), on: day("2026-09-01"))
    lemaire.otherwise = .passes
    #expect(
      throws: Refusal.mandate(.notMember(name: "Olivier HERLIN", on: try day("2026-09-01"), since: nil))
    ) { try file.replace(lemaire) }
  }

  @Test func whoIsAlternateBecomesWhatTheFormerWas() throws {
    var theret = try Replacement(of: file.person("theret"), by: PlainText("dupont"), on: day("2026-09-01"))
    theret.otherwise = .passes
    _ = try file.replace(theret)
    let record = try file.record(of: file.board(on: "2026-09-08"))
    #expect(record.participants.first { $0.member?.code == "cahc" }?.people.map(\.code) == ["dupont"])
  }

  @Test func whatWasDueBeforeStaysWithWhoMakesWay() throws {
    let meeting = try file.schedule(file.body("ca"), on: day("2026-01-12"), at: nil, place: nil)
    for iso in ["2026-08-31", "2026-09-01"] {
      _ = try file.addAction(PlainText("Écrire"), owner: file.person("taupin"), dueOn: day(iso), in: meeting)
    }
    let outcome = try file.replace(replacement(otherwise: .passes))
    let promised = outcome.decided.filter(\.holding.isPromise)
    #expect(promised.map(\.handOver) == [.stays, .passes])
    _ = try file.undo()
    // Said by name, it passes all the same.
    let named = try file.replace(replacement(["ca-2026-01-a1": .passes], otherwise: .passes))
    #expect(named.decided.allSatisfy { $0.handOver == .passes })
  }

  @Test func nobodyTakesOverNothing() throws {
    let before = try file.dump()
    #expect(throws: Refusal.mandate(.nothingPasses(from: "Fabrice TAUPIN", to: "Claire MARTIN"))) {
      try file.replace(replacement(otherwise: .ends))
    }
    #expect(try file.dump() == before)
  }

  @Test func whatTheSuccessorHeldIsTold() throws {
    var all = try Replacement(of: file.person("taupin"), by: PlainText("herlin"), on: day("2026-09-01"))
    all.otherwise = .passes
    #expect(try file.replace(all).heldBefore.map(\.body.code) == ["ca", "bureau", "social"])
  }
}
