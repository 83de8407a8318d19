import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Domain brief, §15, cases 9 to 12: who sits, who speaks, and what later changes leave alone.
@Suite struct PeopleCasesTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let before: Reference<Meeting>
  let after: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    before = try file.board(on: "2026-03-05")
    after = try file.board(on: "2026-03-20")
  }

  private func change(_ sql: String) throws { try file.queue.write { try $0.execute(sql: sql) } }

  /// The file knows nothing of dues, and so drops nobody for them: an adherent is convened and votes until it is over.
  @Test func case9WhoBelongsIsConvenedAndVotes() throws {
    let assembly = try file.schedule(file.body("ag"), on: day("2026-06-24"), at: nil, place: nil)
    try file.setRule(.entitlement, of: file.body("ag"), to: .silent, from: nil)
    let convened = try file.record(of: assembly).participants
    let listed = try file.members(on: day("2026-06-24")).distinctMembers
    #expect(Set(convened.compactMap(\.member)) == listed)
    #expect(convened.allSatisfy { $0.member == nil || $0.capacity == .voting })
  }

  @Test func case10TwoNamesAreOneVoiceUnlessTheyAreTwoSeats() throws {
    for name in ["theret", "dupont"] {
      _ = try file.recordAttendance(
        of: [file.attendee(name, at: before)], as: .present, at: before, today: day("2026-03-05"))
    }
    #expect(throws: Refusal.tooManyVotes(votes: 2, present: 1, represented: 0)) {
      try file.vote("Budget", 2, at: before)
    }
    let roll = try file.record(of: before).roll
    #expect(roll.presentVoters == 1 && roll.electorate == 15)
  }

  @Test func case11TheFormerRepresentativeStaysInEarlierMinutes() throws {
    _ = try file.recordAttendance(
      of: [file.attendee("dauchet", at: before)], as: .present, at: before, today: day("2026-03-05"))
    try change(
      """
      UPDATE representative SET until_day = '2026-03-12'
      WHERE person_id = (SELECT id FROM person WHERE code = 'dauchet')
      """)
    try change(
      """
      INSERT INTO representative (organization_id, person_id, rank, from_day, certainty)
      SELECT organization.id, person.id, 'unspecified', '2026-03-12', 'confirmed'
      FROM organization, person WHERE organization.code = 'die' AND person.code = 'monoky'
      """)
    func people(_ meeting: Reference<Meeting>) throws -> [String]? {
      try file.record(of: meeting).participants.first { $0.member?.code == "die" }?.people.map(\.code)
    }
    #expect(try people(before) == ["dauchet"])
    let line = try file.record(of: before).roll.entries.first { $0.participant.member?.code == "die" }
    #expect(line?.person?.code == "dauchet")
    #expect(try people(after) == ["monoky"])
    try file.note(["die"], at: after)
    #expect(try file.record(of: after).roll.presentVoters == 1)
  }

  @Test func case12ACollegeOfLaterLeavesTheVotesOfJune() throws {
    try file.note(["adds", "die", "apei"], at: before)
    try file.vote("Budget", 3, at: before)
    _ = try file.recordCollegeTally(
      of: file.college("fondateurs"), votesFor: 2, against: 0, abstentions: 0, at: before)
    _ = try file.recordCollegeTally(of: file.college("actifs"), votesFor: 1, against: 0, abstentions: 0, at: before)
    let kept = try file.record(of: before).resolutions
    try change(
      """
      UPDATE college_assignment SET until_day = '2026-09-01' WHERE member_id =
        (SELECT member.id FROM member JOIN organization ON organization.id = organization_id WHERE code = 'apei')
      """)
    try change(
      """
      INSERT INTO college_assignment (member_id, college_id, from_day, certainty)
      SELECT member.id, college.id, '2026-09-01', 'confirmed'
      FROM member JOIN organization ON organization.id = organization_id, college
      WHERE organization.code = 'apei' AND college.code = 'fondateurs'
      """)
    #expect(try file.record(of: before).resolutions == kept)
    func college(on iso: String) throws -> [String] {
      try file.members(on: day(iso)).colleges.filter { $0.entries.contains { $0.member.reference.code == "apei" } }
        .map(\.college.reference.code)
    }
    #expect(try college(on: "2026-06-24") == ["actifs"])
    #expect(try college(on: "2026-09-01") == ["fondateurs"])
  }
}
