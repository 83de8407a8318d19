import Foundation
import Governance
import GovernanceStore
import Testing

@testable import GovernanceDocuments

/// The draft of minutes goes out, is corrected elsewhere, and what was written comes back item by item.
@Suite struct NarrativeTests {
  private let sample: SampleFile
  private let record: MeetingRecord
  private let draft: Document

  init() throws {
    sample = try SampleFile.withYear2025()
    record = try sample.file.record(of: sample.file.meeting("CA-2025-01", .current, on: SampleFile.today))
    draft = record.minutesDocument(of: try sample.file.association())
  }

  private func narrative(_ markdown: String) throws -> Narrative {
    try Narrative(EditedDocument(markdown: markdown), of: record, draft: draft)
  }

  @Test func anUntouchedDraftChangesNothing() throws {
    let narrative = try narrative(draft.markdown)
    #expect(!narrative.items.contains { $0.isChanged })
    #expect(narrative.missing.isEmpty && narrative.differingVotes.isEmpty && narrative.untaken.isEmpty)
    #expect(narrative.items.compactMap(\.number) == record.agenda.map(\.number))
    try sample.remove()
  }

  @Test(.needs(.pandoc), arguments: [DocumentFormat.docx, .odt])
  func soDoesOneThatWentThroughAWordProcessor(_ format: DocumentFormat) throws {
    let folder = try PrivateFolder()
    let path = try folder.write(try draft.converted(to: format), as: "pv.\(format == .docx ? "docx" : "odt")")
    let narrative = try Narrative(EditedDocument.read(path: path), of: record, draft: draft)
    #expect(narrative.untaken.isEmpty, "\(narrative.untaken)")
    #expect(!narrative.items.contains { $0.isChanged }, "\(narrative.items)")
    try sample.remove()
  }

  @Test func whatWasWrittenUnderAnItemComesBackThere() throws {
    let first = try #require(record.agenda.first)
    let heading = "### \(first.number). \(first.title)"
    let edited = draft.markdown.replacing(heading, with: heading + "\n\nUn paragraphe ajouté, « entre guillemets ».")
    let changed = try narrative(edited).items.filter(\.isChanged)
    #expect(changed.map(\.number) == [first.number])
    #expect(changed.first?.after.first == "Un paragraphe ajouté, « entre guillemets ».")
    try sample.remove()
  }

  @Test func aHeadingThatIsNoItemIsRefusedBeforeAnythingIsLost() throws {
    let first = try #require(record.agenda.first)
    let edited = draft.markdown.replacing("### \(first.number). \(first.title)", with: "### Tout autre chose")
    #expect(throws: Refusal.minutes(.unknownHeading("Tout autre chose"))) { try narrative(edited) }
    #expect(throws: Refusal.minutes(.noItemInFile(code: "CA-2025-01"))) { try narrative("# Une lettre\n\nBonjour.") }
    #expect(throws: Refusal.minutes(.minutesOfAnother(found: "CA-2026-03", code: "CA-2025-01"))) {
      try narrative("Référence : CA-2026-03\n\n## 1. Budget\n\nTout autre chose.")
    }
    try sample.remove()
  }

  @Test func theTextOfAVoteIsNotTakenFromAFile() throws {
    let vote = try #require(record.resolutions.first)
    let edited = draft.markdown.replacing(vote.text, with: "Un tout autre texte")
    try #require(edited != draft.markdown)
    let narrative = try narrative(edited)
    #expect(narrative.differingVotes == [vote.code])
    #expect(!narrative.items.contains { $0.after.contains("Un tout autre texte") })
    try sample.remove()
  }

  @Test func whatIsWrittenElsewhereIsTold() throws {
    let edited =
      draft.markdown.replacing("### Présents (", with: "Un visiteur est passé.\n\n### Présents (")
      + "\n\nBonne lecture à tous.\n"
    let narrative = try narrative(edited)
    #expect(narrative.untaken == ["Un visiteur est passé.", "Bonne lecture à tous."])
    #expect(!narrative.items.contains { $0.isChanged })
    try sample.remove()
  }

  @Test func aNoteThatTheFileLacksIsDroppedAndOneInOtherWordsIsNot() throws {
    func dropped(_ before: [String], _ after: [String]) -> [String] {
      Narrative.Item(number: 1, before: before, after: after).dropped
    }
    let read = "La convention est lue."
    #expect(dropped([read, "Le trésorier répond."], [read]) == ["Le trésorier répond."])
    #expect(dropped([read, "Le trésorier répond."], [read, "Une tout autre chose."]) == ["Le trésorier répond."])
    #expect(dropped([read], ["La convention est lue et commentée."]) == [])
    #expect(dropped([read], [read, "Un ajout."]) == [])
    // One paragraph cannot stand for two.
    #expect(dropped([read, "La convention est relue."], ["La convention est lue, puis relue."]).count == 1)
    try sample.remove()
  }

  @Test func aVoteThatTheRecordDoesNotHoldIsToldAndNotTakenAsWords() throws {
    let second = try #require(record.agenda.dropFirst().first)
    let heading = "### \(second.number). \(second.title)"
    let gone = "#### Résolution CA-2025-01/09\n\nLe CA achète un vélo.\n\n- Vote à main levée : 3 pour"
    let edited = draft.markdown.replacing(heading, with: gone + "\n\n" + heading)
    try #require(edited != draft.markdown)
    let narrative = try narrative(edited)
    #expect(narrative.unknownVotes == ["CA-2025-01/09"])
    #expect(!narrative.items.contains { $0.isChanged })
    try sample.remove()
  }

  @Test func aVoteTypedAsALineIsNotSealedAsOne() throws {
    let second = try #require(record.agenda.dropFirst().first)
    let heading = "### \(second.number). \(second.title)"
    let lines = "Résolution CA-2025-01/09\n\n- Vote à main levée : 9 pour\n\nOn en parle encore."
    let narrative = try narrative(draft.markdown.replacing(heading, with: lines + "\n\n" + heading))
    #expect(narrative.unknownVotes == ["CA-2025-01/09"])
    #expect(narrative.untaken == ["Vote à main levée : 9 pour"])
    #expect(narrative.items.filter(\.isChanged).flatMap(\.after).contains("On en parle encore."))
    #expect(!narrative.items.flatMap(\.after).contains { $0.contains("Résolution CA-2025-01/09") })
    try sample.remove()
  }
}
