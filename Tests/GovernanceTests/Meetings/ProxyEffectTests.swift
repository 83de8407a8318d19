import Governance
import Testing

/// What a proxy was worth over a whole meeting: cases 4 and 5 of §15 of the domain brief, and those around them.
@Suite struct ProxyEffectTests {
  private func time(_ hour: Int, _ minute: Int = 0) throws -> ClockTime {
    try #require(ClockTime(hour: hour, minute: minute))
  }

  private func record(_ proxy: Proxy, _ lines: [Attendance]) throws -> MeetingRecord {
    Samples.record(
      Samples.meeting(1, on: try Samples.day("2026-03-12")),
      participants: [Samples.participant(1), Samples.participant(2)], attendance: lines, proxies: [proxy])
  }

  private func present(_ id: Int64, from: ClockTime? = nil, until: ClockTime? = nil) -> Attendance {
    Attendance(
      attendee: .member(Samples.member(id)), person: nil, status: .present,
      intervals: from == nil && until == nil ? [] : [PresenceInterval(arrivedAt: from, leftAt: until)])
  }

  @Test func aHolderWhoStaysCountsItToTheEnd() throws {
    let proxy = Samples.proxy(from: 2, to: 1)
    let record = try record(proxy, [present(1)])
    #expect(record.effect(of: proxy) == .counted)
    #expect(record.proxiesOfAbsent == [proxy])
  }

  @Test func aHolderWhoNeverCameMakesItWorthNothing() throws {
    let proxy = Samples.proxy(from: 2, to: 1)
    #expect(try record(proxy, []).effect(of: proxy) == .none(holderLeft: nil))
    let excused = Attendance(attendee: .member(Samples.member(1)), person: nil, status: .excused)
    #expect(try record(proxy, [excused]).effect(of: proxy) == .none(holderLeft: nil))
    #expect(try record(proxy, [excused]).proxiesOfAbsent.isEmpty)
  }

  @Test func aHolderWhoLeavesTakesItAlong() throws {
    let proxy = Samples.proxy(from: 2, to: 1)
    let gone = try present(1, until: time(19))
    #expect(try record(proxy, [gone]).effect(of: proxy) == .countedUntil(holderLeft: time(19)))
    let after = Proxy(grantor: proxy.grantor, holder: proxy.holder, givenAt: try time(19, 10))
    let late = try record(after, [gone])
    #expect(try late.effect(of: after) == .none(holderLeft: time(19)))
    // Nor is the grantor said to have been represented.
    #expect(late.proxiesOfAbsent.isEmpty && late.roll.representedVoters == 0)
    let lapsed = Proxy(grantor: proxy.grantor, holder: proxy.holder, lapsedAt: try time(18, 30))
    #expect(try record(lapsed, [gone]).effect(of: lapsed) == .counted)
  }

  @Test func aGrantorWhoWasThereIsPresentAndNotRepresented() throws {
    let proxy = Proxy(grantor: Samples.member(2), holder: Samples.member(1), givenAt: try time(19))
    let record = try record(proxy, [present(1), present(2, until: time(19))])
    #expect(record.effect(of: proxy) == .counted)
    #expect(record.proxiesOfAbsent.isEmpty)
  }
}
