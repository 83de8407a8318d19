import Governance
import Testing

/// Domain brief, §15, cases 1, 2 and 5: quorum.
@Suite struct QuorumCasesTests {
  private static func rule(
    isMoreThan: Bool = false, base: QuorumRule.Base = .entitled, counting: QuorumRule.Counting = .presentOrRepresented
  ) throws -> QuorumRule {
    try #require(
      QuorumRule(numerator: 1, denominator: 2, isMoreThan: isMoreThan, base: base, counting: counting))
  }

  /// A body of that many voters, of whom the first are in the room and the next gave a proxy to the first of all.
  private static func roll(of electorate: Int64, present: Int64, represented: Int64 = 0) -> Roll {
    Roll(
      participants: (0..<electorate).map { Samples.participant($0 + 1) },
      attendance: (0..<present).map { Samples.present($0 + 1) },
      proxies: (0..<represented).map { Samples.proxy(from: present + $0 + 1, to: 1) })
  }

  private static func quorum(_ rule: QuorumRule, of roll: Roll, seats: Int? = nil) -> Quorum {
    let statement = Rule.Statement(text: "la moitié", article: "art. 12", terms: .quorum(rule))
    return Quorum(
      of: roll, seats: seats, under: Bylaws([Rule(subject: .quorum, state: .stated(statement))], of: .board))
  }

  @Test(arguments: [
    (false, 13, 7), (false, 14, 7), (false, 15, 8), (true, 14, 8), (true, 13, 7), (true, 15, 8), (false, 0, 0),
    (true, 0, 1), (false, 1, 1), (true, 1, 1),
  ]) func case1NeededIsTheSmallestNumberThatMeetsTheRule(_ isMoreThan: Bool, _ base: Int, _ needed: Int) throws {
    #expect(try Self.rule(isMoreThan: isMoreThan).needed(of: base) == needed)
  }

  @Test func case1VacantSeatsAreNoMembersInOffice() throws {
    // 15 seats, 2 vacant: 13 in office, of whom 7 are needed.
    let inOffice = try Self.rule()
    let six = Self.quorum(inOffice, of: Self.roll(of: 13, present: 6), seats: 15)
    #expect(six.check?.base == 13 && six.check?.needed == 7 && six.isMet == false)
    #expect(Self.quorum(inOffice, of: Self.roll(of: 13, present: 7), seats: 15).isMet == true)
    // Where the statutes count seats, the vacant ones are among them.
    let ofSeats = Self.quorum(try Self.rule(base: .seats), of: Self.roll(of: 13, present: 7), seats: 15)
    #expect(ofSeats.check?.needed == 8 && ofSeats.isMet == false)
    #expect(Self.quorum(try Self.rule(base: .seats), of: Self.roll(of: 13, present: 7)).isMet == nil)
  }

  @Test func case2ProxiesCountOrNotAsTheStatutesSay() throws {
    let roll = Self.roll(of: 20, present: 9, represented: 4)
    let both = Self.quorum(try Self.rule(), of: roll)
    #expect(both.check?.counted == 13 && both.check?.needed == 10 && both.isMet == true)
    let presentOnly = Self.quorum(try Self.rule(counting: .present), of: roll)
    #expect(presentOnly.check?.counted == 9 && presentOnly.check?.needed == 10 && presentOnly.isMet == false)
  }

  @Test func case5WhoLeavesTakesTheProxiesAlong() throws {
    let ten = try #require(ClockTime(hour: 16, minute: 10))
    let before = try #require(ClockTime(hour: 16, minute: 9))
    // Ten of fifteen in the room, three of them with a proxy each; the three leave at 16:10.
    let attendance = (1...10).map { id in
      Attendance(
        attendee: .member(Samples.member(id)), person: nil, status: .present,
        intervals: id <= 3 ? [PresenceInterval(arrivedAt: nil, leftAt: ten)] : [])
    }
    func roll(at time: ClockTime) -> Roll {
      Roll(
        participants: (1...15).map { Samples.participant($0) }, attendance: attendance,
        proxies: (1...3).map { Samples.proxy(from: $0 + 10, to: $0) }, at: .at(time),
        clock: MeetingClock(opening: ClockTime(hour: 14, minute: 0)))
    }
    #expect(roll(at: before).presentVoters == 10 && roll(at: before).representedVoters == 3)
    #expect(roll(at: ten).presentVoters == 7 && roll(at: ten).representedVoters == 0)
    #expect(Self.quorum(try Self.rule(), of: roll(at: before)).isMet == true)
    #expect(Self.quorum(try Self.rule(), of: roll(at: ten)).isMet == false)
  }

  @Test func silenceAsksForNoneAndTheUnreadForNothingThatCounts() {
    let roll = Self.roll(of: 15, present: 1)
    let silent = Quorum(of: roll, seats: 15, under: Bylaws([Rule(subject: .quorum, state: .silent)], of: .board))
    #expect(silent.isMet == true && silent.check == nil)
    let unread = Quorum(of: roll, seats: 15, under: .unread)
    #expect(unread.isMet == nil && unread.check == nil)
  }
}
