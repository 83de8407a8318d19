import Governance
import Testing

@testable import GovernanceStore

@Suite struct QuorumFailureTests {
  private func boardWithRule(_ file: AssociationFile) throws -> Reference<Meeting> {
    let half = QuorumRule(
      numerator: 1, denominator: 2, isMoreThan: false, base: .entitled, counting: .presentOrRepresented)
    try file.setRule(
      .quorum, of: file.body("ca"), to: .stated(.init(text: "la moitié", article: "art. 12", terms: .quorum(half))),
      from: day("2026-01-01"))
    return try file.board(on: "2026-03-17", at: time("18:00"))
  }

  @Test("A quorum that was reached once, by those who came and went, is no failure")
  func everMet() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try boardWithRule(file)
    let today = try day("2026-03-17")
    try file.note(["adds", "die", "apei", "cahc"], at: meeting)
    _ = try file.recordDeparture(of: .member(file.member("adds")), at: time("18:30"), meeting: meeting, today: today)
    for (code, hour) in [("afeji", "18:40"), ("somaten", "18:41"), ("lemaire", "18:42"), ("yousfi", "18:43")] {
      _ = try file.recordArrival(
        of: .member(file.member(code)), person: nil, at: time(hour), meeting: meeting, today: today)
    }
    // Eight came, never more than seven at a time.
    let record = try file.declareInquorate(meeting, reason: nil, today: today)
    #expect(record.bestQuorum.check?.counted == 7)
    _ = try file.undo()
    _ = try file.recordArrival(
      of: .member(file.member("adds")), person: nil, at: time("18:50"), meeting: meeting, today: today)
    guard
      case .meeting(.quorumIsMet) = try refusal({ _ = try file.declareInquorate(meeting, reason: nil, today: today) })
    else {
      Issue.record("a meeting with a quorum was found without")
      return
    }
  }

  @Test("A meeting that voted, or of which nobody was noted, is not found without quorum")
  func refusing() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-17")
    let today = try day("2026-03-17")
    #expect(
      try refusal { _ = try file.declareInquorate(meeting, reason: nil, today: today) }
        == .meeting(.nobodyPresent(code: "CA-2026-01")))
    try file.note(["adds"], at: meeting)
    try file.vote("Budget", 1, at: meeting)
    #expect(
      try refusal { _ = try file.declareInquorate(meeting, reason: nil, today: today) }
        == .meeting(.votesWereTaken(code: "CA-2026-01", count: 1)))
  }

  @Test("The second meeting is linked, and the report counts the first apart")
  func secondMeeting() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try boardWithRule(file)
    try file.note(["adds"], at: meeting)
    #expect(
      try refusal { _ = try file.planSecondMeeting(after: meeting, on: day("2026-04-07"), at: nil, place: nil) }
        == .meeting(.meetingHadNoFailedQuorum(.held, code: "CA-2026-01")))
    _ = try file.declareInquorate(meeting, reason: nil, today: day("2026-03-17"))
    let second = try file.planSecondMeeting(after: meeting, on: day("2026-04-07"), at: nil, place: nil)
    #expect(try file.record(of: second).meeting.follows?.reason == .secondNotice)
    #expect(
      try refusal { _ = try file.planSecondMeeting(after: meeting, on: day("2026-04-08"), at: nil, place: nil) }
        == .meeting(.alreadyFollowed(code: "CA-2026-01", by: "CA-2026-02")))
    #expect(
      try refusal { try file.vote("Budget", 1, at: meeting) } == .meeting(.meetingIs(.inquorate, code: "CA-2026-01")))
    let report = try file.activityReport(2026, today: day("2026-12-31"))
    let board = try #require(report.meetings.first { $0.body.reference.code == "ca" })
    #expect(board.count.held == 0 && board.count.number(of: .inquorate) == 1 && board.sessions.isEmpty)
  }
}
