import Governance
import Testing

@testable import GovernanceStore

@Suite struct AgendaTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile
  private let meeting: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    meeting = try file.board(on: "2026-03-17")
    for title in ["A", "B", "C", "D"] {
      _ = try file.addAgendaItem(PlainText(title), purpose: .forDecision, to: meeting)
    }
  }

  private var titles: [String] {
    get throws { try file.record(of: meeting).agenda.map { "\($0.number)\($0.title)" } }
  }

  @Test func aRemovedItemLeavesNoHole() throws {
    _ = try file.removeAgendaItem(2, from: meeting)
    #expect(try titles == ["1A", "2C", "3D"])
  }

  @Test(arguments: [
    (4, 1, ["1D", "2A", "3B", "4C"]), (1, 3, ["1B", "2C", "3A", "4D"]), (2, 2, ["1A", "2B", "3C", "4D"]),
  ])
  func anItemMoves(_ from: Int, _ to: Int, _ result: [String]) throws {
    _ = try file.moveAgendaItem(from, to: to, of: meeting)
    #expect(try titles == result)
  }

  @Test func numbersThatWereUsedStay() throws {
    try file.noteDiscussion(PlainText("Débat"), agendaItem: 3, in: meeting, today: day("2026-03-17"))
    let used = Refusal.meeting(.agendaItemInUse(number: 3, code: meeting.code))
    #expect(try refusal { _ = try file.removeAgendaItem(3, from: meeting) } == used)
    #expect(try refusal { _ = try file.removeAgendaItem(1, from: meeting) } == used)
    #expect(try refusal { _ = try file.moveAgendaItem(1, to: 4, of: meeting) } == used)
    _ = try file.removeAgendaItem(4, from: meeting)
    _ = try file.moveAgendaItem(1, to: 2, of: meeting)
    #expect(try titles == ["1B", "2A", "3C"])
    #expect(
      try refusal { _ = try file.moveAgendaItem(1, to: 9, of: meeting) } == .meeting(.noAgendaItem(number: 9, count: 3))
    )
  }

  @Test func whatIsOpenIsCarriedUntilItIsClosed() throws {
    try file.note(["adds"], at: meeting)
    let action = try file.addAction(PlainText("Écrire"), owner: nil, dueOn: nil, in: meeting)
    let next = try file.board(on: "2026-06-16")
    var pending = try file.pendingBusiness(for: next)
    #expect(pending.openActions.map(\.reference) == [action])
    #expect(pending.minutesToApprove.map(\.reference) == [meeting])
    // Those of another body are none of its business.
    let bureau = try file.schedule(file.body("bureau"), on: day("2026-06-10"), at: nil, place: nil)
    #expect(try file.pendingBusiness(for: bureau).openActions.isEmpty)
    _ = try file.fillAgenda(
      of: next, with: [AgendaProposal(title: "Suivi", purpose: .forInformation, about: action.code)])
    // It is proposed again for the one after, and no more once it is done.
    let later = try file.board(on: "2026-09-15")
    #expect(try file.pendingBusiness(for: later).openActions.map(\.reference) == [action])
    try file.complete(action, on: day("2026-07-01"))
    _ = try file.recordAttendance(
      of: [(.member(file.member("adds")), nil)], as: .present, at: next, today: day("2026-06-16"))
    _ = try file.approveMinutes(of: meeting, in: next, today: day("2026-06-16")) { _, _ in "PV" }
    pending = try file.pendingBusiness(for: later)
    #expect(pending.openActions.isEmpty)
    #expect(pending.minutesToApprove.map(\.reference) == [next])
  }
}
