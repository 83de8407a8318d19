import GRDB
import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// A figure is entered while its year is open, published when it is closed, and corrected beside what was published.
@Suite struct IndicatorTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let today: Day
  let jobs: Reference<Indicator>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    today = try day("2026-01-12")
    jobs = try file.indicator("emplois")
  }

  @discardableResult
  private func record(_ text: String, _ project: String? = nil, in year: Int = 2025) throws -> Measure? {
    try file.record(
      TypedMeasure(text).value, of: jobs, for: project.map(file.project), in: year, source: PlainText("bilan"),
      today: today)
  }

  @discardableResult
  private func correct(_ text: String, _ project: String? = nil) throws -> IndicatorFigure {
    try file.correct(
      TypedMeasure(text).value, of: jobs, for: project.map(file.project), in: 2025, reason: PlainText("oubli"),
      today: today)
  }

  private var year: IndicatorYear { get throws { try #require(try file.years(of: jobs, only: 2025).first) } }

  @Test func theModelProposesWithoutAnyValue() throws {
    #expect(
      try file.indicators().map(\.reference.code)
        == ["emplois", "personnes", "projets-emerges", "communes", "tonnes", "conventions"])
    #expect(try file.count("indicator_value") == 0)
    #expect(throws: Refusal.indicator(.nothingToPropose)) { try file.proposeIndicators(on: today) }
    #expect(try year.total == nil && year.wholeFrench == "non saisi" && year.projectsFrench == "non saisi")
  }

  @Test func aValueIsReplacedUntilTheYearIsClosed() throws {
    #expect(try record("3") == nil)
    #expect(try record("3,5") == Measure(thousandths: 3_000))
    #expect(throws: Refusal.valueUnchanged("3,5 ETP")) { try record("3,5") }
    #expect(try file.count("indicator_value") == 1)
    #expect(throws: Refusal.indicator(.yearStillOpen(2025))) { try correct("4") }
    #expect(try file.closeYear(2025, today: today) == 1)
    #expect(throws: Refusal.indicator(.yearIsClosed(2025))) { try record("4") }
    #expect(try year.wholeFrench == "publié 3,5")
    try correct("4")
    #expect(throws: Refusal.valueUnchanged("4 ETP")) { try correct("4") }
    try correct("3,75")
    #expect(try year.wholeFrench == "publié 3,5, corrigé 3,75 le 12 janvier 2026")
    #expect(try year.whole.corrections.map(\.value.thousandths) == [4_000, 3_750])
    try correct("1", "friperie")
    #expect(try year.projectsFrench == "publié « non saisi », corrigé 1 le 12 janvier 2026 (un projet)")
  }

  @Test func theWholeIsNeverAddedToTheProjects() throws {
    try record("100")
    try record("2", "friperie")
    try record("0", "cuisine")
    #expect(try year.projectsFrench == "2 (somme de 2 projets)" && year.wholeFrench == "100")
    #expect(try year.missing.count == 13)
  }

  @Test func averagesThatDoNotComeOutEvenSaySo() throws {
    let rate = try file.addIndicator(
      IndicatorDefinition(
        name: PlainText("Satisfaction"), unit: PlainText("points"), period: .atYearEnd, addition: .average), on: today)
    for (value, project) in [("3", "friperie"), ("3", "cuisine"), ("4", "garage")] {
      _ = try file.record(
        TypedMeasure(value).value, of: rate, for: file.project(project), in: 2025, source: PlainText("enquête"),
        today: today)
    }
    #expect(try file.years(of: rate, only: 2025).first?.projectsFrench == "environ 3,333 (moyenne de 3 projets)")
  }

  @Test func whatCannotBeEntered() throws {
    #expect(throws: Refusal.yearAhead(2027)) { try record("1", in: 2027) }
    #expect(throws: Refusal.indicator(.yearNotOver(2026))) { try file.closeYear(2026, today: today) }
    #expect(throws: Refusal.indicator(.yearNotOver(2031))) { try file.closeYear(2031, today: today) }
    #expect(throws: Refusal.yearBeforeAssociation(1990, first: 2023)) { try file.closeYear(1990, today: today) }
    #expect(throws: Refusal.indicator(.nameTaken(name: "EMPLOIS créés ou maintenus", code: "emplois", unit: "ETP"))) {
      try file.addIndicator(
        IndicatorDefinition(
          name: PlainText("EMPLOIS créés ou maintenus"), unit: PlainText("postes"), period: .overYear, addition: .sum),
        on: today)
    }
    try file.switchIndicator(jobs, on: false, day: today)
    #expect(throws: Refusal.indicator(.isSwitchedOff(name: jobs.name, code: "emplois"))) { try record("1") }
    #expect(throws: Refusal.indicator(.switchedAlready(name: jobs.name, isActive: false))) {
      try file.switchIndicator(jobs, on: false, day: today)
    }
    #expect(throws: Refusal.indicator(.nothingToPublish(2025))) { try file.closeYear(2025, today: today) }
    try file.switchIndicator(jobs, on: true, day: today)
    try record("1")
    try file.switchIndicator(jobs, on: false, day: today)
    _ = try file.closeYear(2025, today: today)
    // What was published is corrected though nothing more is asked for.
    try correct("2")
    #expect(throws: Refusal.indicator(.yearClosedBefore(2025, on: today))) { try file.closeYear(2025, today: today) }
  }

  @Test(arguments: [
    ("UPDATE closed_year SET closed_on = '2020-01-01'", IndicatorRefusal.closedYearStays),
    ("DELETE FROM closed_year", .closedYearStays), ("DELETE FROM indicator_value", .yearIsClosed(nil)),
    ("UPDATE indicator_value SET value_thousandths = 1", .yearIsClosed(nil)),
    ("UPDATE indicator_value SET year = 2024", .yearIsClosed(nil)),
  ])
  func theFileItselfRefuses(_ sql: String, _ refusal: IndicatorRefusal) throws {
    try record("3")
    _ = try file.closeYear(2025, today: today)
    #expect(throws: Refusal.indicator(refusal)) {
      try file.act(.noteProject, subject: "x", summary: "x") { try $0.execute(sql: sql) }
    }
  }

  @Test func whatWasEnteredBeforeTheClosingStays() throws {
    let other = file.acting(as: "Trésorerie")
    _ = try other.record(
      Measure(thousandths: 1), of: jobs, for: nil, in: 2025, source: PlainText("x"), today: today)
    _ = try file.closeYear(2025, today: today)
    let before = try file.dump()
    #expect(throws: Refusal.undo(.yearClosedSince)) { try other.undo() }
    #expect(throws: Refusal.undo(.actIsFinal(.closeYear))) { try file.undo() }
    #expect(try file.dump() == before)
  }

  @Test func theRecordCountsBesideWhatIsEntered() throws {
    _ = try file.changeStage(of: file.project("friperie"), to: file.stage("en cours"), on: day("2026-02-01"))
    _ = try file.changeStage(of: file.project("friperie"), to: file.stage("réalisation"), on: day("2026-03-01"))
    func count(_ code: String, _ year: Int) throws -> RecordCount? {
      try file.years(of: file.indicator(code), only: year).first?.count
    }
    #expect(try count("projets-emerges", 2026)?.list == ["Friperie solidaire et d’insertion, 01/02/2026"])
    #expect(try count("projets-emerges", 2025) != nil)
    #expect(try count("projets-emerges", 2025)?.total == nil)
    #expect(try count("conventions", 2026)?.total == 0)
    let places = try #require(try count("communes", 2025))
    #expect(places.list == ["Carvin", "Drocourt"] && places.unplacedCount == 14)
    #expect(try count("communes", 2024)?.total == nil)
    #expect(try count("emplois", 2025) == nil)
  }

  @discardableResult
  private func mend(_ field: CorrectableField, _ value: String) throws -> String? {
    try file.correct(
      field, ofRow: jobs.id, code: jobs.code, to: PlainText(value, limit: 1000), reason: PlainText("vérifié"))
  }

  @Test func whatAnIndicatorIsCanBeMendedAndTakenBack() throws {
    let before = try file.dump()
    #expect(try mend(.indicatorName, "Emplois") == "Emplois créés ou maintenus")
    #expect(try mend(.indicatorUnit, "emplois") == "ETP")
    let definition = String(repeating: "x", count: 1000)
    _ = try mend(.indicatorDefinition, definition)
    let mended = try file.indicator(file.indicator("emplois"))
    #expect(mended.reference.name == "Emplois" && mended.unit == "emplois" && mended.definition == definition)
    for _ in 0..<3 { _ = try file.undo() }
    #expect(try file.dump() == before)
    for _ in 0..<3 { _ = try file.redo() }
    #expect(try file.indicator(file.indicator("emplois")).unit == "emplois")
  }

  @Test func aNameIsThatOfOneIndicator() throws {
    #expect(
      throws: Refusal.indicator(.nameTaken(name: "TONNES réemployées", code: "tonnes", unit: "tonnes"))
    ) { try mend(.indicatorName, "TONNES réemployées") }
    #expect(try mend(.indicatorName, "EMPLOIS créés ou maintenus") == "Emplois créés ou maintenus")
  }

  @Test func theUnitOfPublishedFiguresStays() throws {
    try record("3", "friperie")
    _ = try mend(.indicatorUnit, "équivalents temps plein")
    try record("4", in: 2026)
    _ = try file.closeYear(2025, today: today)
    let published = IndicatorRefusal.unitIsPublished(name: jobs.name, unit: "équivalents temps plein", year: 2025)
    let before = try file.dump()
    #expect(throws: Refusal.indicator(published)) { try mend(.indicatorUnit, "postes") }
    #expect(try file.dump() == before)
    // The words around the figures are no figures.
    _ = try mend(.indicatorDefinition, "Sans les bénévoles.")
    _ = try mend(.indicatorName, "Emplois")
    #expect(throws: Refusal.file(.brokenPromise(name: "indicator_unit_is_short"))) {
      let other = try file.indicator("tonnes")
      _ = try file.correct(
        .indicatorUnit, ofRow: other.id, code: other.code, to: PlainText(String(repeating: "t", count: 41)),
        reason: PlainText("essai"))
    }
  }

  @Test func totalsAreTheSumOfTheirRows() throws {
    var random = SeededGenerator(state: 7)
    let projects = try file.projects(on: today).map(\.reference)
    for _ in 0..<120 {
      let value = Measure(thousandths: Int64.random(in: 0...999_999, using: &random))
      let year = Int.random(in: 2024...2026, using: &random)
      let project = Bool.random(using: &random) ? projects.randomElement(using: &random) : nil
      _ = try refusal {
        _ = try file.record(
          value, of: file.indicators()[Int.random(in: 0...5, using: &random)].reference, for: project, in: year,
          source: PlainText("tirage"), today: today)
      }
    }
    for year in 2024...2026 {
      for line in try file.indicatorYears(year) {
        let id = line.indicator.reference.id
        let rows = "indicator_id = \(id) AND year = \(year) AND project_id IS NOT NULL"
        let sum: Int64? = try file.value("SELECT sum(value_thousandths) FROM indicator_value WHERE \(rows)")
        let count = try file.count("indicator_value", where: rows)
        switch line.total {
        case .sum(let told, let number): #expect(told.thousandths == sum && number == count)
        case .separate(let number): #expect(number == count)
        case nil: #expect(count == 0)
        default: Issue.record("no other rule is proposed")
        }
        #expect(try file.years(of: line.indicator.reference, only: year).first?.total == line.total)
      }
    }
  }
}
