import Testing

@testable import GovernanceConsole

@Suite struct CommandReferenceTests {
  @Test("docs/commands.md is what the declarations say")
  func fresh() throws {
    let now = CommandReference(catalogue: .everything).markdown
    let recorded = Repository.text("docs/commands.md") ?? ""
    let difference = LineDifference(from: recorded, to: now)
    #expect(difference.isEmpty, "docs/commands.md is stale, renew it with scripts/renew:\n\(difference.text)")
  }

  @Test("The manual page has every command, and no line that roff would take for a request")
  func manual() {
    let manual = CommandReference(catalogue: .everything).manual
    for heading in Catalogue.french.commands.map(\.heading) {
      #expect(
        manual.contains(".B " + HelpPage(heading).usage.replacing("-", with: "\\-").replacing("'", with: "\\(aq")))
    }
    let requests = Set(
      manual.split(separator: "\n").filter { $0.hasPrefix(".") }.compactMap { $0.split(separator: " ").first })
    #expect(requests == [".TH", ".SH", ".B", ".TP"])
    #expect(!manual.split(separator: "\n").contains { $0.hasPrefix("'") })
  }

  @Test("Every topic has a command, and none is left out of help")
  func topics() {
    let output = Console(workspace: .test()).run(line: "aide").output
    for heading in Catalogue.french.commands.map(\.heading) {
      #expect(output.contains(heading.name.prefix { $0 != " " }))
    }
    for topic in CommandHeading.Topic.allCases where topic != .session { #expect(output.contains(topic.rawValue)) }
  }
}
