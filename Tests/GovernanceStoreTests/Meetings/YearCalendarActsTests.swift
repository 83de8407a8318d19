import GRDB
import Governance
import Testing

@testable import GovernanceStore

@Suite struct YearCalendarActsTests {
  @Test("Looking writes nothing; planning is one act; what was dropped is not proposed again")
  func planning() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let today = try day("2026-01-12")
    let before = try file.dump()
    let calendar = try file.calendar(of: 2027, today: today)
    #expect(calendar.proposals.count == 15 && !calendar.isKept)
    #expect(calendar.proposals.map(\.number) == Array(1...15))
    #expect(try file.dump() == before)
    _ = try file.dropProposal(2, of: 2027, today: today)
    let kept = try file.calendar(of: 2027, today: today)
    #expect(kept.isKept && kept.proposals.map(\.number) == [1] + Array(3...15))
    #expect(try file.planYear(2027, today: today).count == 14)
    #expect(try file.count("meeting") == 14)
    #expect(try refusal { _ = try file.planYear(2027, today: today) } == .calendar(.nothingToPlan(2027)))
    _ = try file.undo()
    #expect(try file.count("meeting") == 0)
    #expect(try file.calendar(of: 2027, today: today) == kept)
  }

  @Test("A number stays that of its meeting when another one is moved before it")
  func numbers() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let today = try day("2026-01-12")
    let last = try #require(try file.calendar(of: 2027, today: today).proposals.last)
    _ = try file.moveProposal(last.number, of: 2027, to: day("2027-01-05"), at: time("18:00"), today: today)
    let moved = try #require(try file.calendar(of: 2027, today: today).proposals.first)
    #expect(moved.number == last.number && moved.body == last.body)
    #expect(
      try refusal { _ = try file.moveProposal(16, of: 2027, to: day("2027-01-05"), at: nil, today: today) }
        == .calendar(.noProposal(number: 16, year: 2027, last: 15)))
    #expect(
      try refusal { _ = try file.calendar(of: 2025, today: today) } == .calendar(.calendarYearPast(2025, present: 2026))
    )
  }

  @Test("The assembly comes before the report on a grant, and only where a grant and the fiscal year say when that is")
  func beforeTheReport() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let today = try day("2026-11-20")
    func assembly() throws -> (calendar: YearCalendar, day: Day) {
      let calendar = try file.calendar(of: 2027, today: today)
      return (calendar, try #require(calendar.proposals.first { $0.body.code == "ag" }?.day))
    }
    let former = try file.schedule(file.body("ag"), on: day("2026-09-24"), at: nil, place: nil)
    try file.note(["adds"], at: former)
    #expect(try assembly().day == day("2027-09-23") && assembly().calendar.reportsDue.isEmpty)
    let state = try file.addPartner(PlainText("DREETS"), role: .funder, since: Beginning(today), source: nil)
    _ = try file.addAgreement(
      PlainText("AMI"), funder: state, from: day("2026-01-01"), last: day("2027-12-31"))
    #expect(try assembly().day == day("2027-09-23") && assembly().calendar.gaps.count == 1)
    try file.queue.write { try $0.execute(sql: "UPDATE association SET fiscal_year_end = '12-31'") }
    let (calendar, before) = try assembly()
    #expect(try calendar.reportsDue.map(\.dueOn) == [day("2027-06-30")])
    #expect(before.iso < "2027-06-30" && before.iso > "2027-06-01" && calendar.firstAssembly == before)
    #expect(calendar.proposals.count == 15)
  }
}
