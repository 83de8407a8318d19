import Governance
import GovernanceStore
import Testing

@testable import GovernanceDocuments

@Suite struct SealedMinutesTests {
  @Test func theCanonicalTextTellsTheWholeDocument() throws {
    for document in [SampleDocuments.minutes, SampleDocuments.report] {
      #expect(try Document(canonicalText: document.canonicalText) == document)
      #expect(try document.canonicalText == document.canonicalText)
    }
    #expect(throws: Refusal.minutes(.unreadableSeal)) { try Document(canonicalText: "{}") }
  }

  @Test func sealedMinutesSayWhatTheySaidWhateverBecomesOfTheRecord() throws {
    let sample = try SampleFile.withYear2025()
    let meeting = try sample.file.meeting("CA-2025-01", .current, on: SampleFile.today)
    let association = try sample.file.association()
    let draft = try sample.file.record(of: meeting).minutesDocument(of: association, asDraft: false)
    _ = try sample.file.signMinutes(of: meeting, on: Day.of("2025-12-20"), scan: nil, today: Day.of("2025-12-20")) {
      try $0.canonicalMinutes(of: $1)
    }
    // The present changes: the name of an adherent, and a rule by which the meeting would be judged otherwise.
    _ = try sample.file.correct(
      .organizationName, ofRow: sample.file.organization("adds").id, code: "adds", to: PlainText("Nouveau nom"),
      reason: PlainText("changement"))
    try sample.file.setRule(.majority, of: sample.file.body("ca"), to: .silent, from: nil)
    let record = try sample.file.record(of: meeting)
    let sealed = try record.currentMinutes(of: association)
    #expect(sealed.blocks == draft.blocks && sealed.title == draft.title)
    #expect(sealed.footer?.contains(record.minutes.seal?.sha256 ?? "none") == true)
    #expect(sealed.notice == "Signé le 20 décembre 2025")
    // A corrigendum is printed after it.
    _ = try sample.file.addCorrigendum(
      PlainText("Lire 12."), to: meeting, on: SampleFile.today, approvedIn: nil)
    let mended = try sample.file.record(of: meeting).currentMinutes(of: association)
    #expect(Array(mended.blocks.prefix(draft.blocks.count)) == draft.blocks)
    #expect(mended.blocks.contains(.heading(2, "Rectificatifs")))
    try sample.remove()
  }
}
