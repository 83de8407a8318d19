import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Who is in the room and who votes for whom: cases 3, 4, 10 and 11 of §15 of the domain brief, as far as rules that
/// nobody has read yet let them be told.
@Suite struct AttendanceTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let meeting: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    meeting = try file.board(on: "2026-03-12")
  }

  private func entrust(_ grantor: String, to holder: String) throws {
    try file.recordProxy(from: file.member(grantor), to: file.member(holder), at: meeting)
  }

  @Test func unreadCapRefusesNoProxy() throws {
    try file.note(["adds"], at: meeting)
    for grantor in ["die", "apei", "afeji"] { try entrust(grantor, to: "adds") }
    let roll = try file.record(of: meeting).roll
    #expect(roll.presentVoters == 1 && roll.representedVoters == 3 && roll.electorate == 15)
  }

  @Test func aProxyGivenDuringTheMeetingCountsFromItsHourOn() throws {
    try file.note(["adds"], at: meeting)
    let today = try day("2026-03-12")
    try file.hold(
      meeting, openedAt: time("18:00"), closedAt: nil, chair: nil, recordingSecretary: nil, today: today)
    try file.recordProxy(from: file.member("die"), to: file.member("adds"), at: meeting, time: time("19:00"))
    let record = try file.record(of: meeting)
    #expect(try record.roll(at: .at(time("18:59"))).representedVoters == 0)
    #expect(try record.roll(at: .at(time("19:00"))).representedVoters == 1)
    try file.hold(
      meeting, openedAt: nil, closedAt: time("20:00"), chair: nil, recordingSecretary: nil, today: today)
    #expect(throws: try Refusal.meeting(.hourAfterClosing(time("20:01"), closed: time("20:00")))) {
      try file.recordProxy(from: file.member("apei"), to: file.member("adds"), at: meeting, time: time("20:01"))
    }
  }

  @Test func anOpeningFitsWhatWasNotedOrIsToldNotTo() throws {
    let today = try day("2026-03-12")
    func open(_ hour: String) throws {
      try file.hold(meeting, openedAt: time(hour), closedAt: nil, chair: nil, recordingSecretary: nil, today: today)
    }
    try file.note(["adds"], at: meeting)
    try open("18:00")
    _ = try file.recordArrival(
      of: .member(file.member("die")), person: nil, at: time("18:20"), meeting: meeting, today: today)
    #expect(try file.record(of: meeting).comingsBeforeOpening.isEmpty)
    // Somebody who came before the opening is no contradiction; nobody came half a day before it.
    try open("19:00")
    #expect(try file.record(of: meeting).comingsBeforeOpening.map(\.time) == [time("18:20")])
    #expect(throws: try Refusal.meeting(.openingAfterNoted(opened: time("22:00"), noted: time("18:20")))) {
      try open("22:00")
    }
    try open("18:00")
    _ = try file.recordVote(
      PlainText("Budget"), agendaItem: nil, ballot: .showOfHands, proclaimed: nil, at: meeting, time: time("18:30"),
      today: today
    ) { (present, represented) throws(Refusal) in
      try Tally(votesFor: 1, votesAgainst: 0, present: present, represented: represented)
    }
    #expect(throws: try Refusal.meeting(.openingAfterNoted(opened: time("18:31"), noted: time("18:30")))) {
      try open("18:31")
    }
    try open("18:30")
  }

  @Test func aChairWhoLeftIsNoted() throws {
    let today = try day("2026-03-12")
    try file.note(["adds"], at: meeting)
    let record = try file.record(of: meeting)
    let people = try #require(record.participants.first { $0.member?.code == "adds" }?.people)
    let chair = try #require(people.first)
    #expect(record.absence(of: chair) == nil)
    _ = try file.recordDeparture(
      of: .member(file.member("adds")), at: time("18:30"), meeting: meeting, today: today)
    #expect(try file.record(of: meeting).absence(of: chair)?.intervals.last?.leftAt == time("18:30"))
  }

  @Test func grantorWhoTurnsUpIsCountedOnce() throws {
    try file.note(["adds"], at: meeting)
    try entrust("die", to: "adds")
    #expect(try file.record(of: meeting).roll.representedVoters == 1)
    #expect(try file.note(["die", "die"], at: meeting).map(\.grantor.code) == ["die"])
    let roll = try file.record(of: meeting).roll
    #expect(roll.presentVoters == 2 && roll.representedVoters == 0)
    #expect(throws: try Refusal.proxy(.grantorIsPresent(name: file.member("die").name))) {
      try entrust("die", to: "adds")
    }
  }

  @Test func grantorWhoComesAndLeavesMayGiveAnother() throws {
    let today = try day("2026-03-12")
    let die = try file.member("die")
    func move(_ hour: String, in arrives: Bool) throws {
      let time = try time(hour)
      if arrives {
        _ = try file.recordArrival(of: .member(die), person: nil, at: time, meeting: meeting, today: today)
      } else {
        _ = try file.recordDeparture(of: .member(die), at: time, meeting: meeting, today: today)
      }
    }
    func represented(_ hour: String) throws -> Int {
      try file.record(of: meeting).roll(at: .at(time(hour))).representedVoters
    }
    try file.note(["adds", "apei"], at: meeting)
    try entrust("die", to: "adds")
    try move("18:30", in: true)
    try move("19:00", in: false)
    #expect(throws: try Refusal.meeting(.hourBefore(time("18:45"), earlier: time("19:00")))) {
      try file.recordProxy(from: die, to: file.member("apei"), at: meeting, time: time("18:45"))
    }
    try entrust("die", to: "apei")
    #expect(try file.record(of: meeting).proxies.map(\.givenAt?.iso) == [nil, "19:00"])
    // The opening still counts the first, the end the second, and the time between neither.
    #expect(try represented("18:05") == 1)
    #expect(try represented("18:45") == 0)
    #expect(try represented("19:30") == 1)
    #expect(throws: Refusal.proxy(.proxyAlreadyGiven(grantor: "DIE", holder: "APEI Hénin-Carvin"))) {
      try entrust("die", to: "adds")
    }
    _ = try file.undo()
    #expect(try file.record(of: meeting).proxies.map(\.holder.code) == ["adds"])
    _ = try file.redo()
    #expect(try represented("19:30") == 1)
  }

  @Test func proxiesThatCannotBeAreRefused() throws {
    #expect(throws: Refusal.proxy(.proxyToOneself(name: "ADDS"))) { try entrust("adds", to: "adds") }
    try entrust("die", to: "adds")
    #expect(throws: Refusal.proxy(.proxyAlreadyGiven(grantor: "DIE", holder: "ADDS"))) {
      try entrust("die", to: "apei")
    }
    #expect(throws: Refusal.proxy(.grantorHoldsProxy(grantor: "ADDS", of: "DIE"))) { try entrust("adds", to: "apei") }
    let bureau = try file.schedule(file.body("bureau"), on: day("2026-03-12"), at: nil, place: nil)
    #expect(throws: Refusal.vote(.noVotingRight(name: "CAHC", body: "Bureau"))) {
      try file.recordProxy(from: file.member("cahc"), to: file.member("adds"), at: bureau)
    }
  }

  @Test func organizationWithTwoNamesHasOneVoice() throws {
    for name in ["theret", "dupont"] {
      let found = try file.attendee(name, at: meeting)
      #expect(try found.attendee == .member(file.member("cahc")) && found.person?.code == name)
      _ = try file.recordAttendance(of: [found], as: .present, at: meeting, today: day("2026-03-12"))
    }
    let record = try file.record(of: meeting)
    #expect(record.attendance.count == 1 && record.roll.presentVoters == 1)
    #expect(record.attendance.first?.person?.code == "dupont")
  }

  @Test func representativeIsThatOfTheDay() throws {
    let authority = try file.organization("adds")
    try file.queue.write { db in
      try db.execute(
        sql: "UPDATE representative SET until_day = '2026-03-12' WHERE organization_id = ?", arguments: [authority.id])
      try db.execute(
        sql: """
          INSERT INTO representative (organization_id, person_id, rank, from_day, certainty)
          VALUES (?, (SELECT id FROM person WHERE code = 'monoky'), 'unspecified', '2026-03-12', 'confirmed')
          """, arguments: [authority.id])
    }
    func speaker(on iso: String) throws -> [String]? {
      try file.sheet(of: file.body("ca"), on: day(iso)).participants.first { $0.member?.code == "adds" }?.people.map(
        \.code)
    }
    #expect(try speaker(on: "2026-03-11") == ["boukhateb"])
    #expect(try speaker(on: "2026-03-12") == ["monoky"])
  }

  @Test func lastWordCountsAndGuestsNeverVote() throws {
    try file.note(["adds"], .absent, at: meeting)
    try file.note(["adds"], at: meeting)
    _ = try file.recordAttendance(
      of: [(.guest("Mme la Sous-préfète"), nil), (.organization(file.organization("pimms")), nil)], as: .present,
      at: meeting,
      today: day("2026-03-12"))
    let roll = try file.record(of: meeting).roll
    #expect(roll.presentVoters == 1 && roll.guests.count == 2 && roll.electorate == 15)
  }

  @Test func presenceWaitsForTheDayAndExcusesDoNot() throws {
    let adds = try [(attendee: Attendance.Attendee.member(file.member("adds")), person: Reference<Person>?.none)]
    #expect(throws: try Refusal.meeting(.meetingAhead(code: meeting.code, day: day("2026-03-12")))) {
      try file.recordAttendance(of: adds, as: .present, at: meeting, today: day("2026-03-11"))
    }
    _ = try file.recordAttendance(of: adds, as: .excused, at: meeting, today: day("2026-03-01"))
    #expect(try file.record(of: meeting).meeting.status == .planned)
  }

  @Test func presenceWithoutAnHourIsToldOnceAVoteWasTakenAndChangesNoVote() throws {
    let today = try day("2026-03-12")
    try file.note(["adds", "die"], at: meeting)
    try file.vote("Budget", 2, at: meeting)
    let voted = try file.record(of: meeting).resolutions
    let apei = Attendance.Attendee.member(try file.member("apei"))
    let late = try file.recordAttendance(of: [(apei, nil)], as: .present, at: meeting, today: today).late
    #expect(late?.nowPresent == [apei])
    #expect(try file.record(of: meeting).resolutions == voted)
    #expect(
      throws: try Refusal.meeting(
        .inRoomFromOpening(name: "APEI Hénin-Carvin", code: "apei", time: time("19:00")))
    ) { try file.recordArrival(of: apei, person: nil, at: time("19:00"), meeting: meeting, today: today) }
    // As the refusal says: absent, then the hour.
    try file.note(["apei"], .absent, at: meeting)
    _ = try file.recordArrival(of: apei, person: nil, at: time("19:00"), meeting: meeting, today: today)
    #expect(try file.record(of: meeting).roll(at: .at(time("18:59"))).presentVoters == 2)
    #expect(try file.record(of: meeting).resolutions == voted)
  }

  @Test func strangersAreTold() throws {
    #expect(throws: Refusal.self) { try file.attendee("inconnu", at: meeting) }
    let bureau = try file.schedule(file.body("bureau"), on: day("2026-03-12"), at: nil, place: nil)
    #expect(throws: Refusal.vote(.noVotingRight(name: "François THERET", body: bureau.code))) {
      try file.attendee("theret", at: bureau)
    }
    #expect(try file.attendee("pimms", at: meeting).attendee == .organization(file.organization("pimms")))
  }
}
