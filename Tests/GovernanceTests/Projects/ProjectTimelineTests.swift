import Governance
import Testing

@Suite struct ProjectTimelineTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func project(_ stage: Stage, municipality: String? = nil, carriers: [String] = []) throws -> Project {
    Project(
      reference: Reference(id: 1, code: "p", name: "P"), group: Reference(id: 1, code: "g", name: "G"), stage: stage,
      stageSpan: Span(since: try day("2025-01-01")), carriers: carriers, municipality: municipality, lastNews: nil,
      countsAs: 1, certainty: .confirmed)
  }

  private func reference(_ code: String) -> Reference<Body> { Reference(id: Int64(code.count), code: code, name: code) }

  /// The year of one project, in one group unless others are told.
  private func timeline(
    _ year: Int, today: String, _ stages: [Dated<Stage>], groups: [Dated<Reference<Body>>]? = nil,
    days: ProjectDays = ProjectDays(), milestones: [ProjectMilestone] = []
  ) throws -> ProjectTimeline {
    let groups = try groups ?? [Dated(reference("g"), #require(Span(attestedOn: day("2025-01-01"))))]
    return ProjectTimeline(
      year: year, today: try day(today), of: groups.map(\.value),
      [
        ProjectTimeline.History(
          project: try project(study).reference, groups: groups, stages: stages, days: days, milestones: milestones)
      ])
  }

  private let study = Stage(code: "study", label: "étude", rank: 2)
  private let delivered = Stage(code: "delivered", label: "réalisation", rank: 4)

  @Test func stagesAreCutToTheYearAndToToday() throws {
    let stages = [
      Dated(study, try #require(Span(from: day("2025-03-01"), until: day("2026-05-01")))),
      Dated(delivered, Span(since: try day("2026-05-01"))),
    ]
    let milestones = [
      ProjectMilestone(project: try project(study).reference, text: "bail", plannedOn: try day("2026-12-01")),
      ProjectMilestone(project: try project(study).reference, text: "autre", plannedOn: try day("2027-01-01")),
    ]
    let days = ProjectDays(plannedFrom: try day("2025-11-01"), plannedUntil: try day("2026-02-28"))
    let timeline = try timeline(2026, today: "2026-06-15", stages, days: days, milestones: milestones)
    let row = try #require(timeline.rows.first)
    #expect(
      row.bars.map(\.days) == [
        try day("2026-01-01")...day("2026-04-30"), try day("2026-05-01")...day("2026-06-15"),
      ])
    #expect(row.bars.map(\.span) == stages.map(\.span))
    #expect(row.planned == (try day("2026-01-01")...day("2026-02-28")))
    #expect(row.milestones.map(\.text) == ["bail"])
  }

  @Test func nothingIsDrawnBeforeItWasSeen() throws {
    let seen = Dated(study, try #require(Span(attestedOn: day("2025-06-24"))))
    func bars(_ year: Int) throws -> [ClosedRange<Day>] {
      try timeline(year, today: "2026-01-12", [seen]).rows.flatMap { $0.bars.map(\.days) }
    }
    #expect(try bars(2024).isEmpty)
    #expect(try bars(2025) == [day("2025-06-24")...day("2025-12-31")])
    #expect(try bars(2026) == [day("2026-01-01")...day("2026-01-12")])
    #expect(try bars(2027).isEmpty)
  }

  @Test func aYearOfWhichNothingIsToldNamesTheProject() throws {
    let seen = Dated(study, try #require(Span(attestedOn: day("2025-06-24"))))
    let timeline = try timeline(2024, today: "2026-01-12", [seen])
    #expect(timeline.rows.isEmpty)
    #expect(timeline.unattested.map(\.code) == ["p"])
  }

  @Test func eachGroupHasItsOwnTimeOfAProject() throws {
    let groups = [
      Dated(reference("g"), try #require(Span(from: day("2025-01-01"), until: day("2025-12-01")))),
      Dated(reference("gg"), Span(since: try day("2025-12-01"))),
    ]
    let milestones = [
      ProjectMilestone(
        project: try project(study).reference, text: "bail", plannedOn: nil, reachedOn: try day("2025-10-01")),
      ProjectMilestone(project: try project(study).reference, text: "travaux", plannedOn: try day("2025-12-24")),
    ]
    let rows = try timeline(
      2025, today: "2026-01-12", [Dated(study, Span(since: day("2025-03-01")))], groups: groups, milestones: milestones
    ).rows
    #expect(rows.map(\.group.code) == ["g", "gg"])
    #expect(
      rows.flatMap { $0.bars.map(\.days) } == [
        try day("2025-03-01")...day("2025-11-30"), try day("2025-12-01")...day("2025-12-31"),
      ])
    #expect(rows.map(\.takenOverOn) == [[], [try day("2025-12-01")]])
    #expect(rows.map(\.handedOverOn) == [[try day("2025-12-01")], []])
    #expect(rows.map { $0.milestones.map(\.text) } == [["bail"], ["travaux"]])
  }

  @Test func aProjectThatCameBackStandsOnceInItsGroup() throws {
    let groups = [
      Dated(reference("g"), try #require(Span(from: day("2024-01-01"), until: day("2025-03-01")))),
      Dated(reference("gg"), try #require(Span(from: day("2025-03-01"), until: day("2025-11-01")))),
      Dated(reference("g"), Span(since: try day("2025-11-01"))),
    ]
    let timeline = ProjectTimeline(
      year: 2025, today: try day("2026-01-12"), of: [reference("g"), reference("gg")],
      [
        ProjectTimeline.History(
          project: try project(study).reference, groups: groups,
          stages: [Dated(study, Span(since: try day("2024-01-01")))])
      ])
    let rows = timeline.rows
    #expect(rows.map(\.group.code) == ["g", "gg"])
    #expect(
      rows.map { $0.bars.map(\.days) } == [
        [try day("2025-01-01")...day("2025-02-28"), try day("2025-11-01")...day("2025-12-31")],
        [try day("2025-03-01")...day("2025-10-31")],
      ])
    #expect(rows.map(\.takenOverOn) == [[try day("2025-11-01")], [try day("2025-03-01")]])
    #expect(rows.map(\.handedOverOn) == [[try day("2025-03-01")], [try day("2025-11-01")]])
  }

  @Test func boardHasEachProjectUnderItsHeadings() throws {
    let projects = [
      try project(delivered, municipality: "Oignies, Carvin"), try project(study, municipality: "carvin"),
      try project(study),
    ]
    func board(_ grouping: ProjectBoard.Grouping) -> [String] {
      ProjectBoard(projects, by: grouping, folding: { $0.lowercased() }).columns
        .map { "\($0.name ?? "?") \($0.count)" }
    }
    #expect(board(.stage) == ["étude 2", "réalisation 1"])
    #expect(board(.municipality) == ["Carvin 2", "Oignies 1", "? 1"])
    #expect(board(.carrier) == ["? 3"])
  }

  @Test(arguments: [(" Carvin ,, Oignies", ["Carvin", "Oignies"]), ("Carvin", ["Carvin"]), (" , ", [])])
  func municipalitiesAreSeparatedByCommas(text: String, parts: [String]) {
    #expect(Project.municipalities(in: text) == parts)
  }
}
