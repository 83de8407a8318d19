import Governance
import Testing

@testable import GovernanceStore

@Suite struct DutiesQueryTests {
  @Test("Meetings to convene and to record, minutes, actions and bodies that are behind are due; what moved is not")
  func everything() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let held = try file.board(on: "2026-02-03", at: time("18:00"))
    try file.note(["adds"], at: held)
    _ = try file.addAction(PlainText("Écrire"), owner: nil, dueOn: day("2026-03-20"), in: held)
    let moved = try file.board(on: "2026-02-10", at: time("18:00"))
    _ = try file.postpone(moved, to: day("2026-04-07"), at: nil, place: nil, reason: PlainText("Neige"))
    _ = try file.schedule(file.body("bureau"), on: day("2026-03-01"), at: nil, place: nil)
    let today = try day("2026-03-10")
    let duties = try file.duties(until: today.adding(days: 30), today: today)
    #expect(
      duties.list.map { "\($0.subject.code) \($0.day.iso) \($0.severity.rawValue)" } == [
        "BUREAU-2026-01 2026-03-01 late", "CA-2026-01 2026-03-05 late", "CA-2026-01-A1 2026-03-20 soon",
        "CA-2026-03 2026-03-22 soon", "comop 2026-04-01 later",
      ])
    let overview = try file.overview(on: today)
    #expect(overview.duties.mostUrgent(3).map(\.subject.code) == ["BUREAU-2026-01", "CA-2026-01", "CA-2026-03"])
  }

  @Test("A notice that was noted for the present day settles a meeting")
  func convened() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-20")
    try file.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO notice (meeting_id, kind, sent_on, channel, meeting_day, agenda)
          VALUES (?, 'first', '2026-03-01', 'courriel', '2026-03-20', '[]')
          """, arguments: [meeting.id])
    }
    let today = try day("2026-03-02")
    func isDue() throws -> Bool {
      try file.duties(until: today.adding(days: 20), today: today).list.contains { $0.subject.code == meeting.code }
    }
    #expect(try !isDue())
    _ = try file.correct(
      .meetingDay, ofRow: meeting.id, code: meeting.code, to: PlainText("2026-03-27"), reason: PlainText("erreur"))
    #expect(try isDue())
  }
}
