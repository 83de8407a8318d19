import Foundation
import Testing

@testable import GovernanceConsole

/// An erasure names what was written outside the association file, wherever this machine was told to write it.
@Suite struct PapersTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func exportsHandOversAndWhatWasWrittenElsewhereAreNamed() throws {
    let path = try folder.makeHeninCarvin()
    let elsewhere = folder.path + "/ailleurs"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    let workspace = Workspace.test(folder)
    defer { workspace.close() }
    let console = Console(workspace: workspace)
    let phone = "06 98 76 54 32"
    let lines = [
      "personne modifier taupin --telephone \"\(phone)\" --courriel taupin@exemple-prive.fr", "exporter",
      "exporter --dossier \(elsewhere)/listes", "exporter --sortie \(elsewhere)/pole.json",
      "passation --sortie \(elsewhere)/passation", "projet noter friperie \"appeler le 0698765432\"",
      "journal --format csv",
    ]
    for line in lines {
      let outcome = console.run(line: line)
      #expect(outcome.exitCode == 0, "\(line): \(outcome.complaint)")
    }
    try Data("taupin@exemple-prive.fr".utf8).write(to: URL(fileURLWithPath: elsewhere + "/autre.txt"))
    let outcome = console.run(line: "rgpd effacer taupin --oui")
    let printed = outcome.output.replacing("\n", with: " ").replacing("  ", with: " ")
    let stem = String(path.dropLast(5))
    for named in [
      "\(stem)-2026-01-12.json", "\(elsewhere)/listes/personnes.csv", "\(elsewhere)/pole.json",
      "\(elsewhere)/passation/export.json",
    ] {
      #expect(printed.contains(named), "\(named)\n\(outcome.output)")
    }
    // Nobody told where that one is.
    #expect(!printed.contains("autre.txt"))
    #expect(printed.contains("une note de projet (1)"))
    let again = console.run(line: "rgpd effacer taupin --oui").output
    #expect(again.hasPrefix("Rien à effacer") && !again.contains("pole.json"))
  }

  @Test func whatAnotherMachineWroteBesideTheRegisterIsNamed() throws {
    let place = folder.path + "/passation"
    try FileManager.default.createDirectory(atPath: place + "/listes", withIntermediateDirectories: true)
    for name in ["pole.ptce", "copie.ptce", "export.json", "listes/personnes.csv", "photo.jpg", "lettre.pdf"] {
      try Data("x \"alix@exemple.fr\" x".utf8).write(to: URL(fileURLWithPath: place + "/" + name))
    }
    let papers = Papers(environment: Workspace.test(folder).environment, besides: place + "/pole.ptce")
    #expect(
      papers.holding(["alix@exemple.fr"], but: [place + "/pole.ptce"])
        == ["copie.ptce", "export.json", "listes/personnes.csv"].map { place + "/" + $0 })
    #expect(papers.packed == [place + "/lettre.pdf"] && papers.isFolderWhole)
  }

  @Test func placesAreNotedOnceAndForgottenWhenGone() throws {
    let environment = Workspace.test(folder).environment
    let paper = folder.path + "/lettre.md"
    environment.notePaper(paper, from: nil)
    environment.notePaper(paper, from: nil)
    #expect(environment.writtenPapers(from: "a.ptce").isEmpty)
    try Data("x".utf8).write(to: URL(fileURLWithPath: paper))
    #expect(environment.writtenPapers(from: "a.ptce") == [paper])
  }

  @Test func papersOfAnotherRegisterAreNoneOfThisOne() throws {
    let environment = Workspace.test(folder).environment
    let (own, other) = (folder.path + "/un.ptce", folder.path + "/autre.ptce")
    for path in [own, other, own + ".md", other + ".md"] { try Data("x".utf8).write(to: URL(fileURLWithPath: path)) }
    environment.notePaper(own + ".md", from: own)
    environment.notePaper(other + ".md", from: other)
    #expect(environment.writtenPapers(from: own) == [own + ".md"])
    // Where that register went nobody knows: it may be this one, under another name.
    try FileManager.default.removeItem(atPath: other)
    #expect(environment.writtenPapers(from: own) == [own + ".md", other + ".md"])
  }
}
