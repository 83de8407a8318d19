import Governance
import GovernanceFrench
import Testing

/// Papers tell a month or a year; no day is made up of it. Today is Thursday 12 March 2026.
@Suite struct BeginningTests {
  private let today = Day(iso: "2026-03-12")

  private func reader() throws -> DayReader { DayReader(today: try #require(today), tense: .past) }

  @Test(arguments: [
    ("octobre 2023", "2023-10", "2023-10-31", "depuis octobre 2023 (jour non renseigné)"),
    ("févr. 2024", "2024-02", "2024-02-29", "depuis février 2024 (jour non renseigné)"),
    ("10/2023", "2023-10", "2023-10-31", "depuis octobre 2023 (jour non renseigné)"),
    ("2023", "2023", "2023-12-31", "depuis 2023 (jour non renseigné)"),
    // Of what has begun and is not over, no more is known than today.
    ("mars 2026", "2026-03", "2026-03-12", "depuis mars 2026 (jour non renseigné)"),
    ("2026", "2026", "2026-03-12", "depuis 2026 (jour non renseigné)"),
  ])
  func monthsAndYearsHoldFromTheirLastDay(text: String, told: String, seen: String, french: String) throws {
    let beginning = try reader().beginning(text)
    #expect(beginning.told?.iso == told)
    #expect(beginning.span.from == nil && beginning.span.attestedOn?.iso == seen)
    #expect(beginning.span.earliest == beginning.told?.firstDay && beginning.span.began == beginning.told)
    #expect(beginning.french == french)
    // What is proposed to be typed again means the same.
    #expect(try reader().beginning(beginning.typed) == beginning)
  }

  @Test func daysStayDaysAndNobodyKnowsIsSaid() throws {
    let day = try reader().beginning("12/3/2023")
    #expect(day.span.from?.iso == "2023-03-12" && day.french == "depuis le 12 mars 2023")
    let unknown = try reader().beginning("inconnu")
    #expect(unknown.told == nil && unknown.span.attestedOn == today && unknown.french == "depuis un jour inconnu")
  }

  @Test func onlyTheWordsOfItAreTaken() throws {
    let reader = try reader()
    #expect(try reader.beginning(in: ["octobre", "2023", "--source"])?.wordCount == 2)
    #expect(try reader.beginning(in: ["2023", "fondateurs"])?.wordCount == 1)
    #expect(try reader.beginning(in: ["octobre 2023 environ"]) == nil)
    #expect(try reader.beginning(in: ["Fondateurs"]) == nil)
  }

  @Test(arguments: ["octobre 2026", "2027", "12/2026"])
  func whatIsToComeNeedsADay(text: String) throws {
    #expect(throws: DayRefusal.notBegun(text)) { try reader().beginning(text) }
  }

  @Test(arguments: ["", "octobre", "13/2023", "0/2023", "12023", "vers 2023", "octobre 2023 2024"])
  func anythingElseIsRefused(text: String) throws {
    #expect(throws: DayRefusal.notABeginning(text)) { try reader().beginning(text) }
  }
}
