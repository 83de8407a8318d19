import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// What is made of a closed report names nobody who refuses by then; the sealed text stays (decision 24).
@Suite struct ClosedNamesTests {
  private let today = SampleFile.today

  private func publish(_ isAgreed: Bool, in file: AssociationFile) throws {
    try file.changeContact(
      of: file.person("lemaire"), email: nil, phone: nil, postalAddress: nil, mayBePublished: isAgreed)
  }

  @Test func whoRefusesByNowIsNamedInNoForm() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    try publish(true, in: file)
    let name = try file.person("lemaire").name
    try file.writeReport(
      .perspectives, of: 2025, [PlainText("Mme \(name.split(separator: " ").last ?? "") ouvrira la rue Lemaire.")],
      on: today)
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    let sealed = try SealedReport(closed)
    func now() throws -> ActivityReport { try file.activityReport(2025, today: today) }
    func text(_ audience: ReportAudience) throws -> String {
      try sealed.document(of: closed, for: audience, now: now(), on: today).html
    }
    #expect(try text(.complete).contains(name))
    try publish(false, in: file)
    for audience in ReportAudience.allCases { #expect(try !text(audience).contains(name)) }
    let page = try sealed.document(of: closed, now: now(), on: today).plainText(width: 300)
    #expect(page.contains("un habitant ouvrira la rue Lemaire") && page.contains("Qui refuse à présent d'être nommé"))
    let shown = try sealed.shown(by: now().discretion, text: closed.text)
    #expect(!shown.figures.contains { ($0.references ?? []).contains { $0.name == name } })
    // The proof stays, and the corrections tell nothing of it.
    #expect(try #require(try file.closedReport(2025)).text == closed.text && closed.text.contains(name))
    #expect(try sealed.json(of: closed, now: now()).contains(name))
    #expect(try sealed.correctionLines(now: now()).isEmpty)
    let (reports, discretion) = try file.closedReports(naming: file.person("lemaire"))
    #expect(reports.map(\.year) == [2025] && sealed.isBroken(by: discretion, text: closed.text))
    try sample.remove()
  }

  @Test func whoRefusesIsNoLongerNamedInWhatWasTyped() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    try publish(true, in: file)
    let name = try file.person("lemaire").name
    try file.writeReport(.perspectives, of: 2025, [PlainText("\(name) ouvrira la rue Lemaire.")], on: today)
    func now() throws -> ActivityReport { try file.activityReport(2025, today: today) }
    #expect(try now().document.plainText(width: 300).contains("\(name) ouvrira"))
    try publish(false, in: file)
    let page = try now().document.plainText(width: 300)
    #expect(page.contains("un habitant ouvrira la rue Lemaire") && !page.contains(name))
    #expect(try !SealedReport(now()).canonicalText.contains(name))
    // A report that is closed then never named them; what was typed stays as it is.
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    #expect(!closed.text.contains(name))
    #expect(try now().text(of: .perspectives)?.paragraphs == ["\(name) ouvrira la rue Lemaire."])
    try sample.remove()
  }

  /// A family name alone is somebody's only in capitals, with nothing beside it that makes another name of it.
  @Test(arguments: [
    ("LEMAIRE a ouvert la rue LEMAIRE.", "un habitant a ouvert la rue LEMAIRE."),
    ("Marc LEMAIRE et l'école Paul LEMAIRE n'ont pas changé.", nil),
    ("La place du LEMAIRE, LEMAIRE SAS et le Lemaire d'avant n'ont pas changé.", nil),
  ])
  func aFamilyNameAloneIsTakenOutWhereItCanOnlyBeTheirs(_ written: String, _ told: String?) throws {
    #expect(try self.told(written, besides: nil).contains(told ?? written))
    // Where something else is called so, nobody can tell.
    #expect(try self.told(written, besides: "Fleurs LEMAIRE").contains(written))
  }

  /// What a page says of that text, once Jérôme Lemaire refuses to be named.
  private func told(_ text: String, besides organization: String?) throws -> String {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    if let organization {
      _ = try file.addPartner(
        PlainText(organization), role: .partner, since: Beginning(.of("2025-01-01")), source: nil)
    }
    try file.writeReport(.perspectives, of: 2025, [PlainText(text)], on: today)
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    try publish(false, in: file)
    let page = try SealedReport(closed).document(
      of: closed, now: file.activityReport(2025, today: today), on: today)
    try sample.remove()
    return page.plainText(width: 300)
  }

  @Test func nobodyElseIsTouched() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    let before = try SealedReport(closed).document(of: closed, now: file.activityReport(2025, today: today), on: today)
    #expect(!before.markdown.contains("Qui refuse à présent"))
    let (_, discretion) = try file.closedReports(naming: file.person("boukhateb"))
    #expect(try !SealedReport(closed).isBroken(by: discretion, text: closed.text))
    try sample.remove()
  }
}
