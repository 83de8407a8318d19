import Foundation
import Testing

@testable import GovernanceConsole

/// Programs rely on the keys of each list: a change of one is a change of the language.
@Suite struct JSONKeysTests {
  @Test(
    "The keys of each list are stable",
    arguments: [
      ("adherents", "certainty code college kind name offices remark representatives state"),
      ("colleges", "code confirmed members name notAttested probable toConfirm"),
      ("instances", "code composition meetingsPerYear name purpose"),
      ("mandats", "body certainty member people position span state"),
      ("reunions", "body code day followedBy follows place startsAt status statusReason"),
      ("groupes", "code lead name projects stages"),
      ("indicateurs", "active addition code definition name period unit"),
      ("projets", "carriers code group lastNews municipality stage title"),
      ("partenaires", "code name role since"),
      ("verifier", "check finding next severity subject"),
      ("verifier --liste", "check example rule severity source"),
      ("journal", "at author kind number subject summary undone"),
    ])
  func keys(line: String, keys: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.makeHeninCarvin()
    let workspace = Workspace.test(folder)
    defer { workspace.close() }
    let console = Console(workspace: workspace)
    #expect(console.run(line: "planifier ca 17 mars 18h").exitCode == 0)
    #expect(console.run(line: "partenaire ajouter DREETS --financeur").exitCode == 0)
    let outcome = console.run(line: line + " --format json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.keys.sorted().joined(separator: " ") == keys) }
  }
}
