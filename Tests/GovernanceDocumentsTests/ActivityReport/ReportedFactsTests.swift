import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// What the report tells of the year's facts, and leaves to other years.
@Suite struct ReportedFactsTests {
  private let today = SampleFile.today

  private func elect(_ sample: SampleFile) throws {
    let file = sample.file
    var report = ElectionReport(
      body: try file.body("bureau"), office: try file.offices().first { $0.code == "treasurer" }, places: 1,
      candidates: [(try file.member("adds"), try file.person("boukhateb"), 4), (try file.member("lemaire"), nil, 1)])
    report.until = try Day.of("2028-06-30")
    _ = try file.recordElection(
      report, agendaItem: nil, at: file.meeting("CA-2025-01", .current, on: today), today: today)
  }

  @Test func electionsStandInDecisionsRegisterCalendarAndJSON() throws {
    let sample = try SampleFile.withYear2025()
    try elect(sample)
    let report = try sample.file.activityReport(2025, today: today)
    #expect(report.elections.map(\.election.code) == ["CA-2025-01/E1"])
    #expect(report.figures.first { $0.key == "elections.held" }?.number == 1)
    let text = report.document.plainText(width: 200)
    #expect(text.contains("1 élection"))
    #expect(text.contains("élu : Nordine BOUKHATEB (ADDS), jusqu'au 30 juin 2028"))
    #expect(text.contains("tenue, 1 élection"))
    #expect(text.contains("un habitant 1"))
    #expect(report.json.contains("\"CA-2025-01/E1\""))
    // Who did not agree to be named is counted with the votes, and named nowhere.
    #expect(!text.contains("LEMAIRE") && !report.json.contains("LEMAIRE"))
    try sample.remove()
  }

  @Test func aConsentThatChangesIsNoCorrectionAndNamesNobody() throws {
    let sample = try SampleFile.withYear2025()
    func publish(_ name: String, _ value: String) throws {
      let person = try sample.file.person(name)
      _ = try sample.file.correct(
        .personPublication, ofRow: person.id, code: person.code, to: PlainText(value), reason: PlainText("écrit"))
    }
    try publish("lemaire", "1")
    let closed = try sample.file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    try publish("lemaire", "0")
    try publish("yousfi", "1")
    let now = try sample.file.activityReport(2025, today: today)
    #expect(try SealedReport(closed).correctionLines(now: now).isEmpty)
    _ = try sample.file.addMember(
      PlainText("Oubliée"), isResident: false, college: sample.file.college("partenaires"),
      since: Beginning(.of("2025-03-01")))
    let lines = try SealedReport(closed).correctionLines(now: sample.file.activityReport(2025, today: today))
    #expect(lines.contains("Adhérents : publié 16, corrigé 17 (en plus : Oubliée)"))
    #expect(!lines.contains { $0.lowercased().contains("lemaire") })
    try sample.remove()
  }

  @Test func anIndicatorMendedBeforeTheClosingIsNoCorrection() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let jobs = try file.addIndicator(
      IndicatorDefinition(name: PlainText("Emplois"), unit: PlainText("ETP"), period: .overYear, addition: .sum),
      on: today)
    let source = try PlainText("bilan")
    _ = try file.record(
      Measure(thousandths: 3_000), of: jobs, for: nil, in: 2025, source: source, today: today)
    _ = try file.closeYear(2025, today: today)
    _ = try file.correct(
      Measure(thousandths: 4_000), of: jobs, for: nil, in: 2025, reason: source, today: today)
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    func lines() throws -> [String] {
      try SealedReport(closed).correctionLines(now: file.activityReport(2025, today: today))
    }
    #expect(try lines().isEmpty)
    _ = try file.correct(
      Measure(thousandths: 5_000), of: jobs, for: nil, in: 2025, reason: source, today: today)
    #expect(try lines() == ["Emplois : publié 4, corrigé 5 le 12 janvier 2026"])
    try sample.remove()
  }

  @Test func theYearBeforeIsToldAsItWasPublished() throws {
    let sample = try SampleFile.withYear2025()
    _ = try sample.file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    _ = try sample.file.addMember(
      PlainText("Oubliée"), isResident: false, college: sample.file.college("partenaires"),
      since: Beginning(.of("2025-03-01")))
    let report = try sample.file.activityReport(2026, today: today)
    #expect(report.members.yearBefore?.number == 16 && report.members.yearBeforeCorrected?.number == 17)
    let text = report.document.plainText(width: 300)
    #expect(
      text.contains(
        "Au 31 décembre 2025 : 16 adhérents, chiffre publié ; le registre, corrigé depuis, en dit 17 (autant)."))
    #expect(!text.contains("Un an plus tôt"))
    try sample.remove()
  }

  @Test func whatIsOfALaterYearMovesNoEarlierReport() throws {
    let sample = try SampleFile()
    let before = try sample.file.activityReport(2025, today: today)
    _ = try sample.file.addMember(
      PlainText("Nouvelle"), isResident: false, college: nil, since: Beginning(.of("2026-01-05")),
      source: PlainText("CA 2026"))
    let undated = try sample.file.addAgreement(PlainText("Sans dates"), funder: sample.file.organization("cahc"))
    let after = try sample.file.activityReport(2025, today: today)
    #expect(after.sources == before.sources && !after.sources.isEmpty)
    #expect(try sample.file.activityReport(2026, today: today).sources.map(\.title).contains("CA 2026"))
    #expect(!after.agreements.contains { $0.reference == undated })
    #expect(after.document.markdown.contains("Conventions sans dates"))
    // The assembly reads no notes of those who keep the register.
    #expect(after.document.markdown.contains("Questions ouvertes"))
    #expect(!after.document(for: .assembly).markdown.contains("Questions ouvertes"))
    try sample.remove()
  }

  @Test func aHeadingOfTheirOwnKeepsItsParagraphs() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2025, today: today)
    let text = """
      # Rapport

      ### Les moyens humains en quelques mots

      Début.

      ### Sous-titre

      Fin.
      """
    let folder = FileManager.default.temporaryDirectory.appending(path: "ptce-\(UUID().uuidString).md")
    try Data(text.utf8).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let narrative = try ReportNarrative(
      EditedDocument.read(path: folder.path(percentEncoded: false)), of: report)
    #expect(narrative.changed.map(\.change.after) == [["Début.", "Sous-titre", "Fin."]])
    try sample.remove()
  }
}
