import Governance
import Testing

@testable import GovernanceStore

/// Domain brief, §15, cases 3, 4 and 5, under rules that were read.
@Suite struct AttendanceCasesTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let meeting: Reference<Meeting>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    let half = QuorumRule(
      numerator: 1, denominator: 2, isMoreThan: false, base: .entitled, counting: .presentOrRepresented)
    try file.setRule(
      .quorum, of: file.body("ca"), to: .stated(.init(text: "la moitié", article: "art. 12", terms: .quorum(half))),
      from: nil)
    let two = ProxyRule(isAllowed: true, cap: 2)
    try file.setRule(
      .proxies, of: file.body("ca"),
      to: .stated(.init(text: "2 par personne", article: "art. 13", terms: .proxies(two))), from: nil)
    meeting = try file.board(on: "2026-03-12", at: time("14:00"))
  }

  private func entrust(_ grantor: String, to holder: String, at iso: String? = nil) throws {
    try file.recordProxy(
      from: file.member(grantor), to: file.member(holder), at: meeting, time: iso.map(time))
  }

  private func arrive(_ name: String, _ iso: String) throws -> Proxy? {
    try file.recordArrival(
      of: .member(file.member(name)), person: nil, at: time(iso), meeting: meeting, today: day("2026-03-12"))
  }

  private func leave(_ name: String, _ iso: String) throws -> [Proxy] {
    try file.recordDeparture(
      of: .member(file.member(name)), at: time(iso), meeting: meeting, today: day("2026-03-12"))
  }

  @Test func case3TheThirdProxyIsRefusedAndTheRuleQuoted() throws {
    try file.note(["adds", "die"], at: meeting)
    try entrust("apei", to: "adds")
    try entrust("afeji", to: "adds")
    #expect(
      throws: Refusal.proxy(
        .tooManyProxies(holder: "ADDS", count: 2, rule: "2 pouvoirs au plus par personne (art. 13)"))
    ) { try entrust("somaten", to: "adds") }
    let roll = try file.record(of: meeting).roll
    #expect(roll.representedVoters == 2)
    #expect(roll.entries.first { $0.participant.member?.code == "somaten" }?.status == .notRecorded)
    // Another holder takes it.
    try entrust("somaten", to: "die")
    #expect(try file.record(of: meeting).roll.representedVoters == 3)
  }

  @Test func case3ForbiddenMeansNone() throws {
    try file.setRule(
      .proxies, of: file.body("ca"), to: .stated(.init(text: "interdits", article: nil, terms: .proxies(.forbidden))),
      from: day("2026-03-01"))
    #expect(throws: Refusal.proxy(.proxiesForbidden(rule: "pouvoirs interdits (statuts)"))) {
      try entrust("apei", to: "adds")
    }
  }

  @Test func case4AProxyLapsesWhenItsGrantorTurnsUp() throws {
    try file.note(["die"], at: meeting)
    try entrust("adds", to: "die")
    #expect(try arrive("adds", "14:20")?.holder.code == "die")
    let roll = try file.record(of: meeting).roll(at: .latest)
    #expect(roll.presentVoters == 2 && roll.representedVoters == 0)
    // The freed place under the cap can be used again.
    try entrust("apei", to: "die")
    try entrust("afeji", to: "die")
    #expect(throws: Refusal.self) { try entrust("somaten", to: "die") }
  }

  @Test func case4AProxyThatWasVotedWithIsKeptUntilItsGrantorCame() throws {
    try file.note(["die"], at: meeting)
    try entrust("adds", to: "die")
    let before = try file.vote("Budget", 2, at: meeting)
    #expect(try arrive("adds", "14:20") != nil)
    let record = try file.record(of: meeting)
    #expect(record.resolutions == [before])
    #expect(try record.roll(at: .at(time("14:10"))).representedVoters == 1)
    #expect(try record.roll(at: .at(time("14:20"))).representedVoters == 0)
    #expect(try record.roll(at: .at(time("14:20"))).presentVoters == 2)
  }

  @Test func case5QuorumIsThatOfEachVote() throws {
    // Five in the room and three represented: 8 of the 8 that are needed. Three leave at 16:10, with their proxies.
    try file.note(["adds", "die", "apei", "afeji", "somaten"], at: meeting)
    for (grantor, holder) in [("lemaire", "adds"), ("yousfi", "die"), ("cahc", "apei")] {
      try entrust(grantor, to: holder)
    }
    let first = try file.vote("Budget", 8, at: meeting)
    #expect(first.quorum == Resolution.QuorumCount(needed: 8, counted: 8))
    for name in ["adds", "die", "apei"] { #expect(try leave(name, "16:10").count == 1) }
    let second = try file.vote("Adhésion", 2, at: meeting)
    #expect(second.quorum == Resolution.QuorumCount(needed: 8, counted: 2))
    #expect(second.quorum?.isMet == false)
    // A vote that is entered late is judged by its own hour.
    let late = try file.recordVote(
      PlainText("Cotisation"), agendaItem: nil, ballot: .showOfHands, proclaimed: nil, at: meeting,
      time: time("16:00"), today: day("2026-03-12")
    ) { (present, represented) throws(Refusal) in
      try Tally(votesFor: 8, present: present, represented: represented)
    }
    #expect(late.quorum == first.quorum)
    let kept = try file.record(of: meeting).resolutions
    #expect(kept == [first, second, late])
    #expect(try arrive("die", "16:30") == nil)
    // Who comes back votes for the grantor again.
    #expect(try file.record(of: meeting).roll(at: .latest).representedVoters == 1)
  }

  @Test func anHourFarFromTheOpeningIsASlip() throws {
    try file.note(["adds", "die"], at: meeting)
    #expect(throws: try Refusal.meeting(.hourBefore(time("08:10"), earlier: time("14:00")))) {
      try leave("die", "08:10")
    }
    #expect(throws: try Refusal.meeting(.hourBefore(time("04:10"), earlier: time("14:00")))) {
      _ = try arrive("apei", "04:10")
    }
    // Early, or past midnight, is none.
    #expect(try arrive("apei", "13:50") == nil)
    #expect(try leave("die", "00:30") == [])
  }

  @Test func capsAreKeptWhateverIsTriedInWhateverOrder() throws {
    let names = ["adds", "die", "apei", "cahc", "afeji", "somaten", "lemaire", "yousfi"]
    var generator = SeededGenerator(state: 7)
    var overCap = 0
    for _ in 0..<200 {
      let one = try #require(names.randomElement(using: &generator))
      let other = try #require(names.randomElement(using: &generator))
      let refused = try refusal {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: try file.note([one], at: meeting)
        case 1: try file.note([one], .absent, at: meeting)
        default: try entrust(one, to: other)
        }
      }
      if case .proxy(.tooManyProxies)? = refused { overCap += 1 }
      let record = try file.record(of: meeting)
      let held = Dictionary(grouping: record.proxies.filter { $0.lapsedAt == nil }, by: \.holder)
      try #require(held.values.allSatisfy { $0.count <= 2 })
      let roll = record.roll(at: .latest)
      try #require(roll.presentVoters + roll.representedVoters <= 15)
    }
    #expect(overCap > 0)
  }
}
