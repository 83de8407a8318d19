import Testing

@testable import GovernanceConsole

/// The examples of help are typed as they stand: none may be misused, whatever the file then says of the names in it.
@Suite struct ExampleTests {
  @Test("Every example is understood", arguments: Catalogue.french.commands.flatMap(\.heading.examples))
  func understood(_ example: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    let workspace = Workspace.test(folder)
    defer { workspace.close() }
    // Files named without a folder go into the test's own.
    let line = example.replacing(#/ ([\w-]+\.(?:md|ptce|pdf|html|json|csv|xlsx|docx|odt|svg))/#) { " ~/" + $0.output.1 }
      .replacing("modèles modeles", with: "modèles ~/modeles")
    let outcome = Console(workspace: workspace).run(line: line)
    #expect(outcome.exitCode != 2, "\(outcome.complaint)")
  }
}
