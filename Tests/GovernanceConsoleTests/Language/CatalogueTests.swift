import GovernanceFrench
import Testing

@testable import GovernanceConsole

@Suite struct CatalogueTests {
  private func find(_ line: String) throws -> String {
    let (command, rest) = try Catalogue.french.find(try Word.split(line))
    return ([command.heading.name] + rest.map(\.text)).joined(separator: "|")
  }

  @Test(
    "A line finds its command",
    arguments: [
      ("adherents partenaires", "adherents|partenaires"), ("ADHÉRENTS", "adherents"),
      ("adhérent adds", "adherent|adds"),
      ("adh", "adherent"), ("adherents", "adherents"), ("projet friperie", "projet|friperie"),
      ("projet noter friperie x", "projet noter|friperie|x"), ("projet friperie noter x", "projet noter|friperie|x"),
      ("projet not friperie x", "projet noter|friperie|x"), ("proj noter friperie x", "projet noter|friperie|x"),
      ("projet no", "projet|no"), ("projet \"noter\" x", "projet|noter|x"),
      ("ordre-du-jour ca ajouter x", "ordre-du-jour ajouter|ca|x"),
      ("ordre ajouter ca x", "ordre-du-jour ajouter|ca|x"), ("Rétablir", "retablir"),
      ("help planifier", "aide|planifier"),
      ("exit", "quitter"), ("quit", "quitter"), ("q", "quitter"), ("?", "aide"), ("QUIT", "quitter"),
      ("réunions ca", "reunions|ca"), ("planif ca", "planifier|ca"),
    ])
  func finding(line: String, found: String) throws {
    #expect(try find(line).folded == found)
  }

  @Test("A beginning of several commands names them")
  func ambiguity() {
    let failure = #expect(throws: Misuse.self) { try find("p") }
    guard case .ambiguousCommand("p", let candidates) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(candidates.contains("planifier") && candidates.contains("pouvoir"))
  }

  @Test(
    "A slip of the fingers is met with the right word",
    arguments: [("adherants", "adherents"), ("planifer", "planifier"), ("reunoins", "reunions")])
  func suggestions(typed: String, meant: String) {
    let failure = #expect(throws: Misuse.self) { try find(typed) }
    guard case .unknownCommand(typed, let suggestions) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(suggestions.first == meant)
  }

  @Test("A quoted word is no command", arguments: ["\"adherents\"", "« aide »", "\"\""])
  func quoted(line: String) {
    #expect(throws: Misuse.self) { try find(line) }
  }

  @Test("The list names each command as it names itself, in a session too")
  func listing() {
    for entry in Catalogue.everything.entries { #expect(entry.command().heading.name == entry.name) }
  }

  @Test("Names are told apart, and every command is found by its own name, with or without accents")
  func names() throws {
    let names = Catalogue.french.commands.map(\.heading.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(try find(name) == name)
      #expect(try find(name.folded) == name)
    }
  }

  @Test("Every declaration reads well", arguments: Catalogue.french.commands.map(\.heading.name))
  func declarations(name: String) throws {
    let heading = try Catalogue.french.find(try Word.split(name)).command.heading
    #expect([".", "…"].contains(heading.sentence.last))
    #expect(heading.sentence.first?.isUppercase == true)
    #expect(Set(heading.fields.map(\.name)).count == heading.fields.count)
    for field in heading.fields { #expect(field.question?.hasSuffix("?") != false, "\(field.name)") }
    for example in heading.examples {
      #expect(try Catalogue.french.find(try Word.split(example)).command.heading.name == name, "\(example)")
    }
  }
}
