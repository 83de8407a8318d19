import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

@Suite struct MinutesTests {
  @Test func theMinutesOfTheBoardAreComplete() throws {
    let sample = try SampleFile.withYear2025()
    let meeting = try sample.file.meeting("CA-2025-01", .current, on: SampleFile.today)
    let minutes = try sample.file.record(of: meeting).minutesDocument(of: sample.file.association())
    try Golden(name: "pv-ca-2025-01.md").expect(minutes.markdown)
    try sample.remove()
  }

  @Test func anAdvisoryBodyHasACompteRendu() throws {
    let sample = try SampleFile.withYear2025()
    let meeting = try sample.file.meeting("COPIL-2025-01", .current, on: SampleFile.today)
    let minutes = try sample.file.record(of: meeting).minutesDocument(of: sample.file.association())
    try Golden(name: "compte-rendu-copil-2025-01.md").expect(minutes.markdown)
    try sample.remove()
  }
}
