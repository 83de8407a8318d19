import Foundation
import Governance
import GovernanceStore
import Testing

@testable import GovernanceDocuments

@Suite struct ActivityReportTests {
  @Test func theModelAloneMakesAReportThatSaysWhatIsNotEntered() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    try Golden(name: "rapport-2025-modele.md").expect(report.document.markdown)
    try sample.remove()
  }

  @Test func theModelTellsOfAYearBeforeItsSources() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2024, today: SampleFile.today)
    try Golden(name: "rapport-2024-modele.md").expect(report.document.markdown)
    try Golden(name: "rapport-2024-modele.json").expect(report.json)
    try sample.remove()
  }

  @Test func aFullYearIsTold() throws {
    let sample = try SampleFile.withYear2025()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    try Golden(name: "rapport-2025.md").expect(report.document.markdown)
    try Golden(name: "rapport-2025.json").expect(report.json)
    try Golden(name: "rapport-2025.html").expect(report.document.html)
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

  @Test func theAnnexesSayWhoSpeaksForWhomAndWhoHeldWhat() throws {
    let sample = try SampleFile()
    let person = try sample.file.person("boukhateb")
    func tables() throws -> [DocumentTable] {
      try sample.file.activityReport(2025, today: SampleFile.today).document.blocks.compactMap {
        if case .table(let table) = $0 { table } else { nil }
      }
    }
    let founders = try #require(try tables().first { $0.caption.hasPrefix("Fondateurs, au 31 d") })
    #expect(founders.rows.count == 7)
    #expect(founders.rows.first { $0[0].string == "ADDS" }?[1].string.contains("BOUKHATEB") == true)
    let residents = try #require(try tables().first { $0.caption.hasPrefix("Habitants, au") })
    #expect(residents.rows.map { $0.map(\.string) } == [["2 habitants non nommés", "—", ""]])
    // Who refused to be named is named nowhere, as a representative or as the holder of a mandate.
    _ = try sample.file.correct(
      .personPublication, ofRow: person.id, code: person.code, to: PlainText("0"), reason: PlainText("refus écrit"))
    #expect(try !tables().flatMap(\.rows).joined().contains { $0.string.contains("BOUKHATEB") })
    #expect(
      try tables().first { $0.caption.hasPrefix("Fondateurs") }?.rows.contains {
        $0[1].string == "1 personne non nommée"
      } == true)
    // A mandate that ended within the year is still one of the year, and none of the next.
    let mandates = { (year: Int) in
      try sample.file.activityReport(year, today: SampleFile.today).mandates.filter { $0.body.code == "ca" }
    }
    let held = try mandates(2025).count
    #expect(held == 15)
    let member = try sample.file.member("apei")
    _ = try sample.file.endMandate(
      of: member, in: sample.file.body("ca"), place: nil, reason: .resignation, on: .of("2025-12-01"))
    #expect(try mandates(2025).count == 15)
    #expect(try mandates(2026).count == 14)
    try sample.remove()
  }

  @Test("A PDF says all that the report says", .needs(.weasyprint, .pdftotext))
  func printed() throws {
    let sample = try SampleFile.withYear2025()
    let document = try sample.file.activityReport(2025, today: SampleFile.today).document
    let text = try Tool.pdftotext.answer("-raw", "-", "-", to: document.converted(to: .pdf))
    // Spaces, hyphens and the ends of pages are the printer's.
    func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
    let printed = letters(text)
    for block in document.blocks {
      let words: [String] =
        switch block {
        case .heading(_, let title): [title]
        case .paragraph(let text): [text.string]
        case .list(let items), .numbered(let items): items.map(\.string)
        case .table(let table): [table.caption] + table.columns.map(\.title) + table.rows.joined().map(\.string)
        case .note(let note): [note]
        case .figure(let figure): [figure.caption]
        }
      for word in words where !letters(word).isEmpty {
        // A sentence may be cut by the foot of a page: its beginning is looked for.
        #expect(printed.contains(letters(word).prefix(24)), "\(word)")
      }
    }
    try sample.remove()
  }

  @Test func theRunningYearIsProvisional() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2026, today: SampleFile.today)
    #expect(report.document.notice == "Provisoire, au 12 janvier 2026")
    #expect(report.coverage == .since(SampleFile.today))
    #expect(throws: Refusal.yearAhead(2027)) { try sample.file.activityReport(2027, today: SampleFile.today) }
    #expect(throws: Refusal.yearBeforeAssociation(2022, first: 2023)) {
      try sample.file.activityReport(2022, today: SampleFile.today)
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
