import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

@Suite struct ReportNarrativeTests {
  private func report(_ sample: SampleFile) throws -> ActivityReport {
    try sample.file.activityReport(2025, today: SampleFile.today)
  }

  private func read(_ text: String, as name: String = "rapport.md", of report: ActivityReport) throws -> ReportNarrative
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ptce-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name).path(percentEncoded: false)
    try Data(text.utf8).write(to: URL(filePath: path))
    return try ReportNarrative(EditedDocument.read(path: path), of: report)
  }

  @Test func theTemplateHasTheHeadingOfEachPartAndReadsBackAsNothing() throws {
    let sample = try SampleFile()
    let report = try report(sample)
    let template = report.document(isTemplate: true)
    for section in report.sections { #expect(template.markdown.contains(section.heading)) }
    #expect(!report.document.markdown.contains(ReportText.placeholder))
    let narrative = try read(template.markdown, of: report)
    #expect(narrative.parts.count == report.sections.count)
    #expect(narrative.changed.isEmpty && narrative.untaken.isEmpty)
    try sample.remove()
  }

  @Test func whatIsWrittenUnderAHeadingIsTakenAndNothingElse() throws {
    let sample = try SampleFile()
    let report = try report(sample)
    let group = try sample.file.workingGroup("alim")
    var lines = report.document(isTemplate: true).markdown.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    func fill(_ section: ReportSection, _ words: [String]) throws {
      let heading = try #require(lines.firstIndex { $0.hasPrefix("#") && $0.hasSuffix(section.heading) })
      let place = try #require(lines[heading...].firstIndex { $0.contains("à rédiger") })
      lines.replaceSubrange(place...place, with: words)
    }
    try fill(.perspectives, ["Ouvrir la ressourcerie.", "", "- en juin", "- à Carvin"])
    try fill(.workingGroup(group), ["Une année pleine."])
    let facts = try #require(lines.firstIndex { $0.hasPrefix("Au 31 décembre 2025") })
    lines.insert("Une phrase ajoutée aux faits.", at: facts)
    let narrative = try read(lines.joined(separator: "\n"), of: report)
    #expect(
      narrative.changed.map(\.change.after) == [
        ["Ouvrir la ressourcerie.", "- en juin", "- à Carvin"], ["Une année pleine."],
      ])
    #expect(narrative.changed.map(\.section) == [.perspectives, .workingGroup(group)])
    #expect(narrative.untaken.contains { $0.contains("Une phrase ajoutée") })
    try sample.remove()
  }

  @Test func whatWasWrittenIsPrintedWithItsListsAndReadsBackAsItWas() throws {
    let sample = try SampleFile()
    let paragraphs = ["Ouvrir.", "- en juin", "- à Carvin", "Puis durer."]
    try sample.file.writeReport(
      .perspectives, of: 2025, paragraphs.map { try PlainText($0) }, on: SampleFile.today)
    let narrative = try read(report(sample).document.markdown, of: report(sample))
    #expect(narrative.parts.map(\.change.after) == [paragraphs])
    #expect(narrative.changed.isEmpty)
    try sample.remove()
  }

  @Test func aDraftIsMarkedInTheReportAndItsMarkIsNotReadBack() throws {
    let sample = try SampleFile()
    try sample.file.draftReport(.events, of: 2025, [PlainText("Une fête.")], on: SampleFile.today)
    let report = try report(sample)
    #expect(report.document.plainText(width: 200).contains("Note : Brouillon proposé d'après le registre"))
    #expect(try read(report.document.markdown, of: report).changed.isEmpty)
    #expect(!report.withoutDrafts.document.markdown.contains("Une fête."))
    try sample.remove()
  }

  @Test func aFileWithoutAnyOfTheHeadingsIsRefused() throws {
    let sample = try SampleFile()
    let report = try report(sample)
    #expect(throws: Refusal.report(.noSectionInFile(year: 2025))) { try read("# Autre chose\n\nRien.", of: report) }
    #expect(throws: Refusal.report(.fileOfOtherYear(2024, year: 2025))) {
      try read("# Rapport d’activité 2024\n\n## Perspectives\n\nRien.", of: report)
    }
    try sample.remove()
  }

  @Test(.needs(.pandoc)) func aWordFileOfTheTemplateReadsBack() throws {
    let sample = try SampleFile()
    let report = try report(sample)
    for format in [DocumentFormat.docx, .odt] {
      let folder = FileManager.default.temporaryDirectory.appending(path: "ptce-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let path = folder.appending(path: "rapport.\(format.rawValue)").path(percentEncoded: false)
      try report.document(isTemplate: true).converted(to: format).write(to: URL(filePath: path))
      let narrative = try ReportNarrative(EditedDocument.read(path: path), of: report)
      #expect(narrative.parts.count == report.sections.count)
      #expect(narrative.changed.isEmpty)
      #expect(narrative.untaken.isEmpty, "\(narrative.untaken.prefix(3))")
      try FileManager.default.removeItem(at: folder)
    }
    try sample.remove()
  }

  @Test func whatIsProposedComesFromTheRecord() throws {
    let sample = try SampleFile.withYear2025()
    let report = try report(sample)
    let group = try sample.file.workingGroup("transition")
    #expect(
      report.proposal(for: .events).contains("- 6 octobre 2025 : Friperie solidaire et d’insertion, stade « en cours »")
    )
    #expect(report.proposal(for: .perspectives).contains { $0.contains("Appeler M. Lemaire") })
    // Of most projects nobody noted a stage: the number is that of the whole report all the same.
    #expect(
      report.proposal(for: .perspectives).contains(
        "Projets suivis au 31 décembre 2025, dont le stade est connu de 3 sur 18 :"))
    #expect(report.proposal(for: .workingGroup(group)).count == 2)
    #expect(report.proposal(for: .presidentMessage).first?.contains("16 adhérents") == true)
    #expect(report.proposal(for: .financialMeans).isEmpty)
    try sample.remove()
  }

  @Test func aLinkKeepsItsAddressAndAListItsNumbersAndAPictureIsSaid() throws {
    let sample = try SampleFile()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    let text = """
      ### Les moyens humains en quelques mots

      Voyez [le site](https://exemple.fr/pole) et https://exemple.fr.

      Un mot **fort**.

      1. Ouvrir
      2. Tenir

      ![photo](photo.png)

      ## Sous-titre

      - un
      """
    let path = FileManager.default.temporaryDirectory.appending(path: "ptce-\(UUID().uuidString).md")
    try Data(text.utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    let narrative = try ReportNarrative(EditedDocument.read(path: path.path(percentEncoded: false)), of: report)
    let kept = [
      "Voyez le site (https://exemple.fr/pole) et https://exemple.fr.", "Un mot fort.", "1. Ouvrir", "2. Tenir",
    ]
    #expect(narrative.changed.map(\.change.after) == [kept])
    #expect(
      narrative.untaken == [
        "1 image sous « Les moyens humains en quelques mots »",
        "gras, italique ou retour à la ligne de 1 paragraphe sous « Les moyens humains en quelques mots »",
        "Sous-titre", "un",
      ])
    try sample.file.takeBackReport(
      [(.humanMeans, ["1. Ouvrir", "2. Tenir"].map { try PlainText($0) })], of: 2025, on: SampleFile.today)
    #expect(
      try sample.file.activityReport(2025, today: SampleFile.today).document.blocks.contains(
        .numbered(["Ouvrir", "Tenir"])))
    try sample.remove()
  }

  @Test func theSummaryIsCutWhereMuchIsWritten() throws {
    let sample = try SampleFile()
    let words = String(repeating: "Une phrase de plus, pour le dire. ", count: 12).dropLast()
    try sample.file.writeReport(
      .presidentMessage, of: 2025, Array(repeating: try PlainText(String(words), limit: 4000), count: 8),
      on: SampleFile.today)
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    let summary = report.document(for: .summary).markdown
    #expect(summary.contains("La suite est dans le rapport complet.") && summary.count < 6_000)
    #expect(!report.document.markdown.contains("La suite est dans le rapport complet."))
    try sample.remove()
  }
}
