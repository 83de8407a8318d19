import Governance
import GovernanceStore
import Testing

@testable import GovernanceConsole

@Suite struct CheckReferenceTests {
  @Test("docs/checks.md is what the checks say")
  func fresh() throws {
    let recorded = Repository.text("docs/checks.md") ?? ""
    let difference = LineDifference(from: recorded, to: CheckReference.markdown)
    #expect(difference.isEmpty, "docs/checks.md is stale, renew it with scripts/renew:\n\(difference.text)")
  }

  /// What people put in the place of a placeholder, and the names of the fixture as the reference file has them.
  private static let typed = [
    "JOUR": "12/1/2026", "REF": "adds", "COLLÈGE": "actifs", "STADE": "étude", "FICHIER": "~/copie.ptce", "…": "essai",
    "Prénom NOM": "Ana ESSAI", "alpha": "adds", "alpha-2": "die", "beta": "die", "gamma": "apei", "bruno": "dauchet",
    "chloe": "lemaire", "didier": "lemaire", "garage": "friperie",
  ]

  /// The suggestion as somebody types it who fills in what it leaves open.
  private func filledIn(_ suggestion: String) throws -> String {
    let words = try Word.split(suggestion)
    return words.enumerated().map { index, word in
      var text = Self.typed[word.text] ?? word.text
      if word.text == "…", index > 0, words[index - 1].text == "--courriel" { text = "a@b.fr" }
      if word.text == "…", index > 0, words[index - 1].text == "present" { text = "adds" }
      // A first day comes before the adherent was seen.
      if word.text == "JOUR", index > 1, words[1].text == "entrée" || words[2].text == "collège" { text = "1/2/2023" }
      return text.contains(" ") ? "\"\(text)\"" : text
    }.joined(separator: " ")
  }

  /// A test of the store holds what each check finds in its fixture against this example.
  @Test("What a finding tells to type is understood as it stands", arguments: AssociationFile.checks)
  func next(_ check: CheckHeading) throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    let workspace = Workspace.test(folder)
    defer { workspace.close() }
    let console = Console(workspace: workspace)
    for line in ["planifier ca 12/1/2026", "planifier ca 20/1/2026", "convention ajouter ami ademe"] {
      _ = console.run(line: line)
    }
    var line = try filledIn(check.example.next)
    // What the prompt asks, a script has to have said.
    if line.hasPrefix("rgpd effacer") { line += " --oui" }
    let found = try Catalogue.french.find(Word.split(line))
    let name = found.command.heading.name.folded.split(separator: " ").first.map(String.init)
    #expect(name == (try Word.split(line).first?.text.folded))
    let outcome = console.run(line: line)
    // A refusal may come of what the reference file holds; a word that no command or field takes may not.
    #expect(outcome.exitCode != 2, "\(line): \(outcome.complaint)")
    #expect(!outcome.complaint.contains("ne convient pas"), "\(line): \(outcome.complaint)")
  }
}
