import Governance
import Testing

@testable import GovernanceStore

@Suite struct QuestionTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func settle(_ number: Int, on iso: String, _ answer: String? = nil) throws {
    _ = try file.settleQuestion(
      number, on: day(iso), answer: answer.map { try PlainText($0) }, today: day("2026-03-12"))
  }

  private func open(_ year: Int) throws -> Int {
    for gap in try file.activityReport(year, today: day("2026-03-12")).gaps {
      if case .openQuestions(let questions) = gap { return questions.count }
    }
    return 0
  }

  @Test func aQuestionIsSettledWithItsAnswer() throws {
    let before = try file.questions()
    let first = try #require(before.first)
    try settle(first.number, on: "2025-09-16", "Elle est adhérente.")
    let settled = try #require(try file.questions().first)
    #expect(settled.text == first.text && settled.answer == "Elle est adhérente.")
    #expect(try settled.settledOn == day("2025-09-16"))
    _ = try file.undo()
    #expect(try file.questions() == before)
  }

  @Test func eachReportTellsTheQuestionsOfItsTime() throws {
    let count = try file.questions().count
    try settle(1, on: "2025-09-16", "Oui.")
    try settle(2, on: "2026-02-01")
    #expect(try open(2024) == count && open(2025) == count - 1 && open(2026) == count - 2)
    func settled(_ year: Int) throws -> [Int] {
      try file.activityReport(year, today: day("2026-03-12")).settledQuestions.map(\.number)
    }
    #expect(try settled(2024) == [] && settled(2025) == [1] && settled(2026) == [2])
  }

  @Test func whatCannotBeSettledIsRefused() throws {
    let (today, tomorrow) = (try day("2026-03-12"), try day("2026-03-13"))
    #expect(throws: Refusal.report(.noQuestion(99))) { try settle(99, on: "2026-01-01") }
    #expect(throws: Refusal.dayAhead(tomorrow)) { try settle(1, on: "2026-03-13") }
    try settle(1, on: "2026-03-12")
    #expect(throws: Refusal.report(.questionIsSettled(1, on: today))) { try settle(1, on: "2026-03-12") }
  }
}
