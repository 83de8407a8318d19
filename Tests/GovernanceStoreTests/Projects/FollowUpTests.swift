import Governance
import Testing

@testable import GovernanceStore

/// What follows a project, and what is due for it.
@Suite struct FollowUpTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let project: Reference<Project>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    project = try file.project("friperie")
  }

  private func due(on iso: String) throws -> [Duty.Subject] {
    try file.duties(until: day("2026-12-31"), today: day(iso)).list.map(\.subject).filter {
      if case .takeStep = $0 { true } else if case .reach = $0 { true } else { false }
    }
  }

  @Test func oneStepStands() throws {
    let herlin = try file.person("herlin")
    #expect(try file.setStep(PlainText("a"), owner: herlin, dueOn: nil, of: project, on: day("2026-01-12")) == nil)
    let former = try file.setStep(
      PlainText("b"), owner: nil, dueOn: day("2026-02-01"), of: project, on: day("2026-01-13"))
    #expect(former?.text == "a" && former?.owner == herlin)
    #expect(try file.sheet(of: project, on: day("2026-01-13")).step?.text == "b")
    #expect(try file.closeStep(of: project, isDone: true, on: day("2026-01-20")).text == "b")
    #expect(throws: Refusal.project(.noStep(project: project.name, code: project.code))) {
      try file.closeStep(of: project, isDone: true, on: day("2026-01-20"))
    }
  }

  @Test func aStepDoneBeforeItWasTypedIsDoneThatDay() throws {
    _ = try file.setStep(PlainText("visiter"), owner: nil, dueOn: nil, of: project, on: day("2026-01-13"))
    _ = try file.closeStep(of: project, isDone: true, on: day("2026-01-12"))
    #expect(try file.sheet(of: project, on: day("2026-01-13")).step == nil)
    #expect(try file.sheet(of: project, on: day("2026-01-13")).project.lastNews == day("2026-01-12"))
  }

  @Test func lateProjectsAreFoundWhileTheyGoOn() throws {
    _ = try file.setStep(PlainText("a"), owner: nil, dueOn: day("2026-02-01"), of: project, on: day("2026-01-12"))
    _ = try file.planMilestone(PlainText("Bail"), of: file.project("garage"), for: day("2026-03-01"))
    var filter = ProjectFilter()
    filter.isLate = true
    func late(_ iso: String) throws -> [String] { try file.projects(filter, on: day(iso)).map(\.reference.code) }
    #expect(try late("2026-02-01").isEmpty)
    #expect(try late("2026-02-02") == ["friperie-solidaire"])
    #expect(try late("2026-03-02") == ["garage-solidaire", "friperie-solidaire"])
    #expect(try due(on: "2026-03-02").count == 2)
    _ = try file.changeStage(of: project, to: file.stage("en pause"), on: day("2026-03-02"))
    #expect(try late("2026-03-02") == ["garage-solidaire"])
    #expect(try due(on: "2026-03-02").count == 1)
  }

  @Test func milestonesAreFoundByTheirWords() throws {
    for text in ["Bail signé", "Bail résilié", "Ouverture"] {
      _ = try file.planMilestone(PlainText(text), of: project, for: day("2026-06-01"))
    }
    #expect(throws: Refusal.project(.severalMilestones("bail", candidates: ["Bail signé", "Bail résilié"]))) {
      try file.reachMilestone(PlainText("bail"), of: project, on: day("2026-05-01"))
    }
    #expect(try file.reachMilestone(PlainText("SIGNE"), of: project, on: day("2026-05-01")).text == "Bail signé")
    #expect(try file.reachMilestone(PlainText("Permis"), of: project, on: day("2026-05-01")).plannedOn == nil)
    #expect(
      throws: Refusal.project(.noMilestone("bal", code: project.code, planned: ["Bail résilié", "Ouverture"]))
    ) {
      try file.dropMilestone(PlainText("bal"), of: project, on: day("2026-05-01"))
    }
  }

  @Test func aShortListIsTheBeginningOfTheWholeOne() throws {
    var filters = [ProjectFilter(), ProjectFilter()]
    filters[1].withoutNewsSince = try day("2026-03-01")
    for var filter in filters {
      let all = try file.projects(filter, on: day("2026-06-01")).map(\.reference)
      filter.limit = 4
      #expect(try file.projects(filter, on: day("2026-06-01")).prefix(4).map(\.reference) == Array(all.prefix(4)))
      #expect(all.count > 4)
    }
  }

  @Test func anySignOfLifeIsNews() throws {
    func silent() throws -> Bool {
      try file.projects(ProjectFilter(withoutNewsSince: day("2026-03-01")), on: day("2026-06-01"))
        .contains { $0.reference == project }
    }
    #expect(try silent())
    _ = try file.reachMilestone(PlainText("Bail"), of: project, on: day("2026-03-01"))
    #expect(try !silent())
    _ = try file.undo()
    _ = try file.setStep(PlainText("a"), owner: nil, dueOn: nil, of: project, on: day("2026-04-01"))
    #expect(try !silent())
    _ = try file.undo()
    _ = try file.recordFunding(
      .asked, Amount(cents: 1), of: project, from: file.organization("cahc"), to: .association, on: day("2026-04-01"))
    #expect(try !silent())
    _ = try file.undo()
    _ = try file.changeStage(of: project, to: file.stage("réalisation"), on: day("2026-01-15"))
    #expect(try !silent())
  }

  @Test func whoTakesOverTakesTheStep() throws {
    let (herlin, taupin) = (try file.person("herlin"), try file.person("taupin"))
    _ = try file.setStep(PlainText("a"), owner: herlin, dueOn: nil, of: project, on: day("2026-01-12"))
    let held = try file.holdings(of: herlin, on: day("2026-02-01")).held
    #expect(held.contains { $0.handle == "friperie-solidaire-suite" })
    #expect(try file.holdings(of: taupin, on: day("2026-02-01")).held.allSatisfy { !$0.handle.hasSuffix("-suite") })
  }

  @Test func linksAreToldOnBothSides() throws {
    let meeting = try file.board(on: "2026-03-12")
    let action = try file.addAction(PlainText("Écrire"), owner: nil, dueOn: nil, in: meeting, about: project)
    try file.note(["adds"], at: meeting)
    try file.vote("Le CA approuve.", 1, at: meeting)
    try file.link(project, to: .resolution(meeting, number: 1))
    try file.link(project, to: .meeting(meeting))
    #expect(
      try file.sheet(of: project, on: day("2026-03-12")).links.map(\.code) == [
        "CA-2026-01", "CA-2026-01/01", "CA-2026-01-A1",
      ])
    #expect(try file.openActions().first?.projects == [project])
    #expect(throws: Refusal.project(.alreadyLinked(action.code, project: project.name))) {
      try file.link(project, to: .action(action))
    }
    #expect(throws: Refusal.vote(.noResolution(number: 4, code: meeting.code, count: 1))) {
      try file.link(project, to: .resolution(meeting, number: 4))
    }
  }
}
