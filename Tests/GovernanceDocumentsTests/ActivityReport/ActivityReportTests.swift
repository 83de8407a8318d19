import Foundation
import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

@Suite struct ActivityReportTests {
  @Test func theModelAloneMakesAReportThatSaysWhatIsNotEntered() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    try Golden(name: "rapport-2025-modele.md").expect(report.document.markdown)
    try sample.remove()
  }

  @Test func aFullYearIsTold() throws {
    let sample = try SampleFile.withYear2025()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    try Golden(name: "rapport-2025.md").expect(report.document.markdown)
    try Golden(name: "rapport-2025.json").expect(report.json)
    try sample.remove()
  }

  @Test func theJSONReadsBackAndHoldsTheCounts() throws {
    let sample = try SampleFile()
    let json = try sample.file.activityReport(2025, today: SampleFile.today).json
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let members = try #require(report["members"] as? [String: Any])
    #expect(members["distinct"] as? Int == 15)
    #expect(members["assertions"] as? Int == 22)
    let board = try #require((report["meetings"] as? [[String: Any]])?.first { $0["body"] as? String == "ca" })
    #expect(board["due"] as? Int == 4)
    #expect(board["held"] is NSNull)
    #expect(report["actions"] is NSNull)
    try sample.remove()
  }

  @Test func inhabitantsAreNamedOnlyOnceTheyAgreed() throws {
    let sample = try SampleFile()
    func printed() throws -> String {
      let report = try sample.file.activityReport(2025, today: SampleFile.today)
      return report.document.markdown + report.document.html + report.document.plainText() + report.json
    }
    let before = try printed()
    #expect(!before.contains("LEMAIRE") && !before.contains("YOUSFI"))
    let person = try sample.file.person("lemaire")
    _ = try sample.file.correct(
      .personPublication, ofRow: person.id, code: person.code, to: PlainText("1"), reason: PlainText("accord écrit"))
    let after = try printed()
    #expect(after.contains("Jérôme LEMAIRE") && !after.contains("YOUSFI"))
    try sample.remove()
  }

  @Test func aYearBeforeTheSourcesClaimsNothing() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2024, today: SampleFile.today)
    #expect(report.members.distinctCount == 0)
    #expect(report.members.unattestedCount == 15)
    #expect(report.members.announced == nil)
    #expect(report.groups.allSatisfy { $0.followed.isEmpty && $0.projectCount == 0 })
    #expect(report.meetings.allSatisfy { $0.count.held == nil })
    try sample.remove()
  }

  @Test func theRunningYearIsProvisional() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2026, today: SampleFile.today)
    #expect(report.document.notice == "Provisoire, au 12 janvier 2026")
    #expect(report.coverage == .since(SampleFile.today))
    #expect(throws: Refusal.yearAhead(2027)) { try sample.file.activityReport(2027, today: SampleFile.today) }
    #expect(throws: Refusal.yearBeforeAssociation(2020, first: 2021)) {
      try sample.file.activityReport(2020, today: SampleFile.today)
    }
    try sample.remove()
  }

  @Test func readingAReportLeavesTheFileAlone() throws {
    let sample = try SampleFile.withYear2025()
    let journal = try sample.file.journal(limit: 1_000)
    let first = try sample.file.activityReport(2025, today: SampleFile.today)
    let second = try sample.file.activityReport(2025, today: SampleFile.today)
    #expect(first.json == second.json)
    #expect(try sample.file.journal(limit: 1_000) == journal)
    try sample.remove()
  }
}
