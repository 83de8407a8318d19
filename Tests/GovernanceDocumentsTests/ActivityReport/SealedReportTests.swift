import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

@Suite struct SealedReportTests {
  private let today = SampleFile.today

  private func write(_ section: ReportSection, _ words: String..., in sample: SampleFile) throws {
    try sample.file.writeReport(section, of: 2025, words.map { try PlainText($0) }, on: today)
  }

  private func close(_ sample: SampleFile) throws -> ClosedReport {
    try sample.file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
  }

  @Test func aClosedReportIsRenderedFromItsTextAlone() throws {
    let sample = try SampleFile.withYear2025()
    try write(.perspectives, "Ouvrir la ressourcerie.", in: sample)
    try sample.file.draftReport(.events, of: 2025, [PlainText("Brouillon d'essai.")], on: today)
    let before = try sample.file.activityReport(2025, today: today).withoutDrafts
    let closed = try close(sample)
    let sealed = try SealedReport(closed)
    for audience in ReportAudience.allCases {
      #expect(sealed.document(for: audience) == before.document(for: audience))
    }
    #expect(sealed.json == before.json)
    #expect(
      sealed.figures
        == before.publishedFigures.map { figure in
          PublishedFigure(
            key: figure.key, label: figure.label,
            references: figure.references?.map { $0.code == nil && $0.name == nil ? $0.unnamed : $0 },
            isComplete: figure.isComplete, unit: figure.unit)
        })
    #expect(closed.text.contains("Ouvrir la ressourcerie.") && !closed.text.contains("Brouillon d'essai."))
    #expect(try SealedReport(before).canonicalText == closed.text)
    let document = try sealed.document(of: closed, now: before, on: today)
    #expect(document.notice == "Arrêté le 12 janvier 2026")
    #expect(document.footer?.hasSuffix("SHA-256 : \(closed.sha256)") == true)
    #expect(document.blocks == before.document.blocks)
    try sample.remove()
  }

  @Test func whatIsEnteredLaterIsACorrectionAndChangesNothing() throws {
    let sample = try SampleFile.withYear2025()
    let closed = try close(sample)
    _ = try sample.file.addMember(
      PlainText("Oubliée"), isResident: false, college: sample.file.college("partenaires"),
      since: Beginning(.of("2025-03-01")))
    let now = try sample.file.activityReport(2025, today: today)
    let sealed = try SealedReport(try #require(try sample.file.closedReport(2025)))
    #expect(try #require(try sample.file.closedReport(2025)).text == closed.text)
    let corrections = sealed.corrections(now: now)
    #expect(corrections.map(\.key).contains("members.distinct"))
    #expect(corrections.first?.french == "Adhérents : publié 16, corrigé 17 (en plus : Oubliée)")
    let document = try sealed.document(of: closed, now: now, on: today)
    #expect(document.markdown.contains("Corrections depuis l'arrêté"))
    #expect(document.blocks.starts(with: try #require(sealed.document()).blocks))
    try sample.remove()
  }

  @Test func anInhabitantWhoAgreesLaterIsNoCorrection() throws {
    let sample = try SampleFile()
    let closed = try close(sample)
    let person = try sample.file.person("lemaire")
    _ = try sample.file.correct(
      .personPublication, ofRow: person.id, code: person.code, to: PlainText("1"), reason: PlainText("accord écrit"))
    #expect(try SealedReport(closed).corrections(now: sample.file.activityReport(2025, today: today)).isEmpty)
    try sample.remove()
  }

  @Test func whatAnEarlierTemplateDidNotTellIsSaid() throws {
    let sample = try SampleFile.withDoubts()
    let closed = try close(sample)
    func page(_ template: Int) throws -> String {
      let earlier = ClosedReport(
        year: closed.year, text: closed.text, sha256: closed.sha256, templateVersion: template,
        closedOn: closed.closedOn, author: closed.author, isIntact: true)
      return try SealedReport(earlier).document(
        of: earlier, now: sample.file.activityReport(2025, today: today), on: today
      ).plainText(width: 400)
    }
    #expect(try page(4).contains("ils n'ont donc pas de correction : les élections"))
    #expect(try !page(closed.templateVersion).contains("pas de correction"))
    try sample.remove()
  }

  @Test func aTextThatIsNoReportIsRefused() throws {
    let closed = ClosedReport(
      year: 2025, text: "{\"document\": 1}", sha256: "", templateVersion: 1, closedOn: today, author: "Camille",
      isIntact: false)
    #expect(throws: Refusal.report(.unreadableReport(year: 2025))) { try SealedReport(closed) }
  }

  @Test func everyNumberOfTheJSONIsTheWeightOfItsReferences() throws {
    let sample = try SampleFile.withYear2025()
    let json = try sample.file.activityReport(2025, today: today).json
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let figures = try #require(report["figures"] as? [[String: Any]])
    #expect(figures.count > 80)
    for figure in figures {
      let weights = (figure["references"] as? [[String: Any]])?.map { $0["weight"] as? Int ?? 0 }
      #expect(figure["number"] as? Int == weights?.reduce(0, +), "\(figure["key"] ?? "")")
    }
    let members = try #require(report["members"] as? [String: Any])
    #expect(
      figures.first { $0["key"] as? String == "members.distinct" }?["number"] as? Int == members["distinct"] as? Int)
    try sample.remove()
  }

  @Test func everyFigureThatLeadsSomewhereHasItsListThere() throws {
    let sample = try SampleFile.withYear2025()
    let html = try sample.file.activityReport(2025, today: today).document.html
    let links = Set(html.matches(of: /<a href="#(lieu-[^"]+)">/).map { String($0.1) })
    let places = html.matches(of: /<span id="(lieu-[^"]+)">/).map { String($0.1) }
    #expect(links.count > 15)
    #expect(links.isSubset(of: places))
    #expect(Set(places).count == places.count)
    try sample.remove()
  }
}
