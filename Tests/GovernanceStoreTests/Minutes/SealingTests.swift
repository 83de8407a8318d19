import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Sealed means sealed: by the program, by the file, and by the chain of the register.
@Suite struct SealingTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let first: Reference<Meeting>
  let second: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    first = try file.board(on: "2026-03-12")
    second = try file.board(on: "2026-06-12")
    for meeting in [first, second] {
      try file.note(["adds", "die"], at: meeting)
      try file.vote("Budget 2026", 2, at: meeting)
    }
  }

  @discardableResult
  private func sign(_ meeting: Reference<Meeting>, on iso: String) throws -> Seal {
    try file.signMinutes(of: meeting, on: day(iso), scan: nil, today: day(iso)) { record, association in
      "\(association.name) \(record.meeting.reference.code)"
    }
  }

  @Test func theFirstOfSignatureAndApprovalSeals() throws {
    let seal = try sign(first, on: "2026-03-20")
    #expect(seal.text == "PTCE Hénin-Carvin CA-2026-01" && seal.number == 1 && seal.previousSHA256 == nil)
    let same = try file.approveMinutes(of: first, in: second, today: day("2026-06-12")) { _, _ in "autre" }
    #expect(same == seal)
    let life = try file.record(of: first).minutes
    #expect(try life.state == .approved && life.signature?.day == day("2026-03-20"))
    #expect(life.approval?.meeting.code == "CA-2026-02")
  }

  @Test func nothingInSealedMinutesChanges() throws {
    try sign(first, on: "2026-03-20")
    let before = try file.dump()
    #expect(throws: Refusal.minutes(.minutesAreSealed)) { try file.note(["apei"], at: first) }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      _ = try file.recordDeparture(
        of: file.attendee("adds", at: first).attendee, at: time("19:00"), meeting: first, today: day("2026-12-01"))
    }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) { try file.vote("Autre", 2, at: first) }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) { try file.proclaim(.adopted, at: first) }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      try file.recordProxy(from: file.member("apei"), to: file.member("adds"), at: first)
    }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      try file.addAgendaItem(PlainText("Divers"), purpose: .forDiscussion, to: first)
    }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      try file.noteDiscussion(PlainText("Débat"), agendaItem: nil, in: first, today: day("2026-06-12"))
    }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      try file.takeBackNarrative([nil: [PlainText("Débat")]], of: first)
    }
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      _ = try file.correct(
        .meetingDay, ofRow: first.id, code: first.code, to: PlainText("2026-03-13"), reason: PlainText("erreur"))
    }
    #expect(throws: Refusal.undo(.actIsFinal(.signMinutes))) { try file.undo() }
    #expect(try file.dump() == before)
    // The other meeting is free.
    try file.vote("Autre", 2, at: second)
  }

  @Test(arguments: [
    "UPDATE sealed_minutes SET text = 'x'", "DELETE FROM sealed_minutes", "UPDATE resolution SET votes_for = 1",
    "DELETE FROM attendance", "UPDATE meeting SET day = '2026-03-13'",
  ]) func theFileItselfRefuses(_ sql: String) throws {
    try sign(first, on: "2026-03-20")
    #expect(throws: DatabaseError.self) { try file.queue.write { try $0.execute(sql: sql) } }
  }

  @Test func theRegisterIsAChain() throws {
    let one = try sign(first, on: "2026-03-20")
    let two = try sign(second, on: "2026-06-20")
    #expect(two.number == 2 && two.previousSHA256 == one.sha256)
    #expect(try file.register().map(\.isIntact) == [true, true])
    // Whoever forges the first line has to forge all that follow.
    try file.queue.writeWithoutTransaction { db in
      try db.execute(sql: "DROP TRIGGER sealed_minutes_never_change")
      try db.execute(sql: "UPDATE sealed_minutes SET text = 'faux' WHERE number = 1")
    }
    #expect(try file.register().map(\.isIntact) == [false, true])
  }

  @Test func case14ACorrigendumIsAddedToSealedMinutesOnly() throws {
    #expect(throws: Refusal.minutes(.minutesNotSealed(code: "CA-2026-01"))) {
      try file.addCorrigendum(PlainText("x"), to: first, on: day("2026-03-20"), approvedIn: nil)
    }
    let seal = try sign(first, on: "2026-03-20")
    let mended = try file.addCorrigendum(
      PlainText("Lire 3 et non 2."), to: first, on: day("2026-06-12"), approvedIn: second)
    let life = try file.record(of: first).minutes
    #expect(life.corrigenda == [mended] && mended.approvedIn?.code == "CA-2026-02")
    #expect(life.seal == seal)
  }

  @Test func anEmptyRoomApprovesNothing() throws {
    let empty = try file.board(on: "2026-07-01")
    let before = try file.dump()
    #expect(throws: Refusal.meeting(.nobodyPresent(code: empty.code))) {
      try file.approveMinutes(of: first, in: empty, today: day("2026-07-01")) { _, _ in "" }
    }
    try #expect(file.dump() == before)
    let entered = try file.enterPastMeeting(
      file.body("ca"), on: day("2026-07-02"), at: nil, place: nil, minutes: nil, today: day("2026-07-03"))
    _ = try file.approveMinutes(of: first, in: entered, today: day("2026-07-03")) { _, _ in "PV" }
  }

  @Test func aMeetingThatApprovedMinutesHadAQuorum() throws {
    let approving = try file.board(on: "2026-07-01")
    try file.note(["adds"], at: approving)
    _ = try file.approveMinutes(of: first, in: approving, today: day("2026-07-01")) { _, _ in "PV" }
    #expect(throws: Refusal.meeting(.minutesWereApproved(code: approving.code, of: [first.code]))) {
      try file.declareInquorate(approving, reason: nil, today: day("2026-07-01"))
    }
  }

  @Test func nobodySignsBeforeTheReviewOrTheMeeting() throws {
    try file.reviewMinutes(of: first, on: day("2026-03-18"), today: day("2026-03-18"))
    let before = try file.dump()
    #expect(
      throws: try Refusal.minutes(
        .signedBeforeReview(code: first.code, signed: day("2026-03-17"), reviewed: day("2026-03-18")))
    ) { try sign(first, on: "2026-03-17") }
    #expect(
      throws: try Refusal.minutes(
        .minutesBeforeMeeting(code: second.code, day: day("2026-06-11"), meeting: day("2026-06-12")))
    ) {
      try sign(second, on: "2026-06-11")
    }
    #expect(throws: try Refusal.dayAhead(day("2026-06-14"))) {
      try file.signMinutes(of: second, on: day("2026-06-14"), scan: nil, today: day("2026-06-13")) { _, _ in "" }
    }
    #expect(throws: try Refusal.dayAhead(day("2026-06-14"))) {
      try file.reviewMinutes(of: second, on: day("2026-06-14"), today: day("2026-06-13"))
    }
    #expect(try file.dump() == before)
    try sign(first, on: "2026-03-18")
  }

  @Test func aSignedPaperIsAttachedAfterTheSealing() throws {
    let paper = try folder.write(.init("papier".utf8), as: "signe.pdf")
    #expect(throws: Refusal.minutes(.minutesNotSigned(code: first.code))) {
      try file.attachSignedPaper(paper, to: first, today: day("2026-04-01"))
    }
    let seal = try sign(first, on: "2026-03-20")
    #expect(try file.register().first?.paperCount == 0)
    let attached = try file.attachSignedPaper(paper, to: first, today: day("2026-04-01"))
    let life = try file.record(of: first).minutes
    #expect(try life.signedPapers == [attached] && attached.attachedOn == day("2026-04-01"))
    #expect(life.seal == seal && life.signature?.scan == nil)
    #expect(try file.register().map(\.paperCount) == [1] && file.register().allSatisfy(\.isIntact))
    #expect(throws: Refusal.minutes(.paperIsAttached(code: first.code))) {
      try file.attachSignedPaper(paper, to: first, today: day("2026-04-02"))
    }
  }

  @Test func aMeetingTellsWhichMinutesItApproved() throws {
    try sign(first, on: "2026-03-20")
    #expect(try file.record(of: second).approvedMinutes.isEmpty)
    _ = try file.approveMinutes(of: first, in: second, today: day("2026-06-12")) { _, _ in "" }
    let mended = try file.addCorrigendum(
      PlainText("Lire 3."), to: first, on: day("2026-06-12"), approvedIn: second)
    let approved = try file.record(of: second).approvedMinutes
    #expect(approved.map(\.meeting.reference) == [first])
    #expect(approved.first?.isWhole == true && approved.first?.corrigenda == [mended])
    #expect(try file.record(of: first).approvedMinutes.isEmpty)
  }

  @Test func whatIsLeftWithoutAVoteIsSealedToo() throws {
    #expect(throws: Refusal.vote(.nothingToLeave(code: first.code))) {
      try file.leaveWithoutVote(because: nil, at: first, today: day("2026-03-12"))
    }
    try file.propose(PlainText("Texte"), at: first, today: day("2026-03-12"))
    let left = try file.leaveWithoutVote(because: PlainText("renvoyé"), at: first, today: day("2026-03-12"))
    let record = try file.record(of: first)
    #expect(record.deferrals == [left] && left == Deferral(agendaItem: nil, text: "Texte", reason: "renvoyé"))
    #expect(record.session.proposedText == nil)
    try sign(first, on: "2026-03-20")
    #expect(throws: DatabaseError.self) { try file.queue.write { try $0.execute(sql: "DELETE FROM deferral") } }
  }

  @Test func onlyALaterMeetingApproves() throws {
    #expect(throws: Refusal.minutes(.approvedTooEarly(code: "CA-2026-02", by: "CA-2026-01"))) {
      try file.approveMinutes(of: second, in: first, today: day("2026-06-12")) { _, _ in "" }
    }
    #expect(throws: Refusal.minutes(.approvedTooEarly(code: "CA-2026-01", by: "CA-2026-01"))) {
      try file.approveMinutes(of: first, in: first, today: day("2026-06-12")) { _, _ in "" }
    }
    let planned = try file.board(on: "2026-09-12")
    #expect(throws: Refusal.minutes(.meetingNotHeld(code: "CA-2026-03", .planned))) {
      try sign(planned, on: "2026-10-01")
    }
  }

  @Test func aCorrigendumIsApprovedLaterAndOnce() throws {
    try file.note(["adds"], at: first)
    _ = try file.signMinutes(of: first, on: day("2026-03-13"), scan: nil, today: day("2026-03-13")) { _, _ in "PV" }
    let none = Refusal.minutes(.noCorrigendumToApprove(code: first.code, numbers: []))
    let next = try file.board(on: "2026-04-10")
    func approve(_ number: Int?) throws -> Corrigendum {
      try file.approveCorrigendum(number, to: first, in: next, today: day("2026-04-10"))
    }
    #expect(throws: none) { try approve(nil) }
    for text in ["Lire 12.", "Lire 13."] {
      _ = try file.addCorrigendum(PlainText(text), to: first, on: day("2026-03-20"), approvedIn: nil)
    }
    #expect(throws: Refusal.minutes(.noCorrigendumToApprove(code: first.code, numbers: [1, 2]))) { try approve(nil) }
    // An empty room approves nothing.
    #expect(throws: Refusal.meeting(.nobodyPresent(code: next.code))) { try approve(2) }
    try file.note(["adds"], at: next)
    #expect(try approve(2).approvedIn == next)
    #expect(throws: Refusal.minutes(.noCorrigendumToApprove(code: first.code, numbers: [1]))) { try approve(2) }
    #expect(try file.record(of: next).approvedMinutes.first?.corrigenda.map(\.number) == [2])
    #expect(try approve(nil).number == 1)
    #expect(throws: none) { try approve(nil) }
  }
}
