import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// What looks like a fact and is none: empty rows, a note for a document, a project that was given up.
@Suite struct ReportDetailTests {
  private let today = SampleFile.today

  private func text(_ year: Int, of file: AssociationFile) throws -> String {
    try file.activityReport(year, today: today).document.plainText(width: 400)
  }

  @Test func indicatorsWithoutAValueAreNamedOnce() throws {
    let sample = try SampleFile()
    let count = try sample.file.activityReport(2025, today: today).indicatorYears.filter { $0.year == 2025 }.count
    #expect(count > 1)
    let empty = try text(2025, of: sample.file)
    #expect(empty.contains("\(count) indicateurs sans valeur : ") && !empty.contains("Indicateur :"))
    let first = try #require(sample.file.activityReport(2025, today: today).indicatorYears.first?.indicator)
    _ = try sample.file.record(
      Measure(thousandths: 12_000), of: first.reference, for: nil, in: 2025, source: PlainText("bilan"), today: today)
    let told = try text(2025, of: sample.file)
    #expect(told.contains("Les indicateurs de 2025"))
    #expect(told.contains(count == 2 ? "1 indicateur sans valeur : " : "\(count - 1) indicateurs sans valeur : "))
    try sample.remove()
  }

  @Test func aFewWordsAreNoDocumentAndMayNameAnybody() throws {
    let sample = try SampleFile()
    _ = try sample.file.addMember(
      PlainText("Gamma"), isResident: false, college: sample.file.college("partenaires"),
      since: Beginning(.of("2025-02-01")), source: PlainText("lettre de Lucie SECRET"))
    #expect(try text(2025, of: sample.file).contains("1 autre source est notée avec un fait, dans les mots"))
    let report = try sample.file.activityReport(2025, today: today)
    #expect(!report.document.html.contains("SECRET") && !report.json.contains("SECRET"))
    try sample.remove()
  }

  @Test func aReportDueLaterInTheYearIsListed() throws {
    let sample = try SampleFile()
    _ = try sample.file.addAgreement(
      PlainText("AMI"), funder: sample.file.organization("cahc"), last: .of("2025-12-31"),
      reports: [(title: PlainText("Bilan final"), dueOn: .of("2026-03-31"))])
    #expect(try text(2026, of: sample.file).contains("AMI, Bilan final : dû le 31 mars 2026, à rendre"))
    #expect(try !text(2025, of: sample.file).contains("Bilan final"))
    try sample.remove()
  }

  @Test func anAbandonedProjectIsFollowedNoMore() throws {
    let sample = try SampleFile.withYear2025()
    func counts() throws -> (all: Int, living: Int) {
      let groups = try sample.file.activityReport(2025, today: today).groups
      return (groups.reduce(0) { $0 + $1.projectCount }, groups.reduce(0) { $0 + $1.livingProjectCount })
    }
    let before = try counts()
    _ = try sample.file.changeStage(
      of: sample.file.project("friperie-solidaire"), to: sample.file.stage("abandoned"), on: .of("2025-11-20"))
    #expect(try counts().all == before.all && counts().living == before.living - 1)
    let told = try text(2025, of: sample.file)
    #expect(told.contains("dont abandonnés") && !told.contains("Abandonnés avant"))
    // In the next year it is no project of the group any more, and still named.
    let page = try sample.file.activityReport(2026, today: today).document.plainText(width: 400)
    #expect(page.contains("Abandonnés avant 2026 : Friperie solidaire"))
    try sample.remove()
  }

  @Test func whereNothingWasGivenUpNoColumnSaysSo() throws {
    let sample = try SampleFile.withYear2025()
    #expect(try !text(2025, of: sample.file).contains("bandonnés"))
    try sample.remove()
  }

  @Test func partnersOfWhomNobodyWasEnteredAreNotZero() throws {
    let sample = try SampleFile(from: .empty())
    _ = try sample.file.addPartner(
      PlainText("Fonds"), role: .funder, since: Beginning(.of("2024-01-01")), source: nil)
    let figures = try sample.file.activityReport(2025, today: today).publishedFigures
    #expect(figures.first { $0.key == "partnerships.funder" }?.number == 1)
    #expect(figures.first { $0.key == "partnerships.partner" }?.references == nil)
    try sample.remove()
  }

  @Test func whatAnOrganisationIsIsToldWithItsEntry() throws {
    let sample = try SampleFile()
    let file = sample.file
    func add(_ name: String, as kind: OrganizationKind) throws {
      _ = try file.addMember(
        PlainText(name), isResident: false, kind: kind, college: nil, since: Beginning(.of("2025-02-01")), source: nil)
    }
    _ = try file.addPartner(PlainText("Fonds"), role: .partner, since: Beginning(.of("2024-01-01")), source: nil)
    _ = try file.addPartner(PlainText("Autre"), role: .partner, since: Beginning(.of("2024-01-01")), source: nil)
    try add("Fonds", as: .sse)
    let kinds = try file.activityReport(2025, today: today).publishedFigures.first { $0.key == "members.kinds.sse" }
    #expect(kinds?.references?.contains { $0.name == "Fonds" } == true)
    let other = try file.organization("autre")
    _ = try file.correct(
      .organizationKind, ofRow: other.id, code: other.code, to: PlainText("training"), reason: PlainText("statuts"))
    #expect(throws: Refusal.member(.isOfAnotherKind(name: "Autre", code: "autre", .training))) {
      try add("Autre", as: .sse)
    }
    try add("Autre", as: .unknown)
    try sample.remove()
  }
}
