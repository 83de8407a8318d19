import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// The report of a past year does not move when the present changes.
@Suite struct PastReportTests {
  private let today = SampleFile.today

  @Test func anIndicatorStandsInTheYearsInWhichItWasFollowed() throws {
    let sample = try SampleFile()
    let file = sample.file
    func names(_ year: Int, on day: Day) throws -> [String] {
      try file.activityReport(year, today: day).indicatorYears.filter { $0.year == year }.map(
        \.indicator.reference.code)
    }
    let before = try names(2025, on: today)
    let new = try file.addIndicator(
      IndicatorDefinition(name: PlainText("Bénévolat"), unit: PlainText("heures"), period: .overYear, addition: .sum),
      on: today)
    #expect(try names(2025, on: today) == before && names(2026, on: today) == before + [new.code])
    // Whoever measures an earlier year with it has it there.
    _ = try file.record(
      Measure(thousandths: 12_000), of: new, for: nil, in: 2025, source: PlainText("cahier"), today: today)
    #expect(try names(2025, on: today) == before + [new.code])
    let first = try #require(before.first)
    try file.switchIndicator(try file.indicator(first), on: false, day: today)
    #expect(try names(2025, on: today).contains(first))
    #expect(try names(2026, on: .of("2026-12-31")).contains(first))
    #expect(try !names(2027, on: .of("2027-12-31")).contains(first))
    try sample.remove()
  }

  @Test func aProjectOfALaterYearIsNoneOfItsIndicators() throws {
    let sample = try SampleFile()
    _ = try sample.file.addProject(
      PlainText("Épicerie"), to: sample.file.workingGroup("alim"), carrier: nil, municipality: nil, stage: "idea",
      since: .of("2026-01-05"))
    #expect(try !sample.file.activityReport(2025, today: today).json.contains("\"epicerie\""))
    #expect(try sample.file.activityReport(2026, today: today).json.contains("\"epicerie\""))
    try sample.remove()
  }

  @Test func anEndThatCameLaterIsNotTold() throws {
    let sample = try SampleFile()
    let file = sample.file
    let day = try Day.of("2026-04-30")
    let funder = try file.addPartner(
      PlainText("Fonds"), role: .funder, since: Beginning(.of("2025-01-01")), source: nil)
    let before = try file.activityReport(2025, today: day).document.markdown
    _ = try file.endPartnership(of: funder, role: .funder, on: day)
    _ = try file.endMandate(of: file.member("adds"), in: file.body("ca"), place: nil, reason: .resignation, on: day)
    let after = try file.activityReport(2025, today: day)
    #expect(after.document.markdown == before && !after.json.contains("2026-04-30"))
    try sample.remove()
  }

  @Test func aRuleWithoutAFirstDayIsNotAttestedBefore() throws {
    let sample = try SampleFile()
    let file = sample.file
    let statement = Rule.Statement(text: "2 fois par an", article: "art. 9", terms: .meetingsPerYear(2))
    try file.setRule(.meetingsPerYear, of: file.body("ca"), to: .stated(statement), from: nil)
    func due(_ year: Int) throws -> (Int?, SpanState?) {
      let activity = try file.activityReport(year, today: today).meetings.first { $0.body.reference.code == "ca" }
      return (activity?.count.due, activity?.dueState)
    }
    // The association announces four: what is due is what its statutes ask for.
    #expect(try due(2024) == (2, .notAttested) && due(2026) == (2, .holds))
    let text = try file.activityReport(2024, today: today).document.plainText(width: 300)
    #expect(text.contains("2 par an (art. 9) (non attesté), 4 annoncées"))
    try sample.remove()
  }

  @Test func aMilestoneStandsWhereItWasPlannedByThen() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let project = try file.project("friperie-solidaire")
    _ = try file.planMilestone(PlainText("Ouverture"), of: project, for: .of("2026-09-01"), today: .of("2025-11-01"))
    _ = try file.planMilestone(PlainText("Terrasse"), of: project, for: .of("2026-10-01"), today: .of("2026-01-11"))
    _ = try file.setStep(PlainText("Signer le bail"), owner: nil, dueOn: nil, of: project, on: .of("2025-12-01"))
    let text = try file.activityReport(2025, today: today).document.plainText(width: 300)
    #expect(text.contains("Jalon prévu : Ouverture, le 1er septembre 2026") && !text.contains("Terrasse"))
    #expect(text.contains("Prochaine étape : Signer le bail"))
    // What is past and was never told stays planned, and is said to be so.
    let later = try file.activityReport(2026, today: .of("2027-01-12")).document.plainText(width: 300)
    #expect(
      later.contains("Jalon prévu : Ouverture, le 1er septembre 2026, pas noté comme atteint au 31 décembre 2026"))
    // The same meeting reads the same in the table and in the calendar.
    #expect(text.contains("1 passée sans compte rendu saisi") && text.contains("passée, sans compte rendu saisi"))
    try sample.remove()
  }
}
