import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// Dues of a year that are paid in the next one are told in both reports.
@Suite struct DuesOverYearsTests {
  private func pay(_ name: String, _ cents: Int64, on day: String, in file: AssociationFile) throws {
    _ = try file.recordDuesPayment(
      by: file.member(name), for: 2025, Amount(cents: cents), on: .of(day), today: .of(day))
  }

  private func called() throws -> SampleFile {
    let sample = try SampleFile()
    _ = try sample.file.callDues(of: 2025, Amount(cents: 5_000), on: .of("2025-07-01"), dueOn: .of("2025-09-30"))
    try pay("adds", 5_000, on: "2025-08-01", in: sample.file)
    try pay("die", 3_000, on: "2025-12-31", in: sample.file)
    try pay("die", 2_000, on: "2026-01-20", in: sample.file)
    return sample
  }

  private func figures(_ year: Int, on day: String, in file: AssociationFile) throws -> [String: PublishedFigure] {
    Dictionary(
      try file.activityReport(year, today: .of(day)).publishedFigures.map { ($0.key, $0) },
      uniquingKeysWith: { one, _ in one })
  }

  @Test func aPaymentOfTheNextYearIsInBothReports() throws {
    let sample = try called()
    let file = sample.file
    let year = try figures(2025, on: "2026-02-01", in: file)
    #expect(year["dues.paid"]?.number == 8_000 && year["dues.settled"]?.number == 1)
    #expect(year["dues.paidLater"]?.number == 2_000 && year["dues.payersLater"]?.number == 1)
    let next = try figures(2026, on: "2026-02-01", in: file)
    #expect(next["dues.receivedForEarlier"]?.number == 2_000 && next["dues.payersForEarlier"]?.number == 1)
    let asked = try #require(year["dues.asked"]?.number)
    #expect(next["dues.debtorsOfEarlier"]?.number == asked - 2)
    #expect(next["dues.owedOfEarlier"]?.number == (asked - 2) * 5_000)
    // Nothing was called for that year: that is no sum of zero, to be compared with others.
    for key in ["dues.called", "dues.asked"] {
      let figure = try #require(next[key])
      #expect(figure.references == nil)
    }
    // Nobody is named; the year is.
    #expect(next["dues.receivedForEarlier"]?.listing == "1 au titre de 2025")
    #expect(next["dues.receivedForEarlier"]?.references?.allSatisfy { $0.code == nil } == true)
    let text = try file.activityReport(2025, today: .of("2026-02-01")).document.plainText(width: 300)
    #expect(text.contains("Payées après le 31 décembre 2025 : 20,00\u{A0}€, par 1 adhérent"))
    #expect(text.contains("(dernier paiement le 20 janvier 2026)"))
    let later = try file.activityReport(2026, today: .of("2026-02-01")).document.plainText(width: 300)
    #expect(later.contains("Reçues en 2026 au titre de 2025 : 20,00\u{A0}€, de 1 adhérent"))
    #expect(later.contains("Restant dues au 1er février 2026 au titre de 2025 : "))
    try sample.remove()
  }

  @Test func whoOwesForTwoYearsIsOneAdherent() throws {
    let sample = try called()
    let file = sample.file
    let count = try file.callDues(of: 2024, Amount(cents: 1_000), on: .of("2025-07-01"), dueOn: .of("2025-09-30"))
    let next = try figures(2026, on: "2026-02-01", in: file)
    #expect(next["dues.debtorsOfEarlier"]?.number == count)
    #expect(next["dues.debtorsOfEarlier"]?.references?.contains { $0.name == "2024, 2025" } == true)
    try sample.remove()
  }

  @Test func whatWasPaidAfterTheDayOfTheReportIsNotKnown() throws {
    let sample = try called()
    #expect(try figures(2025, on: "2026-01-12", in: sample.file)["dues.paidLater"]?.number == 0)
    #expect(try figures(2026, on: "2026-01-12", in: sample.file)["dues.receivedForEarlier"]?.number == 0)
    // What is owed is told of the end of the period, whatever was paid later.
    let later = try figures(2024, on: "2026-02-01", in: sample.file)
    #expect(later["dues.paidLater"] == nil)
    try sample.remove()
  }

  @Test func duesOfLongAgoAreToldFiveYears() throws {
    let sample = try called()
    let end = try figures(2030, on: "2030-12-31", in: sample.file)
    #expect((end["dues.owedOfEarlier"]?.number ?? 0) > 0)
    #expect(try figures(2031, on: "2031-12-31", in: sample.file)["dues.owedOfEarlier"] == nil)
    try sample.remove()
  }

  @Test func aClosedReportDoesNotMove() throws {
    let sample = try called()
    let file = sample.file
    let closing = try Day.of("2026-02-01")
    let closed = try file.closeReport(2025, today: closing) { try SealedReport($0).canonicalText }
    try pay("1001-commerce", 5_000, on: "2026-03-01", in: file)
    // What came after the closing is none of its corrections.
    let sealed = try SealedReport(closed)
    #expect(try sealed.correctionLines(now: file.activityReport(2025, today: closing)).isEmpty)
    #expect(sealed.figures.first { $0.key == "dues.paidLater" }?.number == 2_000)
    // What was paid before and entered later is one.
    try pay("cahc", 5_000, on: "2026-01-15", in: file)
    let lines = try sealed.correctionLines(now: file.activityReport(2025, today: closing))
    #expect(lines.contains { $0.hasPrefix("Cotisations payées après la période : publié 20,00") })
    try sample.remove()
  }
}
