import Foundation
import Governance
import GovernanceFrench
import GovernanceStore
import Testing

@testable import GovernanceDocuments

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The sheet of a project and the timeline of a year, in records that spoil markup.
@Suite struct ProjectDocumentTests {
  private static let hostile = GovernanceDrawingTests.hostile

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func project(_ number: Int = 1, stage: Stage? = nil) throws -> Project {
    Project(
      reference: Reference(id: Int64(number), code: "p\(number)", name: "\(number) \(Self.hostile)"),
      group: Reference(id: Int64(number / 10), code: "g", name: "Groupe \(number / 10)"),
      stage: stage ?? Stage(code: "study", label: "étude", rank: 2), stageSpan: Span(since: try day("2026-01-01")),
      carriers: ["APEI"], municipality: "Carvin, Oignies", lastNews: nil, countsAs: 1, certainty: .confirmed)
  }

  private func sheet() throws -> ProjectSheet {
    let project = try project()
    let apei = Reference<Organization>(id: 1, code: "apei", name: "APEI")
    let herlin = Reference<Person>(id: 1, code: "herlin", name: "Olivier HERLIN")
    func money(_ beneficiary: Funding.Beneficiary, _ cents: Int64) throws -> Funding {
      Funding(
        project: project.reference, group: project.group, funder: apei, beneficiary: beneficiary, state: .granted,
        amount: Amount(cents: cents), day: try day("2026-01-05"), reference: nil, author: "Olivier HERLIN")
    }
    return ProjectSheet(
      project: project, area: nil, note: nil, description: Self.hostile, mission: nil, days: ProjectDays(),
      provenance: Provenance(source: nil, verbatim: nil, certainty: .confirmed), participants: [(.carrier, apei)],
      formerParticipants: [
        (
          .carrier,
          Dated(
            Reference(id: 2, code: "adds", name: "ADDS"),
            try #require(Span(from: day("2025-01-01"), until: day("2025-03-01"))))
        )
      ],
      stages: [Dated(project.stage, project.stageSpan)], groups: [],
      notes: [
        ProjectNote(day: try day("2026-01-10"), text: "Visite", author: "Olivier HERLIN"),
        ProjectNote(day: try day("2026-03-10"), text: "À venir", author: "x"),
      ],
      step: ProjectStep(
        project: project.reference, text: "Signer", owner: herlin, dueOn: try day("2026-02-01"),
        statedOn: try day("2026-01-10")),
      milestones: [ProjectMilestone(project: project.reference, text: "Bail", plannedOn: try day("2026-01-05"))],
      links: [], papers: [],
      funding: [try money(.association, 100), try money(.carrier(apei), 2_000)], indicators: [])
  }

  @Test func sheetNamesNobodyAndKeepsTheMoneyApart() throws {
    let association = Association(name: "PTCE", registerKeptSince: try day("2026-01-01"), keeper: "secrétariat")
    let document = ProjectSheetDocument(try sheet(), on: try day("2026-01-12"), association: association).document
    let text = document.markdown
    #expect(!text.contains("HERLIN"))
    #expect(text.contains("accordé 1,00") && text.contains("accordé 20,00") && !text.contains("21,00"))
    #expect(text.contains("Visite") && !text.contains("À venir"))
    #expect(text.contains("en retard"))
    #expect(text.contains("porteur : ADDS, du 1er janvier 2025 au 28 février 2025"))
    #expect(text.contains("Reste à renseigner : les dates et la mission servie."))
    #expect(!document.html.contains("<b> &"))
  }

  private func timeline(_ count: Int) throws -> ProjectTimeline {
    let projects = try (0..<count).map { try project($0) }
    let groups = projects.map(\.group).reduce(into: [Reference<Body>]()) { if !$0.contains($1) { $0.append($1) } }
    return ProjectTimeline(
      year: 2026, today: try day("2026-06-15"), of: groups,
      try projects.map { project in
        let milestone = ProjectMilestone(
          project: project.reference, text: Self.hostile, plannedOn: try day("2026-03-01"))
        return ProjectTimeline.History(
          project: project.reference, groups: [Dated(project.group, Span(since: try day("2025-01-01")))],
          stages: [Dated(project.stage, project.stageSpan)],
          days: ProjectDays(plannedFrom: try day("2026-02-01"), plannedUntil: try day("2026-11-01")),
          milestones: [milestone])
      })
  }

  @Test(arguments: [0, 1, 25])
  func timelineIsSoundXMLThatNamesEachProject(count: Int) throws {
    let timeline = try timeline(count)
    let pages = TimelineDrawing(timeline: timeline).pages()
    let sheets = TimelineDrawing(timeline: timeline, layout: .wide).pages()
    for svg in [timeline.svg] + pages + sheets where count > 0 {
      let parser = XMLParser(data: Data(svg.utf8))
      #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }
    for number in 0..<count { #expect(timeline.svg.contains("\(number) Intercommunalité")) }
    let association = Association(name: "PTCE", registerKeptSince: try day("2026-01-01"), keeper: "secrétariat")
    let document = timeline.document(of: association)
    for case .figure(let figure) in document.blocks { #expect(figure.isSelfContained) }
    for number in 0..<count { #expect(document.markdown.contains("\(number) Intercommunalité")) }
    // A PDF has the drawing alone, whose words tell all of it.
    let printed = timeline.printed(of: association, withLists: false)
    for number in 0..<count { #expect(printed.markdown.contains("\(number) Intercommunalité")) }
  }

  @Test func lettersTellTheStageOfEachHalfOfAMonth() throws {
    let lines = try timeline(1).lines()
    #expect(lines.contains("  ee ee ee ee ee e"))
    #expect(lines.contains("    étude à partir du 1er janvier 2026"))
  }
}
