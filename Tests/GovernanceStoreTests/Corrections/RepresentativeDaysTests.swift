import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// Since when and until when somebody speaks for an organisation is mended, and whoever made way moves with it.
@Suite struct RepresentativeDaysTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let die: Reference<Organization>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    die = try file.organization("die")
    try name("Paul ESSAI", since: "2026-02-01", replacing: "dauchet")
  }

  private func name(_ name: String, since iso: String, replacing former: String? = nil) throws {
    var nomination = try Nomination(of: PlainText(name), for: die, as: .primary, from: Beginning(day(iso)))
    nomination.replaced = try former.map { try file.person($0) }
    _ = try file.appointRepresentative(nomination)
  }

  @discardableResult
  private func correct(_ person: String, _ correction: TermCorrection, heldOn iso: String? = nil) throws
    -> CorrectedTerm
  {
    try file.correctRepresentative(
      file.person(person), of: die, heldOn: iso.map { try day($0) }, correction, reason: PlainText("lettre"))
  }

  private func speakers(_ iso: String) throws -> [String] {
    try file.representatives(of: die, on: day(iso)).map(\.person.code)
  }

  @Test func whoMadeWayMovesToo() throws {
    let term = try correct("essai", .since(Beginning(day("2026-01-10"))))
    #expect(term.moved == "Odette DAUCHET, pour DIE")
    #expect(try speakers("2026-01-09") == ["dauchet"] && speakers("2026-01-10") == ["essai"])
    try correct("dauchet", .lastDay(day("2026-01-31")))
    #expect(try speakers("2026-01-31") == ["dauchet"] && speakers("2026-02-01") == ["essai"])
  }

  @Test func twoFirstVoicesAreRefusedByName() throws {
    _ = try file.endRepresentative(file.person("essai"), of: die, on: day("2026-03-01"))
    try name("Marie DURAND", since: "2026-04-01")
    let before = try file.dump()
    let sentence = try refusal { try correct("essai", .lastDay(day("2026-04-15"))) }?.sentence ?? ""
    #expect(
      sentence.contains("Marie DURAND, pour DIE, depuis le 1er avril 2026")
        && sentence.contains("corriger die représentant durand depuis JOUR --au 01/04/2026"), "\(sentence)")
    #expect(try file.dump() == before)
  }

  @Test func aTimeThatNeverWasIsRefused() throws {
    #expect(throws: Refusal.self) { try correct("taupin", .since(Beginning(day("2026-01-10")))) }
    let sentence = try refusal { try correct("essai", .lastDay(day("2026-03-01"))) }?.sentence ?? ""
    #expect(sentence.contains("représentant finir die essai --le JOUR"), "\(sentence)")
    // Dauchet was seen on 24 June 2025.
    #expect(throws: Refusal.self) { try correct("essai", .since(Beginning(day("2025-06-24")))) }
  }
}
