import Governance
import Testing

@testable import GovernanceStore

@Suite struct ReportTextTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func texts(_ year: Int = 2025) throws -> [ReportText] {
    try file.activityReport(year, today: day("2026-03-12")).texts
  }

  private func write(_ section: ReportSection, _ words: String..., of year: Int = 2025) throws {
    try file.writeReport(section, of: year, words.map { try PlainText($0) }, on: day("2026-03-12"))
  }

  @Test func aTextTakesThePlaceOfTheFormerOne() throws {
    try write(.perspectives, "Un.", "- Deux.")
    try write(.perspectives, "Trois.")
    try write(.perspectives, "Quatre.", of: 2024)
    #expect(try texts().map(\.paragraphs) == [["Trois."]])
    #expect(try texts(2024).map(\.paragraphs) == [["Quatre."]])
    _ = try file.undo()
    _ = try file.undo()
    #expect(try texts().map(\.paragraphs) == [["Un.", "- Deux."]])
  }

  @Test func eachGroupHasItsOwnWord() throws {
    let groups = try ["alim", "transition"].map { try file.workingGroup($0) }
    for group in groups { try write(.workingGroup(group), "Le mot de \(group.code).") }
    #expect(try texts().map(\.section) == groups.map { .workingGroup($0) })
    #expect(try texts().map(\.isAccepted) == [true, true])
  }

  @Test func aDraftIsMarkedUntilItIsAcceptedAndNeverTakesThePlaceOfATextOfTheirs() throws {
    let words = [try PlainText("Proposé.")]
    try file.draftReport(.events, of: 2025, words, on: day("2026-03-12"))
    #expect(try texts().map(\.isAccepted) == [false])
    try file.acceptReport(.events, of: 2025)
    #expect(try texts().map(\.isAccepted) == [true])
    #expect(throws: Refusal.report(.textAccepted(.events, year: 2025))) { try file.acceptReport(.events, of: 2025) }
    #expect(throws: Refusal.report(.noText(.perspectives, year: 2025))) {
      try file.acceptReport(.perspectives, of: 2025)
    }
    #expect(throws: Refusal.report(.textWritten(.events, year: 2025))) {
      try file.draftReport(.events, of: 2025, words, on: day("2026-03-13"))
    }
    try file.removeReport(.events, of: 2025)
    #expect(throws: Refusal.report(.noText(.events, year: 2025))) { try file.removeReport(.events, of: 2025) }
  }

  @Test func whatIsTakenBackIsOneAct() throws {
    try write(.perspectives, "Avant.")
    let before = try file.dump()
    try file.takeBackReport(
      [(.perspectives, [PlainText("Après.")]), (.events, [PlainText("Une fête.")])], of: 2025, on: day("2026-03-13"))
    #expect(try texts().map(\.paragraphs).sorted { $0[0] < $1[0] } == [["Après."], ["Une fête."]])
    _ = try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func aTextThatNamesSomebodyWhoDidNotAgreeIsTold() throws {
    try write(.perspectives, "M. Lemaire ouvrira le local.")
    let gaps = try file.activityReport(2025, today: day("2026-03-12")).gaps
    #expect(gaps.contains { if case .privateTexts([.perspectives]) = $0 { true } else { false } })
  }
}
