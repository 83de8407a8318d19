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
    let timeline = ProjectTimeline(
      year: 2026, today: try day("2026-06-15"), [(try project(delivered), stages, days, milestones)])
    let row = try #require(timeline.rows.first)
    #expect(
      row.bars.map(\.days) == [
        try day("2026-01-01")...day("2026-04-30"), try day("2026-05-01")...day("2026-06-15"),
      ])
    #expect(row.bars.map(\.beginsThere) == [false, true])
    #expect(row.planned == (try day("2026-01-01")...day("2026-02-28")))
    #expect(row.milestones.map(\.text) == ["bail"])
  }

  @Test func nothingIsDrawnBeforeItWasSeen() throws {
    let seen = Dated(study, try #require(Span(attestedOn: day("2025-06-24"))))
    func bars(_ year: Int) throws -> [ClosedRange<Day>] {
      ProjectTimeline(
        year: year, today: try day("2026-01-12"), [(try project(study), [seen], ProjectDays(), [])]
      ).rows.flatMap { $0.bars.map(\.days) }
    }
    #expect(try bars(2024).isEmpty)
    #expect(try bars(2025) == [day("2025-06-24")...day("2025-12-31")])
    #expect(try bars(2026) == [day("2026-01-01")...day("2026-01-12")])
    #expect(try bars(2027).isEmpty)
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
