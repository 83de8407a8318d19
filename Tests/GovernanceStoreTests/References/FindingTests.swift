import Governance
import Testing

@testable import GovernanceStore

/// People are found by what others call them.
@Suite struct FindingTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test(arguments: [
    ("adds", "adds"), ("ADDS", "adds"), ("l'ADDS", "adds"), ("L’ADDS", "adds"), ("1001", "1001-commerce"),
    ("1001 commerce", "1001-commerce"), ("Mille et un commerce", "1001-commerce"), ("mille", "1001-commerce"),
    ("l'AFEJI", "afeji"), ("AFEJI HDF", "afeji"), ("compagnons", "compagnons-batisseurs"),
    ("Bâtisseurs", "compagnons-batisseurs"),
    ("batisseurs hauts", "compagnons-batisseurs"), ("les anges", "anges-gardins"),
    ("Maisons et Cites", "maisons-et-cites"),
    ("LEMAIRE", "lemaire"), ("jérôme", "lemaire"), ("somaten", "somaten"), ("communauté d’agglo", "cahc"),
  ])
  func memberIsFound(_ text: String, code: String) throws {
    #expect(try file.member(text).code == code)
  }

  @Test func ambiguityNamesTheCandidates() throws {
    #expect(
      throws: Refusal.ambiguousReference(
        .member, "a", candidates: ["adds", "aep-saint-martin", "afeji", "afp2i", "anges-gardins", "apei"])
    ) {
      try file.member("a")
    }
    _ = try file.addMember(
      PlainText("Compagnons de la Gohelle"), isResident: false, college: nil, since: Beginning(day("2026-02-01")))
    #expect(
      throws: Refusal.ambiguousReference(
        .member, "compagnons", candidates: ["compagnons-batisseurs", "compagnons-de-la-gohelle"])
    ) {
      try file.member("compagnons")
    }
    #expect(try file.member("compagnons bat").code == "compagnons-batisseurs")
  }

  @Test(arguments: [
    ("asds", "adds"), ("afegi", "afeji"), ("compagnions batisseurs", "compagnons-batisseurs"), ("somatem", "somaten"),
  ])
  func slipsAreSuggested(_ text: String, code: String) throws {
    let found = try refusal { _ = try file.member(text) }
    guard case .unknownReference(.member, text, let suggestions) = found else {
      Issue.record("\(String(describing: found))"); return
    }
    #expect(suggestions.contains(code))
  }

  @Test(arguments: [
    "%", "_", "%dds", "ad_s", "adds'; DROP TABLE member; --", "\"", "-", "'", "*", "?", "\\", "\u{0}", "日本",
  ])
  func marksOfSQLStandForNothing(_ text: String) throws {
    let found = try refusal { _ = try file.member(text) }
    switch found {
    case .unknownReference(.member, text, _), .emptyText: break
    default: Issue.record("\(String(describing: found))")
    }
    #expect(try file.count("member") == 15)
  }

  @Test func longTextIsRefusedAtOnce() throws {
    for text in [
      String(repeating: "a", count: 10_000), String(repeating: "adds ", count: 2000),
      String(repeating: "é", count: 10_000),
    ] {
      for kind in ["member", "meeting", "project"] {
        let clock = ContinuousClock()
        let elapsed = try clock.measure {
          let found = try refusal {
            switch kind {
            case "member": _ = try file.member(text)
            case "meeting": _ = try file.meeting(text, .next, on: day("2026-01-12"))
            default: _ = try file.project(text)
            }
          }
          guard case .unknownReference = found else {
            Issue.record("\(kind) \(String(describing: found).prefix(80))"); return
          }
        }
        #expect(elapsed < .seconds(2))
      }
    }
    #expect(throws: Refusal.emptyText) { try file.member("  \u{A0} ") }
  }

  @Test func eachKindHasItsOwnNames() throws {
    #expect(try file.body("conseil").code == "ca")
    #expect(throws: Refusal.self) { try file.body("alim") }
    #expect(throws: Refusal.self) { try file.workingGroup("ca") }
    #expect(try file.workingGroup("énergétique").code == "transition")
    #expect(try file.assembly("alim").code == "alim" && file.assembly("ag").code == "ag")
    #expect(try file.stage("ETUDE").code == "study" && file.stage("en cours").rank == 3)
    #expect(try file.project("friperie").code == "friperie-solidaire")
    #expect(try file.person("silvy leligois").code == "silvy-leligois")
    #expect(try file.organization("pimms").code == "pimms-mediation")
    #expect(throws: Refusal.self) { try file.member("pimms") }
    #expect(try file.college("habitants").name == "Habitants")
  }

  @Test func completionsBeginLikeWhatIsTyped() throws {
    #expect(
      try file.completions(of: .member, startingWith: "com").map(\.code) == [
        "1001-commerce", "cahc", "compagnons-batisseurs",
      ])
    #expect(try file.completions(of: .member, startingWith: "").count == 15)
    #expect(try file.completions(of: .stage, startingWith: "ÉT").map(\.code) == ["study"])
    #expect(try file.completions(of: .project, startingWith: "%").isEmpty)
  }
}
