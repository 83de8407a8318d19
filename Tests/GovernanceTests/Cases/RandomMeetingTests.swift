import Governance
import Testing

/// What holds of every meeting, looked at in a hundred thousand.
@Suite struct RandomMeetingTests {
  @Test func everyVoterIsCountedOnceWhoeverIsEnteredFirstAndWheneverItOpens() throws {
    var represented = 0
    for seed in UInt64(1)...100_000 {
      var generator = SeededGenerator(seed: seed)
      let meeting = RandomMeeting(&generator)
      // In the afternoon, then the same across midnight; the order of entry is another each time.
      let opening = seed.isMultiple(of: 2) ? 14 * 60 : 21 * 60 + 30
      let roll = meeting.roll(opening: opening, shuffledBy: &generator)
      try #require(roll.presentVoters == meeting.present, "seed \(seed)")
      try #require(roll.representedVoters == meeting.represented, "seed \(seed)")
      try #require(roll.entries.count == meeting.stays.count, "seed \(seed)")
      represented += roll.representedVoters
    }
    // The meetings are of the kind that the test is about.
    #expect(represented > 5_000)
  }

  /// Whatever is tried in whatever order: nobody holds more than the statutes admit, nobody is represented twice, and
  /// nobody who is represented represents others.
  @Test func capsAreKeptWhateverIsTried() throws {
    let members = (0..<6).map { Samples.member(Int64($0)) }
    var refusedByCap = 0
    for seed in UInt64(1)...100_000 {
      var generator = SeededGenerator(seed: seed)
      let cap = Int.random(in: 1...3, using: &generator)
      var proxies: [Proxy] = []
      for _ in 0..<10 {
        let grantor = members[Int.random(in: 0..<members.count, using: &generator)]
        let holder = members[Int.random(in: 0..<members.count, using: &generator)]
        guard grantor != holder else { continue }
        // A lapsed proxy is no longer held.
        if let lapsing = proxies.indices.randomElement(using: &generator), Bool.random(using: &generator) {
          let former = proxies[lapsing]
          proxies[lapsing] = Proxy(
            grantor: former.grantor, holder: former.holder, lapsedAt: ClockTime(hour: 15, minute: 0))
        }
        let rule = ProxyRule(isAllowed: true, cap: cap)
        switch proxies.obstacle(from: grantor, to: holder, under: rule) {
        case nil: proxies.append(Proxy(grantor: grantor, holder: holder))
        case .cap: refusedByCap += 1
        default: break
        }
        let standing = proxies.filter { $0.lapsedAt == nil }
        for member in members {
          let held = standing.count { $0.holder == member }
          try #require(held <= cap, "seed \(seed)")
          try #require(standing.count { $0.grantor == member } <= 1, "seed \(seed)")
        }
      }
    }
    #expect(refusedByCap > 5_000)
  }

  @Test func theSameMeetingGivesTheSameVerdictAndQuorumWhateverTheOrderAndTheHour() throws {
    let rule = try #require(
      QuorumRule(numerator: 1, denominator: 2, isMoreThan: true, base: .entitled, counting: .presentOrRepresented))
    let bylaws = Bylaws(
      [Rule(subject: .quorum, state: .stated(.init(text: "…", article: nil, terms: .quorum(rule))))], of: .board)
    for seed in UInt64(1)...100_000 {
      var generator = SeededGenerator(seed: seed)
      let meeting = RandomMeeting(&generator)
      func judged(opening: Int) throws -> (Quorum, Verdict?) {
        let roll = meeting.roll(opening: opening, shuffledBy: &generator)
        let voters = roll.presentVoters + roll.representedVoters
        let tally = try? Tally(
          votesFor: voters - voters / 3, votesAgainst: voters / 3, present: roll.presentVoters,
          represented: roll.representedVoters)
        return (
          Quorum(of: roll, seats: nil, under: bylaws),
          tally.map { Verdict($0, ballot: .showOfHands, entitled: roll.electorate, under: bylaws) }
        )
      }
      let afternoon = try judged(opening: 14 * 60)
      let night = try judged(opening: 22 * 60)
      try #require(afternoon.0 == night.0 && afternoon.1 == night.1, "seed \(seed)")
    }
  }

  @Test func thresholdsOfAQuorumNeverReverse() throws {
    for denominator in 1...12 {
      for numerator in 1...denominator {
        for size in 0...60 {
          func needed(_ isMoreThan: Bool, of size: Int) -> Int? {
            QuorumRule(
              numerator: numerator, denominator: denominator, isMoreThan: isMoreThan, base: .entitled,
              counting: .present
            )?.needed(of: size)
          }
          let atLeast = try #require(needed(false, of: size))
          // The smallest whole number that is at least the fraction.
          try #require(atLeast * denominator >= size * numerator && (atLeast - 1) * denominator < size * numerator)
          try #require(try #require(needed(false, of: size + 1)) >= atLeast)
          guard let moreThan = needed(true, of: size) else {
            try #require(numerator == denominator)
            continue
          }
          try #require(moreThan * denominator > size * numerator && (moreThan - 1) * denominator <= size * numerator)
          // `>` asks for one more than `>=` exactly where the fraction is a whole number.
          try #require(moreThan - atLeast == ((size * numerator).isMultiple(of: denominator) ? 1 : 0))
        }
      }
    }
  }
}
