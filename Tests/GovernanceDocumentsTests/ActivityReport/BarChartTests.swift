import Governance
import GovernanceFrench
import GovernanceStore
import Testing

@testable import GovernanceDocuments

@Suite struct BarChartTests {
  private func chart(_ bars: [BarChart.Bar]) -> BarChart { BarChart(caption: "Essai", bars: bars) }

  @Test func everyBarIsSaidInWordsAndWhatIsNotEnteredIsNoZero() throws {
    let figure = try #require(
      chart([
        .init(label: "CA", value: 3, outline: 4), .init(label: "Bureau", value: nil, outline: 6),
        .init(label: "AG", value: 0), .init(label: "COPIL", value: nil, words: "non attesté"),
      ]).figures(id: "essai").first)
    #expect(figure.textEquivalent == "CA : 3 sur 4\nBureau : non saisi\nAG : 0\nCOPIL : non attesté")
    for words in ["CA", "3 sur 4", "non saisi", "Bureau"] { #expect(figure.svg.contains(words)) }
    // One filled bar, one outlined: what was due is not drawn where nobody entered what was done.
    #expect(figure.svg.components(separatedBy: "stroke-dasharray").count == 2)
    #expect(figure.isSelfContained)
  }

  @Test func aChartThatSaysNothingIsNone() {
    #expect(chart([]).figures(id: "essai").isEmpty)
    #expect(chart([.init(label: "CA", value: nil)]).figures(id: "essai").isEmpty)
  }

  @Test func manyBarsMakeSeveralDrawingsOfOneScale() {
    let bars = (1...15).map { (number: Int) in BarChart.Bar(label: "R\(number)", value: number) }
    let figures = chart(bars).figures(id: "essai")
    #expect(figures.map(\.caption) == ["Essai"] + Array(repeating: "Essai (suite)", count: 3))
    // The words are told once; each drawing says its own.
    #expect(figures.first?.textEquivalent == (1...15).map { "R\($0) : \($0)" }.joined(separator: "\n"))
    #expect(figures.dropFirst().allSatisfy { $0.textEquivalent.isEmpty && $0.svg.contains("<desc") })
    let widths = figures.flatMap { figure in
      figure.svg.matches(of: /<rect x="6" y="[0-9.]+" width="([0-9.]+)"/).compactMap { Double($0.1) }
    }
    #expect(widths.count == 15 && abs(widths[13] - 7 * widths[1]) < 0.5)
    #expect(figures.allSatisfy { $0.isSelfContained })
  }

  @Test func namesCannotBecomeMarkup() throws {
    let figure = try #require(
      chart([.init(label: "<script>alert(1)</script> & \"x\"", value: 1)]).figures(id: "essai").first)
    #expect(figure.isSelfContained && !figure.svg.contains("<script"))
  }

  @Test func aBarIsAsLongAsItsNumberTells() throws {
    let svg = try #require(
      chart([.init(label: "a", value: 10), .init(label: "b", value: 5)]).figures(id: "essai").first?.svg)
    let widths = svg.matches(of: /<rect x="6" y="[0-9.]+" width="([0-9.]+)"/).compactMap { Double($0.1) }
    #expect(widths.count == 2)
    #expect(abs(widths[0] - 2 * widths[1]) < 0.2)
  }

  @Test func theChartsOfAReportStandInItsPage() throws {
    let sample = try SampleFile.withYear2025()
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    let captions = report.document.blocks.compactMap {
      if case .figure(let figure) = $0 { figure.caption } else { nil }
    }
    for caption in ["Adhérents par collège", "Réunions tenues", "Participation au fil", "Projets par groupe"] {
      #expect(captions.contains { $0.hasPrefix(caption) }, "\(caption)")
    }
    let html = report.document.html
    #expect(html.components(separatedBy: "<svg").count - 1 == captions.count)
    try sample.remove()
  }

  @Test func anIndicatorIsDrawnOverTheYearsWhereTwoHaveAValue() throws {
    let sample = try SampleFile()
    let indicators = try sample.file.indicators().map(\.reference)
    func record(_ value: Int64, _ index: Int, _ year: Int, for project: String? = nil) throws {
      _ = try sample.file.record(
        Measure(thousandths: value), of: indicators[index], for: project.map { try sample.file.project($0) }, in: year,
        source: PlainText("Essai"), today: SampleFile.today)
    }
    func charts() throws -> [Figure] {
      try sample.file.activityReport(2025, today: SampleFile.today).indicatorCharts.compactMap {
        if case .figure(let figure) = $0 { figure } else { nil }
      }.filter { !$0.textEquivalent.isEmpty }
    }
    try record(1500, 0, 2025)
    #expect(try charts().isEmpty)
    try record(3000, 0, 2023)
    let chart = try #require(try charts().first)
    #expect(chart.caption.hasPrefix("\(indicators[0].name), de 2023 à 2025 ("))
    #expect(chart.textEquivalent == "2023 : 3\n2024 : non saisi\n2025 : 1,5")
    let widths = chart.svg.matches(of: /<rect x="6" y="[^"]+" width="([0-9.]+)"/).compactMap { Double($0.1) }
    #expect(widths.count == 2 && abs(widths[0] - 2 * widths[1]) < 0.2)
    try record(6000, 0, 2021)
    #expect(
      try charts().first?.textEquivalent == "2021 : 6\n2022 : non saisi\n2023 : 3\n2024 : non saisi\n2025 : 1,5")
    try record(2000, 1, 2025, for: "friperie-solidaire")
    #expect(try charts().count == 1)
    try record(4000, 1, 2024, for: "friperie-solidaire")
    #expect(try charts().count == 2)
    #expect(try charts().last?.textEquivalent.contains("2024 : 4 (un projet)") == true)
    try sample.remove()
  }

  @Test func eachReaderHasWhatConcernsThemFirst() throws {
    let sample = try SampleFile.withYear2025()
    let jobs = try sample.file.indicator("emplois")
    for project in [nil, try sample.file.project("friperie-solidaire")] {
      _ = try sample.file.record(
        Measure(thousandths: 1500), of: jobs, for: project, in: 2025, source: PlainText("Essai"),
        today: SampleFile.today)
    }
    let report = try sample.file.activityReport(2025, today: SampleFile.today)
    func headings(_ audience: ReportAudience) -> [String] {
      report.document(for: audience).blocks.compactMap { if case .heading(2, let title) = $0 { title } else { nil } }
    }
    #expect(headings(.funder).prefix(2) == ["Les indicateurs", "Les groupes de travail et leurs projets"])
    #expect(headings(.summary).first == "L'année en chiffres")
    #expect(headings(.assembly).first == "Les dates de l'année 2025")
    #expect(Set(headings(.assembly) + headings(.funder)).isSubset(of: headings(.complete)))
    // No link of a shorter report leads nowhere.
    for audience in ReportAudience.allCases {
      let html = report.document(for: audience).html
      let links = Set(html.matches(of: /<a href="#(lieu-[^"]+)">/).map { String($0.1) })
      #expect(links.isSubset(of: html.matches(of: /<span id="(lieu-[^"]+)">/).map { String($0.1) }), "\(audience)")
      let measured = ["lieu-indicators.emplois", "lieu-indicators.emplois.projects"]
      #expect(audience == .summary || links.isSuperset(of: measured), "\(audience)")
    }
    try sample.remove()
  }
}
