import Foundation
import Governance
import Testing

@testable import GovernanceStore

/// A meeting is planned, held and found again under one code.
@Suite struct MeetingCodesTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test func codesCountByBodyAndYear() throws {
    #expect(
      try [file.board(on: "2026-03-12"), file.board(on: "2026-06-12")].map(\.code) == ["CA-2026-01", "CA-2026-02"])
    #expect(try file.board(on: "2027-03-12").code == "CA-2027-01")
    #expect(try file.schedule(file.assembly("ag"), on: day("2026-06-24"), at: nil, place: nil).code == "AG-2026-01")
    #expect(try file.schedule(file.assembly("alim"), on: day("2026-02-03"), at: nil, place: nil).code == "ALIM-2026-01")
    for month in 1...9 { _ = try file.board(on: "2026-0\(month)-01") }
    #expect(try file.board(on: "2026-12-01").code == "CA-2026-12")
    #expect(try file.meetings(of: file.body("ca"), year: 2026).count == 12)
  }

  @Test func sameBodyDayAndHourIsRefused() throws {
    let first = try file.board(on: "2026-03-12", at: time("18:00"))
    #expect(throws: Refusal.meeting(.meetingAlreadyRecorded(code: first.code))) {
      try file.board(on: "2026-03-12", at: time("18:00"))
    }
    #expect(try file.board(on: "2026-03-12", at: time("20:00")).code == "CA-2026-02")
    #expect(throws: Refusal.meeting(.meetingAlreadyRecorded(code: first.code))) {
      try file.enterPastMeeting(
        file.body("ca"), on: day("2026-03-12"), at: time("18:00"), place: nil, minutes: nil, today: day("2026-04-01"))
    }
  }

  @Test func pastMeetingKeepsTheFingerprintOfItsPaper() throws {
    let paper = try folder.write(Data("abc".utf8), as: "pv.pdf")
    let meeting = try file.enterPastMeeting(
      file.body("ca"), on: day("2025-11-04"), at: nil, place: nil, minutes: paper, today: day("2026-01-12"))
    let record = try file.record(of: meeting)
    #expect(
      record.document
        == AttachedDocument(path: paper, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(record.meeting.status == .held && record.meeting.enteredAfterwards)
    #expect(throws: Refusal.file(.noFile(path: "/nulle/part.pdf"))) {
      try file.enterPastMeeting(
        file.body("ca"), on: day("2025-12-04"), at: nil, place: nil, minutes: "/nulle/part.pdf",
        today: day("2026-01-12"))
    }
    #expect(throws: Refusal.self) {
      try file.enterPastMeeting(
        file.body("ca"), on: day("2026-01-13"), at: nil, place: nil, minutes: nil, today: day("2026-01-12"))
    }
  }

  @Test func meetingIsHeldOnItsDayOrLater() throws {
    let meeting = try file.board(on: "2026-03-12")
    func hold(_ opened: String?, _ closed: String?, on iso: String) throws {
      try file.hold(
        meeting, openedAt: opened.map(time), closedAt: closed.map(time), chair: nil, recordingSecretary: nil,
        today: day(iso))
    }
    #expect(throws: try Refusal.meeting(.meetingAhead(code: meeting.code, day: day("2026-03-12")))) {
      try hold("18:00", nil, on: "2026-03-11")
    }
    #expect(throws: try Refusal.meeting(.closingBeforeOpening(opened: time("18:00"), closed: time("17:59")))) {
      try hold("18:00", "17:59", on: "2026-03-12")
    }
    try hold("18:05", nil, on: "2026-03-12")
    #expect(throws: try Refusal.meeting(.closingBeforeOpening(opened: time("18:05"), closed: time("18:00")))) {
      try hold(nil, "18:00", on: "2026-03-12")
    }
    let (adds, _) = try file.attendee("adds", at: meeting)
    _ = try file.recordAttendance(of: [(adds, nil)], as: .present, at: meeting, today: day("2026-03-12"))
    _ = try file.recordDeparture(of: adds, at: time("19:30"), meeting: meeting, today: day("2026-03-12"))
    #expect(throws: try Refusal.meeting(.closingBeforeNoted(closed: time("19:00"), noted: time("19:30")))) {
      try hold(nil, "19:00", on: "2026-03-13")
    }
    // Several adherents begin so: a given name that does too settles nothing.
    for text in ["a", "c", "n"] {
      #expect(throws: Refusal.self) { try file.attendee(text, at: meeting) }
    }
    try hold(nil, "20:00", on: "2026-03-13")
    let record = try file.record(of: meeting)
    #expect(try record.openedAt == time("18:05") && record.closedAt == time("20:00") && record.meeting.status == .held)
  }

  @Test func listsOfMeetingsAskForTheirDays() throws {
    for iso in ["2026-03-12", "2026-06-12", "2026-09-12"] { _ = try file.board(on: iso) }
    let overview = try file.overview(on: day("2026-06-12"))
    #expect(overview.nextMeetings.map(\.reference.code) == ["CA-2026-02", "CA-2026-03"])
    #expect(try file.meetings(of: file.body("ca"), from: day("2027-01-01")).isEmpty)
    #expect(try file.meetings(year: 2025).isEmpty)
  }

  @Test func agendaAndNotesKnowTheirMeeting() throws {
    let meeting = try file.board(on: "2026-03-12")
    #expect(try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meeting).number == 1)
    #expect(try file.addAgendaItem(PlainText("Divers"), purpose: .forDiscussion, to: meeting).number == 2)
    try file.noteDiscussion(PlainText("Débat"), agendaItem: 2, in: meeting, today: day("2026-03-12"))
    #expect(throws: Refusal.meeting(.noAgendaItem(number: 3, count: 2))) {
      try file.noteDiscussion(PlainText("Débat"), agendaItem: 3, in: meeting, today: day("2026-03-12"))
    }
    let record = try file.record(of: meeting)
    #expect(record.discussion.map(\.agendaItem) == [2] && record.meeting.status == .held)
  }
}
