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

  /// Commands that findings send people to and that other work in progress brings.
  private static let awaited: Set<String> = [
    "adhérent collège", "adhérent doublon", "collège confirmer", "collège infirmer", "cotisation relance",
    "convention rendu", "déclaration faite", "groupe membre", "mandat finir", "mandat nommer", "mandat ratifier",
    "mandat renouveler", "représentant finir", "représentant nommer", "rgpd effacer",
  ]

  @Test("What a finding tells to type is a command", arguments: AssociationFile.checks)
  func next(_ check: CheckHeading) throws {
    let words = try Word.split(check.example.next)
    if Self.awaited.contains(words.prefix(2).map(\.text).joined(separator: " ")) { return }
    let found = try Catalogue.french.find(words)
    #expect(found.command.heading.words.first == words.first?.text.folded)
  }
}
