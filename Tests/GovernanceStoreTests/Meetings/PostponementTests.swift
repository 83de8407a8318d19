import Governance
import Testing

@testable import GovernanceStore

@Suite struct PostponementTests {
  @Test("§15.13: the first meeting keeps everything, the second has its agenda and none of its proxies")
  func case13ProxiesDoNotCarryOver() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let first = try file.board(on: "2026-03-17", at: time("18:00"))
    _ = try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: first)
    try file.note(["apei"], .excused, at: first)
    try file.recordProxy(from: file.member("adds"), to: file.member("die"), at: first)
    let second = try file.postpone(
      first, to: day("2026-04-07"), at: nil, place: nil, reason: PlainText("Salle prise"))
    let former = try file.record(of: first)
    let record = try file.record(of: second)
    #expect(former.meeting.status == .postponed)
    #expect(former.meeting.statusReason == "Salle prise")
    #expect(former.meeting.revision == 1)
    #expect(former.meeting.followedBy?.meeting == second)
    #expect(former.proxies.count == 1 && former.attendance.count == 1)
    #expect(record.meeting.follows?.meeting == first)
    #expect(record.meeting.follows?.reason == .postponement)
    #expect(try record.meeting.startsAt == time("18:00"))
    #expect(record.agenda == former.agenda)
    #expect(record.proxies.isEmpty && record.attendance.isEmpty)
  }

  @Test("Only a planned meeting can be moved or called off")
  func refusing() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-17", at: time("18:00"))
    let reason = try PlainText("Neige")
    #expect(
      try refusal { _ = try file.postpone(meeting, to: day("2026-03-17"), at: nil, place: nil, reason: reason) }
        == .meeting(.postponedToItself(code: "CA-2026-01")))
    try file.note(["adds"], at: meeting)
    #expect(
      try refusal { try file.cancel(meeting, reason: reason) }
        == .meeting(.meetingCannotMove(.held, code: "CA-2026-01", successor: nil)))
  }

  @Test("Four board meetings of which one was moved are four, in the report and in the calendar")
  func counting() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    for iso in ["2026-03-03", "2026-06-02", "2026-09-01", "2026-12-01"] { _ = try file.board(on: iso) }
    let first = try file.meeting("CA-2026-01", .next, on: day("2026-01-12"))
    let moved = try file.postpone(first, to: day("2026-03-31"), at: nil, place: nil, reason: PlainText("Neige"))
    let calendar = try file.calendar(of: 2026, today: day("2026-02-01"))
    let count = try #require(calendar.counts.first { $0.body.code == "ca" })
    #expect(count.planned == 4 && count.proposed == 0)
    try file.note(["adds"], at: moved)
    for code in ["CA-2026-02", "CA-2026-03", "CA-2026-04"] {
      try file.note(["adds"], at: file.meeting(code, .next, on: day("2026-12-31")))
    }
    let report = try file.activityReport(2026, today: day("2026-12-31"))
    let board = try #require(report.meetings.first { $0.body.reference.code == "ca" })
    #expect(board.count.held == 4 && board.count.number(of: .postponed) == 1 && board.count.number(of: .toRecord) == 0)
    #expect(board.sessions.count == 4)
  }

  @Test("Day, hour, place and status raise the revision, and nothing else does")
  func revising() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-17", at: time("18:00"))
    func revision() throws -> Int { try file.record(of: meeting).meeting.revision }
    _ = try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meeting)
    #expect(try revision() == 0)
    for (field, value) in [
      (CorrectableField.meetingDay, "2026-03-18"), (.meetingTime, "19:00"), (.meetingPlace, "Carvin"),
    ] {
      _ = try file.correct(
        field, ofRow: meeting.id, code: meeting.code, to: PlainText(value), reason: PlainText("erreur"))
    }
    #expect(try revision() == 3)
    try file.note(["adds"], at: meeting)
    #expect(try revision() == 4)
    try file.hold(
      meeting, openedAt: time("19:05"), closedAt: nil, chair: nil, recordingSecretary: nil, today: day("2026-03-18"))
    #expect(try revision() == 4)
  }

  @Test("Who is expected at two meetings at the same time is named")
  func overlapping() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let board = try file.board(on: "2026-03-17", at: time("18:00"))
    let bureau = try file.schedule(file.body("bureau"), on: day("2026-03-17"), at: time("19:30"), place: nil)
    let later = try file.schedule(file.body("copil"), on: day("2026-03-17"), at: time("21:30"), place: nil)
    let overlaps = try file.overlaps(of: [board, bureau, later])
    #expect(overlaps.count == 1)
    #expect(overlaps.first?.other.reference == bureau)
    #expect(overlaps.first?.people.contains(try file.person("herlin")) == true)
  }

  @Test("A body that meets twice on a day is told, at whatever hours")
  func sameBodySameDay() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let first = try file.board(on: "2026-03-17", at: time("09:00"))
    let second = try file.board(on: "2026-03-17", at: time("18:00"))
    let overlaps = try file.overlaps(of: [first, second])
    #expect(overlaps.count == 1)
    #expect(overlaps.first?.isOfSameBody == true && overlaps.first?.other.reference == second)
    try file.cancel(second, reason: PlainText("erreur"))
    #expect(try file.overlaps(of: [first]).isEmpty)
  }
}
