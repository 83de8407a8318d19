import Governance
import Testing

/// A vote whose voters the attendance sheet does not tell is found, with an hour and without.
@Suite struct OutdatedVoteTests {
  private func vote(at time: String?, present: Int, represented: Int = 0) throws -> Resolution {
    Resolution(
      code: "CA-2026-01/01", number: 1, agendaItem: nil, text: "Texte", ballot: .showOfHands,
      tally: try Tally(votesFor: 1, present: present, represented: represented), electorate: 3, proclaimed: nil,
      takenAt: time.flatMap { ClockTime(iso: $0) })
  }

  private func line(_ id: Int64, from arrival: String? = nil, to departure: String? = nil) -> Attendance {
    let hours = PresenceInterval(
      arrivedAt: arrival.flatMap { ClockTime(iso: $0) }, leftAt: departure.flatMap { ClockTime(iso: $0) })
    return Attendance(
      attendee: .member(Samples.member(id)), person: nil, status: .present,
      intervals: arrival == nil && departure == nil ? [] : [hours])
  }

  private func outdated(_ vote: Resolution, _ lines: [Attendance], _ proxies: [Proxy] = []) throws -> [OutdatedVote] {
    Samples.record(
      Samples.meeting(1, on: try Samples.day("2026-03-12")), participants: (1...3).map { Samples.participant($0) },
      attendance: lines, proxies: proxies, resolutions: [vote]
    ).outdatedVotes
  }

  @Test func aVoteWithAnHourIsJudgedAtThatHour() throws {
    let lines = [line(1), line(2, from: "18:30"), line(3, to: "18:20")]
    #expect(try outdated(vote(at: "18:10", present: 2), lines).isEmpty)
    let late = try outdated(vote(at: "18:40", present: 3), lines)
    guard case .voters(let voters?) = late.first?.now else {
      Issue.record("\(late)")
      return
    }
    #expect(voters.present == 2 && voters.represented == 0)
    // One voice of two voters is not one too many.
    #expect(late.first?.voicesTooMany == nil)
  }

  @Test func aVoteWithoutAnHourMayBeOfAnyMoment() throws {
    let lines = [line(1), line(2, from: "18:30"), line(3, to: "18:20")]
    // One alone between 18:20 and 18:30, two before and after; never three.
    for present in [1, 2] { #expect(try outdated(vote(at: nil, present: present), lines).isEmpty) }
    #expect(try outdated(vote(at: nil, present: 3), lines).count == 1)
  }

  @Test func aRuleThatWasNotedAfterTheVoteIsTold() throws {
    let terms = QuorumRule(numerator: 1, denominator: 2, isMoreThan: false, base: .entitled, counting: .present)
    let rule = Rule(subject: .quorum, state: .stated(.init(text: "…", article: nil, terms: .quorum(terms))))
    let record = Samples.record(
      Samples.meeting(1, on: try Samples.day("2026-03-12")), participants: (1...3).map { Samples.participant($0) },
      attendance: [line(1)], resolutions: [try vote(at: nil, present: 1)], rules: [rule])
    guard case .quorum(let check?) = record.outdatedVotes.first?.now else {
      Issue.record("\(record.outdatedVotes)")
      return
    }
    #expect(check.needed == 2 && check.counted == 1)
  }

  @Test func proxiesCountWhileTheirHolderIsThere() throws {
    let lines = [line(1, to: "18:20"), line(2)]
    let proxy = [Samples.proxy(from: 3, to: 1)]
    #expect(try outdated(vote(at: nil, present: 2, represented: 1), lines, proxy).isEmpty)
    #expect(try outdated(vote(at: "18:30", present: 1, represented: 1), lines, proxy).count == 1)
    // Never were one present and one proxy in the room together.
    #expect(try outdated(vote(at: nil, present: 1, represented: 1), lines, proxy).count == 1)
  }
}
