import Governance
import GRDB
import Testing

@testable import GovernanceStore

@Suite struct NoticeTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func report(_ sent: String, _ channel: String = "courriel", reason: String? = nil) throws -> NoticeReport {
    NoticeReport(
      sentOn: try day(sent), channel: try PlainText(channel), shortNoticeReason: try reason.map { try PlainText($0) })
  }

  @discardableResult
  private func send(_ report: NoticeReport, _ meeting: Reference<Meeting>) throws -> Notice {
    try file.recordNotice(report, of: meeting, today: day("2026-12-31"))
  }

  @Test func theRecipientsAreThoseOfTheMeetingsDay() throws {
    let before = try file.board(on: "2026-03-10")
    let after = try file.board(on: "2026-03-24")
    // The representative of ADDS changes on the 12th.
    try file.queue.write { db in
      let row = try #require(
        try Row.fetchOne(
          db,
          sql: """
            SELECT representative.id, organization_id FROM representative
            JOIN organization ON organization.id = organization_id WHERE organization.code = 'adds'
            """))
      try db.execute(sql: "UPDATE representative SET until_day = '2026-03-12' WHERE id = ?", arguments: [row[0]])
      try db.execute(
        sql: """
          INSERT INTO representative (organization_id, person_id, rank, from_day, certainty)
          SELECT ?, id, 'primary', '2026-03-12', 'confirmed' FROM person WHERE code = 'monoky'
          """, arguments: [row[1] as Int64])
    }
    func people(_ meeting: Reference<Meeting>) throws -> [String] {
      let adds = try file.member("adds")
      return try file.addressees(of: meeting).first { $0.attendee == .member(adds) }?.people.map(\.person.code) ?? []
    }
    #expect(try people(before) == ["boukhateb"])
    #expect(try people(after) == ["monoky"])
  }

  @Test func nobodyIsLeftOutForWantOfAnAddress() throws {
    let meeting = try file.board(on: "2026-03-17")
    try file.changeContact(of: file.person("herlin"), email: PlainText("a@b.fr"), phone: nil, postalAddress: nil)
    let all = try file.addressees(of: meeting, guests: [Guest("Mme Essai")])
    #expect(all.count == 16)
    #expect(all.filter(\.isReachable).map(\.attendee.name) == ["1001 Commerce"])
    #expect(all.last?.capacity == .guest)
  }

  @Test("§15.13: a meeting that is moved keeps its first notice, gets a second, and the delay is counted anew")
  func case13AMovedMeetingKeepsItsFirstNotice() throws {
    let meeting = try file.board(on: "2026-06-24")
    let first = try send(report("2026-06-01"), meeting)
    #expect(first.kind == .first)
    _ = try file.correct(
      .meetingDay, ofRow: meeting.id, code: meeting.code, to: PlainText("2026-07-08"), reason: PlainText("salle"))
    var record = try file.record(of: meeting)
    #expect(record.needsCorrectiveNotice)
    #expect(record.changesSinceNotice == [.day(from: try day("2026-06-24"), to: try day("2026-07-08"))])
    #expect(record.noticePlan.lastSendingDay == (try day("2026-06-22")))
    let second = try send(report("2026-06-20"), meeting)
    record = try file.record(of: meeting)
    #expect(second.kind == .corrective)
    #expect(record.notices.map(\.content.day) == [try day("2026-06-24"), try day("2026-07-08")])
    #expect(record.noticePlan.counted.daysCounted(from: second.sentOn, to: record.meeting.day) == 17)
    #expect(!record.needsCorrectiveNotice)
  }

  @Test func aMeetingThatStandsForAPostponedOneFollowsItsNotices() throws {
    let meeting = try file.board(on: "2026-06-24")
    try send(report("2026-06-01"), meeting)
    let successor = try file.board(on: "2026-07-08")
    try file.queue.write { db in
      try db.execute(sql: "UPDATE meeting SET status = 'postponed' WHERE id = ?", arguments: [meeting.id])
      try db.execute(
        sql: "UPDATE meeting SET follows_id = ?, follows_as = 'postponement' WHERE id = ?",
        arguments: [meeting.id, successor.id])
    }
    #expect(try file.record(of: meeting).needsCancellationNotice)
    #expect(try file.record(of: successor).needsCorrectiveNotice)
    #expect(try send(report("2026-06-15"), meeting).kind == .cancellation)
    #expect(try send(report("2026-06-15"), successor).kind == .corrective)
    let record = try file.record(of: successor)
    #expect(record.notices.map(\.meeting.code) == [meeting.code, meeting.code, successor.code])
    #expect(!record.minutesGaps.contains(.notice))
  }

  @Test func aStatedDelayThatIsBrokenNeedsAReason() throws {
    let rule = NoticeRule(days: 15, counting: .clearDays)
    try file.setRule(
      .notice, of: file.body("ca"),
      to: .stated(.init(text: "15 jours francs", article: "art. 9", terms: .notice(rule))), from: day("2026-01-01"))
    let meeting = try file.board(on: "2026-03-17")
    #expect(
      try refusal { try send(report("2026-03-02"), meeting) }
        == .notice(
          .noticeTooShort(
            code: meeting.code, days: 14, rule: "15 jours francs (art. 9)", next: try day("2026-03-18"))))
    #expect(try send(report("2026-03-02", reason: "urgence"), meeting).shortNoticeReason == "urgence")
    #expect(try file.record(of: meeting).notices.first?.shortNoticeReason == "urgence")
  }

  @Test func aSilentStatuteBlocksNothing() throws {
    try file.setRule(.notice, of: file.body("ca"), to: .silent, from: day("2026-01-01"))
    let meeting = try file.board(on: "2026-03-17")
    #expect(try send(report("2026-03-16"), meeting).kind == .first)
  }

  @Test func aSecondWaveReachesTheOthersAndIsNoCorrection() throws {
    let meeting = try file.board(on: "2026-03-17")
    var byMail = try report("2026-02-20")
    byMail.recipients = [.member(try file.member("adds")), .member(try file.member("die"))]
    try send(byMail, meeting)
    #expect(
      try refusal { try send(byMail, meeting) } == .notice(.nothingToNotify(code: meeting.code, sentOn: byMail.sentOn)))
    #expect(try send(report("2026-02-21", "courrier"), meeting).kind == .first)
    #expect(
      try refusal { try send(report("2026-02-22"), meeting) }
        == .notice(.nothingToNotify(code: meeting.code, sentOn: try day("2026-02-21"))))
  }

  @Test func whatCannotHaveHappenedIsRefused() throws {
    let meeting = try file.board(on: "2026-03-17")
    #expect(
      try refusal { _ = try file.recordNotice(report("2026-02-02"), of: meeting, today: day("2026-02-01")) }
        == .dayAhead(try day("2026-02-02")))
    #expect(
      try refusal { try send(report("2026-03-18"), meeting) }
        == .notice(.noticeAfterMeeting(try day("2026-03-18"), code: meeting.code, meeting: try day("2026-03-17"))))
    try send(report("2026-02-10"), meeting)
    _ = try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meeting)
    #expect(
      try refusal { try send(report("2026-02-09"), meeting) }
        == .notice(.noticeBeforeLast(try day("2026-02-09"), last: try day("2026-02-10"))))
    var stranger = try report("2026-02-11")
    stranger.recipients = [.guest("Mme Essai")]
    #expect(
      try refusal { try send(stranger, meeting) } == .notice(.notToConvene(name: "Mme Essai", code: meeting.code)))
  }

  @Test func whoJoinedTheBoardSinceIsStillToBeConvened() throws {
    let board = try file.body("ca")
    let meeting = try file.board(on: "2026-04-20")
    try send(report("2026-03-17"), meeting)
    #expect(try file.record(of: meeting).stillToConvene.isEmpty)
    _ = try file.endMandate(
      of: file.member("die"), in: board, place: nil, reason: .resignation, on: day("2026-03-18"))
    let new = try file.addMember(
      PlainText("Vélo 62"), isResident: false, college: file.college("actifs"), since: Beginning(day("2026-01-01")))
    _ = try file.appoint(Appointment(new, in: board, office: nil, from: Beginning(day("2026-03-18"))))
    var nomination = try Nomination(
      of: PlainText("Paul ESSAI"), for: file.organization("adds"), as: .alternate, from: Beginning(day("2026-04-01")))
    _ = try file.appointRepresentative(nomination)
    // Who speaks only after the meeting is not told of it.
    nomination = try Nomination(
      of: PlainText("Zoé APRÈS"), for: file.organization("cahc"), as: .alternate, from: Beginning(day("2026-04-21")))
    _ = try file.appointRepresentative(nomination)
    let record = try file.record(of: meeting)
    #expect(record.stillToConvene.map(\.name) == ["Vélo 62"])
    #expect(record.convenedInVain.map(\.name) == ["DIE"])
    #expect(
      record.newSpeakers.map { "\($0.participant.attendee.name): \($0.people.map(\.name))" } == [
        "ADDS: [\"Paul ESSAI\"]"
      ])
    let duties = try file.duties(until: day("2026-12-31"), today: day("2026-04-02"))
    #expect(
      duties.list.contains {
        if case .convene(_, _, .recipients(let missing)) = $0.subject { missing == [.member(new)] } else { false }
      })
    // Once told, nothing is left; of a meeting that was held, nothing is asked.
    var rest = try report("2026-04-02")
    rest.recipients = [.member(new)]
    try send(rest, meeting)
    #expect(try file.record(of: meeting).stillToConvene.isEmpty)
  }

  @Test func aGroupsNewMemberIsStillToBeConvened() throws {
    let group = try file.workingGroup("alim")
    func join(_ name: String, _ iso: String) throws {
      try file.join(group, organization: file.organization(name), person: nil, from: Beginning(day(iso)))
    }
    try join("apei", "2026-01-01")
    let meeting = try file.schedule(group, on: day("2026-04-25"), at: nil, place: nil)
    try send(report("2026-03-17"), meeting)
    try join("cahc", "2026-03-18")
    try file.leave(group, organization: file.organization("apei"), person: nil, on: day("2026-03-20"))
    let record = try file.record(of: meeting)
    #expect(record.noticeGap == .recipients([.member(try file.member("cahc"))]))
    #expect(record.convenedInVain.map(\.name) == [try file.organization("apei").name])
  }

  @Test func whoSpeaksInPlaceOfAllThatWereWrittenToIsStillToBeTold() throws {
    let meeting = try file.board(on: "2026-04-20")
    try send(report("2026-03-17"), meeting)
    let die = try file.organization("die")
    _ = try file.appointRepresentative(
      Nomination(of: PlainText("Paul ESSAI"), for: die, as: .alternate, from: Beginning(day("2026-03-20"))))
    // Whoever was written to can still come.
    #expect(try file.record(of: meeting).noticeGap == nil)
    _ = try file.endRepresentative(file.person("dauchet"), of: die, on: day("2026-03-25"))
    let member = Attendance.Attendee.member(try file.member("die"))
    #expect(try file.record(of: meeting).noticeGap == .speakers([member]))
    var rest = try report("2026-04-02")
    rest.recipients = [member]
    try send(rest, meeting)
    #expect(try file.record(of: meeting).noticeGap == nil)
  }

  @Test func whatChangedSinceTheNoticeIsDue() throws {
    let meeting = try file.board(on: "2026-04-20")
    let today = try day("2026-04-02")
    func gaps() throws -> [NoticeGap] {
      try file.duties(until: day("2026-12-31"), today: today).list.compactMap {
        if case .convene(let due, _, let gap) = $0.subject, due.reference == meeting { gap } else { nil }
      }
    }
    #expect(try gaps() == [.notice])
    try send(report("2026-03-17"), meeting)
    #expect(try gaps().isEmpty)
    _ = try file.correct(
      .meetingTime, ofRow: meeting.id, code: meeting.code, to: PlainText("19:00"), reason: PlainText("erreur"))
    #expect(try gaps() == [.correctiveNotice])
  }
}
