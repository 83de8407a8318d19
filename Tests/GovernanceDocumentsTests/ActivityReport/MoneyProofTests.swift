import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// Money and what was measured carry what they count, like every other figure.
@Suite struct MoneyProofTests {
  private let today = SampleFile.today

  private func withMoney() throws -> SampleFile {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let (project, funder) = (try file.project("friperie-solidaire"), try file.organization("cahc"))
    for (cents, carrier, day) in [
      (1_500_000, nil, "2025-03-01"), (400_000, "apei", "2025-04-01"), (50, "apei", "2025-05-01"),
    ] {
      _ = try file.recordFunding(
        .granted, Amount(cents: Int64(cents)), of: project, from: funder,
        to: carrier.map { .carrier(try file.organization($0)) } ?? .association, on: .of(day))
    }
    _ = try file.callDues(of: 2025, Amount(cents: 5_000), on: .of("2025-02-01"), dueOn: .of("2025-06-30"))
    _ = try file.recordDuesPayment(
      by: file.member("adds"), for: 2025, Amount(cents: 5_000), on: .of("2025-03-01"), today: today)
    return sample
  }

  @Test func eachSumIsThatOfItsLines() throws {
    let sample = try withMoney()
    let report = try sample.file.activityReport(2025, today: today)
    let figures = Dictionary(report.publishedFigures.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    #expect(figures["funding.association.granted"]?.numberFrench == "15\u{202F}000,00\u{A0}€")
    for scope in ["", "groups.transition.", "funders.cahc.", "projects.friperie-solidaire."] {
      #expect(figures["funding.\(scope)carriers.granted"]?.number == 400_050)
      #expect(figures["funding.\(scope)carriers.granted"]?.references?.map(\.weight) == [400_000, 50])
    }
    #expect(figures["funding.carriers.paid"]?.number == nil)
    #expect(figures["dues.paid"]?.number == 5_000 && figures["dues.settled"]?.number == 1)
    // Who has paid is nobody's business in what is handed out.
    #expect(figures["dues.paid"]?.references?.allSatisfy { $0.code == nil && $0.name == nil } == true)
    #expect(figures["dues.paid"]?.listing == "1 adhérent")
    try sample.remove()
  }

  @Test func eachFormProvesWhatItShowsAndNothingElse() throws {
    let sample = try withMoney()
    let report = try sample.file.activityReport(2025, today: today)
    for audience in [ReportAudience.complete, .assembly, .funder] {
      let page = report.document(for: audience).markdown
      #expect(page.contains("Financements accordés, pour les porteurs, par CAHC"))
    }
    let page = report.document(for: .assembly).plainText(width: 400)
    #expect(!page.contains("Sièges pourvus") && page.contains("Convoqués : CA-2025-01"))
    #expect(report.document.plainText(width: 400).contains("Sièges pourvus"))
    try sample.remove()
  }

  @Test func aReportThatIsOwedIsToldWhoeverEnteredIt() throws {
    let sample = try SampleFile()
    let file = sample.file
    _ = try file.addAgreement(
      PlainText("Ancienne"), funder: file.organization("cahc"), from: .of("2023-01-01"), last: .of("2024-12-31"),
      reports: [(title: PlainText("Bilan final"), dueOn: .of("2025-03-31"))])
    _ = try file.correct(
      .associationFiscalYearEnd, ofRow: 1, code: "association", to: PlainText("12-31"), reason: PlainText("statuts"))
    for audience in [ReportAudience.complete, .funder] {
      let text = try file.activityReport(2025, today: today).document(for: audience).plainText(width: 300)
      #expect(text.contains("Ancienne, Bilan final : dû le 31 mars 2025, non rendu au 31 décembre 2025"))
      #expect(text.contains("Ancienne, compte rendu financier 2024 : dû le 30 juin 2025, non rendu"))
    }
    let gaps = try file.activityReport(2025, today: today).document.plainText(width: 400)
    #expect(gaps.contains("Comptes rendus aux financeurs en retard : Ancienne, compte rendu financier 2023"))
    try sample.remove()
  }

  @Test func duesThatWereMendedSinceTheClosingAreCorrections() throws {
    let sample = try withMoney()
    let file = sample.file
    let closed = try file.closeReport(2025, today: today) { try SealedReport($0).canonicalText }
    func lines() throws -> [String] {
      try SealedReport(closed).correctionLines(now: file.activityReport(2025, today: today))
    }
    #expect(try lines().isEmpty)
    _ = try file.recordDuesPayment(
      by: file.member("die"), for: 2025, Amount(cents: 5_000), on: .of("2025-10-01"), today: today)
    let told = try lines()
    #expect(told.contains { $0.hasPrefix("Cotisations payées : publié 50,00") && $0.contains("corrigé 100,00") })
    #expect(!told.contains { $0.contains("DIE") })
    try sample.remove()
  }
}
