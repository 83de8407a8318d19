import Governance
import Testing

/// Domain brief, §15, cases 3, 4 and 10.
@Suite struct RollTests {
  @Test func case3AProxyToSomebodyWhoIsNotThereCountsForNothing() {
    let roll = Roll(
      participants: [Samples.participant(1), Samples.participant(2)], attendance: [],
      proxies: [Samples.proxy(from: 1, to: 2)])
    #expect(roll.representedVoters == 0)
    #expect(roll.entries.map(\.status) == [.notRecorded, .notRecorded])
  }

  @Test func case4AGrantorWhoTurnsUpCountsOnce() {
    let roll = Roll(
      participants: [Samples.participant(1), Samples.participant(2)],
      attendance: [Samples.present(1), Samples.present(2)], proxies: [Samples.proxy(from: 1, to: 2)])
    #expect(roll.presentVoters == 2)
    #expect(roll.representedVoters == 0)
  }

  @Test func case10TwoNamesOnOneSeatAreOneVoter() {
    let roll = Roll(
      participants: [Samples.participant(1, people: [11, 12])],
      attendance: [Samples.present(1, person: 11), Samples.present(1, person: 12)], proxies: [])
    #expect(roll.presentVoters == 1)
    #expect(roll.electorate == 1)
    #expect(roll.guests.isEmpty)
  }

  @Test func aProxyIsNotPassedOn() {
    // 1 gives to 2, who is represented by 3: 1 stays without a voice.
    let roll = Roll(
      participants: (1...3).map { Samples.participant($0) }, attendance: [Samples.present(3)],
      proxies: [Samples.proxy(from: 1, to: 2), Samples.proxy(from: 2, to: 3)])
    #expect(roll.entries.map(\.status) == [.notRecorded, .represented(by: Samples.member(3)), .present])
  }

  @Test func guestsAndInvitedPartnersHaveNoVote() {
    let partner = Reference<Organization>(id: 9, code: "o9", name: "Partenaire")
    let roll = Roll(
      participants: [
        Samples.participant(1), Participant(party: .organization(partner), people: [], capacity: .advisory),
      ],
      attendance: [
        Samples.present(1), Attendance(attendee: .organization(partner), person: nil, status: .present),
        Attendance(attendee: .guest("Invité"), person: nil, status: .present),
      ], proxies: [])
    #expect(roll.presentVoters == 1)
    #expect(roll.electorate == 1)
    #expect(roll.entries.count { $0.status == .present } == 2)
    #expect(roll.guests.map(\.attendee.name) == ["Invité"])
  }

  @Test func aProxyOfSomebodyWithoutAVoteIsNoVote() {
    let roll = Roll(
      participants: [
        Samples.participant(1), Participant(party: .member(Samples.member(2)), people: [], capacity: .advisory),
      ],
      attendance: [Samples.present(1)], proxies: [Samples.proxy(from: 2, to: 1)])
    #expect(roll.representedVoters == 0)
    #expect(roll.electorate == 1)
  }

  @Test func eachParticipantIsOnTheRollOnceWhateverTheOrderOfEntry() throws {
    var generator = Steps(state: 42)
    for _ in 0..<2_000 {
      let size = Int64.random(in: 1...8, using: &generator)
      let participants = (1...size).map { Samples.participant($0) }
      let attendance = (1...size + 2).filter { _ in Bool.random(using: &generator) }.map { id in
        Attendance(
          attendee: .member(Samples.member(id)), person: nil,
          status: Attendance.Status.allCases.randomElement(using: &generator) ?? .present)
      }
      let proxies = (1...size).filter { _ in Bool.random(using: &generator) }
        .map { Samples.proxy(from: $0, to: Int64.random(in: 1...size, using: &generator)) }
      let roll = Roll(participants: participants, attendance: attendance, proxies: proxies)
      try #require(roll.entries.map(\.participant) == participants)
      try #require(roll.presentVoters + roll.representedVoters <= participants.count)
      try #require(roll.electorate == participants.count)
      let shuffled = Roll(
        participants: participants.shuffled(using: &generator), attendance: attendance.shuffled(using: &generator),
        proxies: proxies.shuffled(using: &generator))
      try #require(shuffled.electorate == roll.electorate)
      try #require(shuffled.presentVoters == roll.presentVoters)
      try #require(shuffled.representedVoters == roll.representedVoters)
    }
  }
}

/// Numbers that are the same at each run, so that a failure can be seen again (SplitMix64).
struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
