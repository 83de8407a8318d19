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
    try Narrative(EditedDocument(markdown: markdown), of: record)
  }

  @Test func anUntouchedDraftChangesNothing() throws {
    let narrative = try narrative(draft.markdown)
    #expect(!narrative.items.contains { $0.isChanged })
    #expect(narrative.missing.isEmpty && narrative.differingVotes.isEmpty)
    #expect(narrative.items.compactMap(\.number) == record.agenda.map(\.number))
    try sample.remove()
  }

  @Test(.needs(.pandoc), arguments: [DocumentFormat.docx, .odt])
  func soDoesOneThatWentThroughAWordProcessor(_ format: DocumentFormat) throws {
    let folder = try PrivateFolder()
    let path = try folder.write(try draft.converted(to: format), as: "pv.\(format == .docx ? "docx" : "odt")")
    let narrative = try Narrative(EditedDocument.read(path: path), of: record)
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
    #expect(throws: Refusal.unknownHeading("Tout autre chose")) { try narrative(edited) }
    #expect(throws: Refusal.noItemInFile(code: "CA-2025-01")) { try narrative("# Une lettre\n\nBonjour.") }
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
}
