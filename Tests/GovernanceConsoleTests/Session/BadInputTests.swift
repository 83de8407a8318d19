import Foundation
import Testing

@testable import GovernanceConsole

/// What no transcript can show readably.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    workspace = .test(folder)
  }

  private func run(_ line: String) -> Console.Outcome { Console(workspace: workspace).run(line: line) }

  @Test(
    "A name of ten thousand characters is refused with its length, not printed back",
    arguments: [
      "adherent ajouter \"%\" --depuis 1/1/2026", "partenaire ajouter \"%\"", "projet ajouter alim \"%\"",
      "projet noter friperie \"%\"",
      "corriger friperie commune \"%\" --motif x", "planifier ca 17 mars 18h --lieu \"%\"",
    ])
  func tooLong(line: String) {
    let outcome = run(line.replacing("%", with: String(repeating: "é", count: 10_000)))
    #expect(outcome.exitCode == 1)
    #expect(outcome.complaint.contains("10\u{202F}000 caractères"), "\(outcome.complaint)")
    #expect(outcome.complaint.count < 200)
  }

  @Test(
    "A reference of ten thousand characters is not printed back whole",
    arguments: [
      "adherent %", "%", "adherents --au %", "projets --%", "adherents \"%", "vote ca x pour %", "aide %",
      "adherents --tri %", "p%",
    ])
  func longReference(line: String) {
    let outcome = run(line.replacing("%", with: String(repeating: "a", count: 10_000)))
    #expect(outcome.exitCode != 0)
    #expect(outcome.complaint.count < 500, "\(outcome.complaint.prefix(500))")
  }

  @Test(
    "Control characters are refused, and never sent to the terminal",
    arguments: ["\u{1B}[2J", "\u{7}", "\0", "\u{202E}", "\u{FEFF}", "\u{9B}31m"])
  func controls(text: String) {
    for line in [
      "partenaire ajouter \"a\(text)b\"", "projet noter friperie \"a\(text)b\"", "adherent \"a\(text)b\"", "a\(text)b",
      "a\(text)b \"",
    ] {
      let outcome = run(line)
      #expect(outcome.exitCode != 0, "\(line.debugDescription)")
      #expect(!outcome.complaint.contains(text), "\(outcome.complaint.debugDescription)")
    }
  }

  @Test("A list that is known already is no failure, whether or not it was to be taken at once")
  func knownList() throws {
    try folder.makeLists()
    let list = "importer adherents ~/listes/libreoffice.csv"
    #expect(run("\(list) --oui").exitCode == 0)
    for line in [list, "\(list) --oui"] {
      let outcome = run(line)
      #expect(outcome.exitCode == 0, "\(outcome.complaint)")
      #expect(outcome.output.contains("4 inchangés"), "\(outcome.output)")
    }
    // What waits for an answer was not taken.
    let unsure = "Structure;Collège\nSomatem;Partenaires\n"
    try unsure.write(toFile: folder.path + "/un.csv", atomically: true, encoding: .utf8)
    #expect(run("importer adherents ~/un.csv --oui").exitCode == 1)
  }

  @Test("A college that was never true is withdrawn without a word about other days")
  func deniedCollege() throws {
    for line in ["adherent college apei partenaires --le 1/12/2025", "adherent college apei actifs --le 1/1/2026"] {
      let outcome = run(line)
      #expect(outcome.exitCode == 0, "\(line): \(outcome.complaint)")
    }
    let outcome = run("college infirmer partenaires apei --source statuts --le 15/12/2025")
    let told = outcome.output.replacing("\n", with: " ")
    #expect(told.contains("inscription retirée"), "\(outcome)")
    #expect(told.contains("Le 15 décembre 2025, il n'est dans aucun collège au registre."), "\(told)")
    #expect(told.contains("Membres actifs, depuis le 1er janvier 2026"), "\(told)")
    #expect(told.contains("corriger apei collège actifs JOUR --motif"), "\(told)")
    #expect(!told.contains("à aucune date") && !told.contains("adhérent collège"), "\(told)")
  }

  @Test("A thousand words are no trouble")
  func manyWords() {
    #expect(run(String(repeating: "adds ", count: 1000)).exitCode == 2)
    #expect(run("planifier ca 17 mars 18h").exitCode == 0)
    #expect(run("presence ca present " + String(repeating: "adds ", count: 1000)).exitCode <= 1)
  }

  @Test(
    "Letters composed or not are the same name",
    arguments: ["Maisons et Cités", "Maisons et Cite\u{301}s", "MAISONS ET CITES"])
  func normalization(name: String) {
    #expect(run("adherent ajouter \"\(name)\" --depuis 1/1/2026").complaint.contains("déjà adhérent"))
  }
}
