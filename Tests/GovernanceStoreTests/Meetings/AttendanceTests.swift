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

  @Test func grantorWhoTurnsUpIsCountedOnce() throws {
    try file.note(["adds"], at: meeting)
    try entrust("die", to: "adds")
    #expect(try file.record(of: meeting).roll.representedVoters == 1)
    #expect(try file.note(["die", "die"], at: meeting).map(\.grantor.code) == ["die"])
    let roll = try file.record(of: meeting).roll
    #expect(roll.presentVoters == 2 && roll.representedVoters == 0)
    #expect(throws: try Refusal.grantorIsPresent(name: file.member("die").name)) { try entrust("die", to: "adds") }
  }

  @Test func proxiesThatCannotBeAreRefused() throws {
    #expect(throws: Refusal.proxyToOneself(name: "ADDS")) { try entrust("adds", to: "adds") }
    try entrust("die", to: "adds")
    #expect(throws: Refusal.proxyAlreadyGiven(grantor: "DIE", holder: "ADDS")) { try entrust("die", to: "apei") }
    let bureau = try file.schedule(file.body("bureau"), on: day("2026-03-12"), at: nil, place: nil)
    #expect(throws: Refusal.noVotingRight(name: "CAHC", body: "Bureau")) {
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
    #expect(throws: try Refusal.meetingAhead(code: meeting.code, day: day("2026-03-12"))) {
      try file.recordAttendance(of: adds, as: .present, at: meeting, today: day("2026-03-11"))
    }
    _ = try file.recordAttendance(of: adds, as: .excused, at: meeting, today: day("2026-03-01"))
    #expect(try file.record(of: meeting).meeting.status == .planned)
  }

  @Test func strangersAreTold() throws {
    #expect(throws: Refusal.self) { try file.attendee("inconnu", at: meeting) }
    let bureau = try file.schedule(file.body("bureau"), on: day("2026-03-12"), at: nil, place: nil)
    #expect(throws: Refusal.noVotingRight(name: "François THERET", body: bureau.code)) {
      try file.attendee("theret", at: bureau)
    }
    #expect(try file.attendee("pimms", at: meeting).attendee == .organization(file.organization("pimms")))
  }
}
