import Governance
import Testing

@testable import GovernanceStore

/// A vote is counted against the voters of its moment.
@Suite struct VoteTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let meeting: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    meeting = try file.board(on: "2026-03-12")
  }

  @Test func emptyRoomDoesNotVote() throws {
    #expect(throws: Refusal.meeting(.nobodyPresent(code: meeting.code))) { try file.vote("Budget", 1, at: meeting) }
    try file.recordProxy(from: file.member("adds"), to: file.member("die"), at: meeting)
    #expect(throws: Refusal.meeting(.nobodyPresent(code: meeting.code))) { try file.vote("Budget", 1, at: meeting) }
    #expect(try file.record(of: meeting).meeting.status == .planned)
  }

  @Test func aRejectedTextAdmitsNobody() throws {
    try file.note(["adds", "die"], at: meeting)
    try file.vote("Adhésion de Vélo 62", 0, against: 2, at: meeting)
    func admit() throws {
      _ = try file.addMember(
        PlainText("Vélo 62"), isResident: false, college: nil, since: Beginning(day("2026-03-12")),
        decision: (meeting, 1), source: nil)
    }
    _ = try file.proclaim(.rejected, at: meeting)
    #expect(throws: Refusal.vote(.decisionRejected(code: "CA-2026-01/01"))) { try admit() }
    _ = try file.proclaim(.adopted, at: meeting)
    try admit()
  }

  @Test func votesAreWithinTheVotersOfTheMoment() throws {
    try file.note(["adds", "die"], at: meeting)
    try file.recordProxy(from: file.member("apei"), to: file.member("die"), at: meeting)
    #expect(throws: Refusal.vote(.tooManyVotes(votes: 4, present: 2, represented: 1))) {
      try file.vote("Budget", 3, against: 1, at: meeting)
    }
    #expect(throws: Refusal.vote(.noVotes)) { try file.vote("Budget", 0, at: meeting) }
    let first = try file.vote("Budget", 2, against: 1, at: meeting)
    #expect(first.code == "CA-2026-01/01" && first.electorate == 15)
    #expect(first.tally.present == 2 && first.tally.represented == 1)
    // Departures change what follows, never what was voted (case 5).
    try file.note(["die"], .excused, at: meeting)
    let second = try file.vote("Adhésion", 1, at: meeting)
    #expect(second.code == "CA-2026-01/02" && second.tally.present == 1 && second.tally.represented == 0)
    let kept = try #require(try file.record(of: meeting).resolutions.first)
    #expect(kept == first)
  }

  @Test func votersAreCountedAgainAndTheVotesStay() throws {
    let today = try day("2026-03-12")
    try file.hold(
      meeting, openedAt: time("18:00"), closedAt: nil, chair: nil, recordingSecretary: nil, today: today)
    try file.note(["adds", "die", "apei"], at: meeting)
    let vote = try file.vote("Budget", 2, against: 1, at: meeting)
    _ = try file.recordDeparture(
      of: .member(file.member("die")), at: time("18:10"), meeting: meeting, today: today)
    // Three votes cannot be those of two voters; before the departure there were three.
    let tooMany = VoteRefusal.moreVoicesThanVoters(code: vote.code, votes: 3, voters: 2, withoutVote: [])
    #expect(throws: Refusal.vote(tooMany)) {
      try file.recount(1, at: meeting, time: time("18:20"), today: today)
    }
    #expect(throws: Refusal.meeting(.hourBefore(try time("17:30"), earlier: try time("18:00")))) {
      try file.recount(1, at: meeting, time: time("17:30"), today: today)
    }
    #expect(throws: Refusal.vote(.noResolution(number: 2, code: meeting.code, count: 1))) {
      try file.recount(2, at: meeting, time: nil, today: today)
    }
    _ = try file.recordArrival(
      of: .member(file.member("somaten")), person: nil, at: time("18:05"), meeting: meeting, today: today)
    let recounted = try file.recount(1, at: meeting, time: time("18:07"), today: today)
    #expect(recounted.tally.present == 4 && recounted.tally.votesFor == vote.tally.votesFor)
    let record = try file.record(of: meeting)
    #expect(record.resolutions == [recounted] && record.outdatedVotes.isEmpty)
  }

  @Test func theVoiceOfASeatThatHadEndedIsFoundAndCanBeTakenOut() throws {
    try file.note(["adds", "die", "apei"], at: meeting)
    let vote = try file.vote("Budget", 3, at: meeting)
    #expect(try contradicted().isEmpty)
    _ = try file.endMandate(
      of: file.member("apei"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-01-02"))
    let findings = try contradicted()
    #expect(findings.map(\.next) == ["recompter \(vote.code) --pour …"])
    #expect(findings.first?.text.contains("APEI Hénin-Carvin, noté présent") == true)
    let tooMany = VoteRefusal.moreVoicesThanVoters(
      code: vote.code, votes: 3, voters: 2, withoutVote: ["APEI Hénin-Carvin"])
    #expect(throws: Refusal.vote(tooMany)) { try file.recount(1, at: meeting, today: day("2026-03-12")) }
    let mended = try file.recount(1, at: meeting, today: day("2026-03-12"), votesFor: 2)
    #expect(mended.tally.votesFor == 2 && mended.tally.present == 2)
    #expect(try contradicted().isEmpty)
  }

  private func contradicted() throws -> [Finding] {
    try file.verify([Check.outdatedVotes.heading], on: day("2026-03-12")).flatMap(\.findings)
  }

  @Test func aCollegeHasNoMoreVotesThanVoters() throws {
    try file.note(["adds", "die", "apei"], at: meeting)
    try file.vote("Budget", 3, at: meeting)
    let residents = try file.college("habitants")
    #expect(throws: Refusal.vote(.collegeVotersExceed(college: residents.name, voters: 0))) {
      try file.recordCollegeTally(of: residents, votesFor: 1, against: 0, abstentions: 0, at: meeting)
    }
    let founders = try file.college("fondateurs")
    _ = try file.recordCollegeTally(of: founders, votesFor: 2, against: 0, abstentions: 0, at: meeting)
    #expect(throws: Refusal.vote(.collegeVotersExceed(college: founders.name, voters: 2))) {
      try file.recordCollegeTally(of: founders, votesFor: 3, against: 0, abstentions: 0, at: meeting)
    }
  }

  @Test func electorateOfADayThatNobodyAttestsIsNotKnown() throws {
    let past = try file.enterPastMeeting(
      file.body("ca"), on: day("2025-03-04"), at: nil, place: nil, minutes: nil, today: day("2026-01-12"))
    try file.note(["adds", "die"], at: past)
    #expect(try file.vote("Budget", 2, at: past).electorate == nil)
    let attested = try file.enterPastMeeting(
      file.body("ca"), on: day("2025-06-24"), at: nil, place: nil, minutes: nil, today: day("2026-01-12"))
    try file.note(["adds", "die"], at: attested)
    #expect(try file.vote("Budget", 2, at: attested).electorate == 15)
    #expect(try file.record(of: past).resolutions.first?.electorate == nil)
  }

  @Test func voteBelongsToAnItemOfItsOwnAgenda() throws {
    try file.note(["adds"], at: meeting)
    #expect(throws: Refusal.meeting(.noAgendaItem(number: 1, count: 0))) {
      try file.recordVote(
        PlainText("Budget"), agendaItem: 1, ballot: .secretBallot, proclaimed: .adopted, at: meeting,
        today: day("2026-03-12")
      ) {
        (present, represented) throws(Refusal) in try Tally(votesFor: 1, present: present, represented: represented)
      }
    }
  }

  @Test func nobodyVotesInTwoColleges() throws {
    // ADDS and 1001 Commerce stand in the same two colleges of the model: they are two voters, whatever is counted where.
    try file.note(["adds", "1001-commerce", "lemaire"], at: meeting)
    try file.vote("Budget", 2, against: 1, at: meeting)
    _ = try file.recordCollegeTally(
      of: file.college("fondateurs"), votesFor: 2, against: 0, abstentions: 0, at: meeting)
    let both = "Fondateurs et Membres actifs"
    #expect(throws: Refusal.vote(.collegeVotersExceed(college: both, voters: 2))) {
      try file.recordCollegeTally(of: file.college("actifs"), votesFor: 0, against: 1, abstentions: 0, at: meeting)
    }
    // A college of several of an adherent is in doubt even when each was confirmed.
    for college in ["fondateurs", "actifs", "habitants", "partenaires"] {
      _ = try file.confirm(file.college(college), of: [], source: PlainText("statuts"), on: day("2026-03-05"))
    }
    let record = try file.record(of: meeting)
    #expect(try file.unconfirmedCollegeCount(of: record.meeting) > 0)
    // Who did not vote, and is entered afterwards, puts no result in doubt.
    let before = try file.unconfirmedCollegeCount(of: record.meeting)
    _ = try file.addMember(
      PlainText("Venue après"), isResident: false, college: file.college("actifs"),
      since: #require(Beginning(nil, toldOn: day("2026-03-17"))))
    #expect(try file.unconfirmedCollegeCount(of: record.meeting) == before)
  }

  @Test func aVoteKeepsItsVotersWhereOnlyTheRuleIsNew() throws {
    try file.note(["adds", "die"], at: meeting)
    try file.vote("Budget", 2, at: meeting)
    _ = try file.recordDeparture(
      of: .member(file.member("die")), at: time("18:30"), meeting: meeting, today: day("2026-03-12"))
    let terms = QuorumRule(numerator: 3, denominator: 1, isMoreThan: false, base: .voters, counting: .present)
    try file.setRule(
      .quorum, of: file.body("ca"), to: .stated(.init(text: "trois", article: nil, terms: .quorum(terms))), from: nil)
    #expect(try file.outdatedVotes(of: file.body("ca")).count == 1)
    let recounted = try file.recount(1, at: meeting, time: nil, today: day("2026-03-12"))
    #expect(recounted.tally.present == 2 && recounted.quorum == Resolution.QuorumCount(needed: 3, counted: 2))
    #expect(try file.outdatedVotes(of: file.body("ca")).isEmpty)
  }
}
