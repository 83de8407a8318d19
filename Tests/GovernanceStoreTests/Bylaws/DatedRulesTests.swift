import Governance
import Testing

@testable import GovernanceStore

/// A meeting is judged by the rules in force on its day, whatever the statutes say later.
@Suite struct DatedRulesTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let body: Reference<Body>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    body = try file.body("ca")
  }

  private func set(_ terms: RuleTerms, _ subject: Rule.Subject, from iso: String?) throws {
    try file.setRule(
      subject, of: body, to: .stated(.init(text: "…", article: "art. 12", terms: terms)), from: iso.map(day))
  }

  /// At least that many quarters of the seats, present.
  private func quorum(_ quarters: Int) -> RuleTerms {
    .quorum(QuorumRule(numerator: quarters, denominator: 4, isMoreThan: false, base: .seats, counting: .present))
  }

  private func needed(_ meeting: Reference<Meeting>) throws -> Int? {
    try file.record(of: meeting).quorum(at: .latest).check?.needed
  }

  @Test(arguments: [nil, "2024-01-01"] as [String?])
  func aRuleFromALaterDayLeavesEarlierMeetingsAsTheyWere(former: String?) throws {
    try set(quorum(1), .quorum, from: former)
    try set(.majority(.simple), .majority, from: former)
    let march = try file.board(on: "2026-03-12")
    let june = try file.board(on: "2026-06-12")
    for meeting in [march, june] { try file.note(["adds", "die", "apei", "afeji"], at: meeting) }
    let voted = try file.vote("Budget", 3, against: 1, at: march)
    #expect(voted.quorum == Resolution.QuorumCount(needed: 4, counted: 4))

    try set(quorum(2), .quorum, from: "2026-06-12")
    try set(.majority(.unanimity), .majority, from: "2026-06-12")
    #expect(try needed(march) == 4)
    #expect(try needed(june) == 8)
    let record = try file.record(of: march)
    #expect(record.resolutions == [voted])
    #expect(record.resolutions.first?.verdict(under: record.bylaws).agreed == .adopted)
    let later = try file.vote("Budget", 3, against: 1, at: june)
    #expect(later.quorum == Resolution.QuorumCount(needed: 8, counted: 4))
    #expect(try later.verdict(under: file.record(of: june).bylaws).agreed == .rejected)
  }

  /// What the record takes to have always been there stays so for the days before another rule, even where that one
  /// starts before the register was kept.
  @Test func aRuleOfAnEarlierDayThanTheRegisterKeepsTheOneBefore() throws {
    try set(quorum(1), .quorum, from: nil)
    let past = try file.enterPastMeeting(
      body, on: day("2025-06-24"), at: nil, place: nil, minutes: nil, today: day("2026-01-12"))
    #expect(try needed(past) == 4)
    try set(quorum(2), .quorum, from: "2025-09-01")
    #expect(try needed(past) == 4)
    #expect(try needed(file.board(on: "2026-03-12")) == 8)
    _ = try file.undo()
    _ = try file.undo()
    #expect(try needed(past) == 4)
  }

  @Test func aRuleThatReplacesAnotherOfItsDayLeavesTheKeptQuorum() throws {
    try set(quorum(1), .quorum, from: "2026-01-01")
    let meeting = try file.board(on: "2026-03-12")
    try file.note(["adds", "die", "apei", "afeji"], at: meeting)
    let voted = try file.vote("Budget", 4, at: meeting)
    try set(quorum(3), .quorum, from: "2026-01-01")
    // The register keeps what was said when the text was voted; the meeting as it stands is judged anew.
    #expect(try file.record(of: meeting).resolutions.first?.quorum == voted.quorum)
    #expect(try needed(meeting) == 12)
    #expect(try file.count("rule", where: "subject = 'quorum' AND body_id = \(body.id)") == 1)
  }

  @Test func aRuleBeforeTheOneInForceIsRefused() throws {
    try set(quorum(1), .quorum, from: "2026-02-01")
    #expect(throws: try Refusal.dayBeforeStart(day("2026-01-31"), start: day("2026-02-01"))) {
      try set(quorum(2), .quorum, from: "2026-01-31")
    }
    #expect(throws: try Refusal.ruleStartsLater(day("2026-02-01"))) { try set(quorum(2), .quorum, from: nil) }
  }
}
