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
    #expect(throws: Refusal.vote(.tooManyVotes(votes: 2, present: 1, represented: 0))) {
      try file.vote("Budget", 2, at: before)
    }
    let roll = try file.record(of: before).roll
    #expect(roll.presentVoters == 1 && roll.electorate == 15)
  }

  @Test func case11TheFormerRepresentativeStaysInEarlierMinutes() throws {
    _ = try file.recordAttendance(
      of: [file.attendee("dauchet", at: before)], as: .present, at: before, today: day("2026-03-05"))
    var nomination = Nomination(
      of: try PlainText("monoky"), for: try file.organization("die"), as: .primary,
      from: Beginning(try day("2026-03-12")))
    nomination.replaced = try file.person("dauchet")
    // An office does not pass on with the representation: it is told.
    #expect(try file.appointRepresentative(nomination).heldByReplaced.count == 2)
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
    try file.setRule(
      .collegeWeights, of: file.body("ca"),
      to: .stated(.init(text: "…", article: "art. 9", terms: .collegeWeights(["fondateurs": 60, "actifs": 40]))),
      from: day("2026-01-01"))
    // Nobody votes in two colleges: whoever the model has in two of them leaves one.
    let leaving = [
      "actifs": ["adds", "compagnons-batisseurs", "1001-commerce", "die", "afeji"],
      "partenaires": ["somaten", "db-fermetures"],
    ]
    for (college, members) in leaving {
      for member in members {
        _ = try file.deny(
          file.college(college), of: file.member(member), source: PlainText("statuts"), on: day("2026-03-05"))
      }
    }
    for college in ["fondateurs", "actifs", "habitants", "partenaires"] {
      _ = try file.confirm(file.college(college), of: [], source: PlainText("statuts"), on: day("2026-03-05"))
    }
    func weighted() throws -> WeightedResult {
      let record = try file.record(of: before)
      return WeightedResult(
        try #require(record.resolutions.first), unconfirmed: try file.unconfirmedCollegeCount(of: record.meeting),
        under: record.bylaws)
    }
    let kept = try file.record(of: before).resolutions
    let result = try weighted()
    guard case .computed(let share, _) = result else { Issue.record("\(result)"); return }
    #expect(share.isMajority)
    _ = try file.changeCollege(
      of: file.member("apei"), to: file.college("fondateurs"), on: day("2026-09-01"), source: nil)
    #expect(try weighted() == result)
    #expect(try file.record(of: before).resolutions == kept)
    func college(on iso: String) throws -> [String] {
      try file.members(on: day(iso)).colleges.filter { $0.entries.contains { $0.member.reference.code == "apei" } }
        .map(\.college.reference.code)
    }
    #expect(try college(on: "2026-06-24") == ["actifs"])
    #expect(try college(on: "2026-09-01") == ["fondateurs"])
  }
}
