import Governance
import Testing

@testable import GovernanceStore

/// A project's life is told day by day.
@Suite struct ProjectStagesTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let project: Reference<Project>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    project = try file.project("friperie")
  }

  private func stage(on iso: String) throws -> String? {
    try file.projects(on: day(iso)).first { $0.reference == project }?.stage.code
  }

  @Test func stageIsThatOfTheDay() throws {
    let first = try file.changeStage(of: project, to: file.stage("étude"), on: day("2026-02-01"))
    #expect(first.former?.code == "notStated" && !first.isReplaced)
    #expect(
      try file.changeStage(of: project, to: file.stage("en cours"), on: day("2026-05-01")).former?.code == "study")
    #expect(
      try [stage(on: "2026-01-31"), stage(on: "2026-02-01"), stage(on: "2026-04-30"), stage(on: "2026-05-01")]
        == ["notStated", "study", "study", "inProgress"])
    #expect(
      try file.sheet(of: project, on: day("2026-05-01")).stages.map(\.value.code) == [
        "notStated", "study", "inProgress",
      ])
    #expect(try file.projects(on: day("2026-05-01")).count == 15)
  }

  @Test func slipOfTheSameDayIsReplaced() throws {
    _ = try file.changeStage(of: project, to: file.stage("étude"), on: day("2026-02-01"))
    _ = try file.changeStage(of: project, to: file.stage("en cours"), on: day("2026-02-01"))
    #expect(try file.sheet(of: project, on: day("2026-02-01")).stages.map(\.value.code) == ["notStated", "inProgress"])
    // Back to the stage before: on that day nothing changed.
    #expect(try file.changeStage(of: project, to: file.stage("notStated"), on: day("2026-02-01")).isReplaced)
    let stages = try file.sheet(of: project, on: day("2026-02-01")).stages
    #expect(stages.map(\.value.code) == ["notStated"])
    #expect(stages.first?.span.until == nil)
  }

  private func told() throws -> [String] {
    try file.sheet(of: project, on: day("2026-06-01")).stages.map {
      "\($0.value.code) \($0.span.from?.iso ?? "?")…\($0.span.until?.iso ?? "")"
    }
  }

  @Test func whatTheSourceLeftOpenGivesWayToWhatIsTold() throws {
    #expect(throws: Refusal.stageUnchanged(project: project.name, stage: "non précisé")) {
      try file.changeStage(of: project, to: file.stage("notStated"), on: day("2026-02-01"))
    }
    _ = try file.changeStage(of: project, to: file.stage("idée"), on: day("2024-03-01"))
    #expect(try told() == ["idea 2024-03-01…"])
  }

  @Test func aStageToldLateFindsItsPlace() throws {
    _ = try file.changeStage(of: project, to: file.stage("étude"), on: day("2025-09-01"))
    _ = try file.changeStage(of: project, to: file.stage("en cours"), on: day("2025-11-15"))
    let between = try file.changeStage(of: project, to: file.stage("en pause"), on: day("2025-10-01"))
    #expect(between.former?.code == "study" && between.next?.value.code == "inProgress")
    #expect(
      try told() == [
        "notStated ?…2025-09-01", "study 2025-09-01…2025-10-01", "paused 2025-10-01…2025-11-15",
        "inProgress 2025-11-15…",
      ])
    // The next stage began earlier than was noted.
    let earlier = try file.changeStage(of: project, to: file.stage("en cours"), on: day("2025-11-02"))
    #expect(earlier.next?.value.code == "inProgress")
    #expect(try told().suffix(2) == ["paused 2025-10-01…2025-11-02", "inProgress 2025-11-02…"])
  }

  @Test func nothingIsToldBeforeAStageOfUnknownStart() throws {
    let kitchen = try file.project("cuisine")
    let study = try file.stage("étude")
    #expect(
      throws: try Refusal.project(.stageOfUnknownStart(study, seenOn: day("2025-06-24"), code: kitchen.code))
    ) {
      try file.changeStage(of: kitchen, to: file.stage("idée"), on: day("2024-03-01"))
    }
    let known = try file.changeStage(of: kitchen, to: study, on: day("2025-01-01"))
    #expect(try known.former == nil && known.knownSince == day("2025-06-24"))
    _ = try file.changeStage(of: kitchen, to: file.stage("idée"), on: day("2024-03-01"))
    let spans = try file.sheet(of: kitchen, on: day("2026-06-01")).stages
    #expect(try spans.map(\.span.from) == [day("2024-03-01"), day("2025-01-01")])
    #expect(try spans.map(\.span.until) == [day("2025-01-01"), nil])
  }

  @Test func aStageNotedInErrorIsTakenOut() throws {
    _ = try file.changeStage(of: project, to: file.stage("étude"), on: day("2025-09-01"))
    _ = try file.changeStage(of: project, to: file.stage("en cours"), on: day("2025-11-15"))
    let study = try file.stage("étude")
    try file.withdrawStage(study, of: project, on: day("2025-09-01"), reason: PlainText("mal daté"))
    #expect(try told() == ["notStated ?…2025-11-15", "inProgress 2025-11-15…"])
    #expect(throws: try Refusal.project(.noStageOn(day("2025-09-01"), study, code: project.code, days: []))) {
      try file.withdrawStage(study, of: project, on: day("2025-09-01"), reason: PlainText("x"))
    }
    _ = try file.undo()
    #expect(try told().count == 3)
  }

  @Test func whatWasSeenStaysWhenTheFirstStageIsTakenOut() throws {
    let before = try told()
    let idea = try file.stage("idée")
    _ = try file.changeStage(of: project, to: idea, on: day("2024-03-01"))
    _ = try file.changeStage(of: project, to: file.stage("étude"), on: day("2025-07-01"))
    try file.withdrawStage(idea, of: project, on: day("2024-03-01"), reason: PlainText("autre projet"))
    #expect(try told() == ["notStated ?…2025-07-01", "study 2025-07-01…"])
    #expect(try file.projects(on: day("2025-06-25")).contains { $0.reference == project })
    try file.withdrawStage(file.stage("étude"), of: project, on: day("2025-07-01"), reason: PlainText("autre projet"))
    #expect(try told() == before)
    let new = try file.addProject(
      PlainText("Vélo-école"), to: file.workingGroup("mob"), carrier: nil, municipality: nil, stage: "study",
      since: day("2025-07-01"))
    try file.withdrawStage(file.stage("étude"), of: new, on: day("2025-07-01"), reason: PlainText("x"))
    #expect(try file.projects(on: day("2025-07-01")).first { $0.reference == new }?.stage.code == "notStated")
  }

  @Test func aStageThatWasSeenStaysWhenItsFirstDayIsTakenBack() throws {
    let kitchen = try file.project("cuisine")
    let study = try file.stage("étude")
    let before = try file.sheet(of: kitchen, on: day("2026-06-01")).stages
    _ = try file.changeStage(of: kitchen, to: study, on: day("2025-01-01"))
    try file.withdrawStage(study, of: kitchen, on: day("2025-01-01"), reason: PlainText("mal daté"))
    #expect(try file.sheet(of: kitchen, on: day("2026-06-01")).stages == before)
  }

  @Test func aGroupThatGivesAwayAndTakesBackTellsBoth() throws {
    for (group, iso) in [("alim", "2025-08-01"), ("transition", "2025-12-01"), ("mob", "2026-01-01")] {
      _ = try file.transfer(project, to: file.workingGroup(group), on: day(iso))
    }
    func year(_ year: Int, _ group: String) throws -> ActivityReport.ProjectYear? {
      try file.year(year, of: file.workingGroup(group), today: day("2026-02-01")).activity.projects
        .first { $0.reference == project }
    }
    let own = try #require(try year(2025, "transition"))
    #expect(try own.departures.map(\.day) == [day("2025-08-01")] && own.arrivals.map(\.day) == [day("2025-12-01")])
    #expect(own.takenOver == nil && own.handedOver == nil)
    #expect(try year(2025, "alim")?.handedOver?.group.code == "transition")
    // Given away on 1 January, it is no project of the new year there.
    #expect(try year(2026, "transition") == nil)
    #expect(try year(2026, "mob")?.takenOver == nil)
  }

  @Test func carriersAreThoseOfTheDay() throws {
    let new = try file.addProject(
      PlainText("Vélo-école"), to: file.workingGroup("mob"), carrier: file.organization("afeji"),
      municipality: PlainText("Oignies"),
      since: day("2026-02-01"))
    #expect(try file.projects(on: day("2026-01-31")).count == 15)
    #expect(
      try file.sheet(of: file.member("afeji"), on: day("2026-01-31")).projects.map(\.project.code) == [
        "plateforme-logistique"
      ])
    #expect(try file.sheet(of: file.member("afeji"), on: day("2026-02-01")).projects.map(\.project).contains(new))
    try file.queue.write {
      try $0.execute(
        sql: "UPDATE project_participant SET until_day = '2026-03-01' WHERE project_id = ?", arguments: [new.id])
    }
    #expect(
      try file.projects(on: day("2026-02-28")).first { $0.reference == new }?.carriers == ["AFEJI Hauts-de-France"])
    #expect(try file.projects(on: day("2026-03-01")).first { $0.reference == new }?.carriers == [])
    #expect(try file.sheet(of: new, on: day("2026-02-28")).participants.count == 1)
  }

  @Test func filtersCombine() throws {
    #expect(
      try file.projects(ProjectFilter(municipality: "CARVIN"), on: day("2026-01-12")).map(\.reference.code) == [
        "production-parc-hotel", "friperie-solidaire",
      ])
    #expect(
      try file.projects(ProjectFilter(group: file.workingGroup("alim"), stage: "study"), on: day("2026-01-12")).count
        == 1)
    try file.note(PlainText("Local trouvé"), about: project, on: day("2026-01-10"))
    #expect(try file.projects(ProjectFilter(withoutNewsSince: day("2026-01-10")), on: day("2026-01-12")).count == 14)
    #expect(try file.projects(ProjectFilter(withoutNewsSince: day("2026-01-11")), on: day("2026-01-12")).count == 15)
  }
}
