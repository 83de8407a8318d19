import Governance
import Testing

@Suite struct ElectionCountTests {
  @Test func placesAreFilledFromTheTop() {
    #expect(ElectionCount(votes: [3, 9, 5], places: 2).elected == [1, 2])
    #expect(ElectionCount(votes: [3, 9, 5], places: 5).elected == [1, 2, 0])
  }

  @Test func equalVotesOnTheLastPlaceLeaveItOpen() {
    let count = ElectionCount(votes: [9, 4, 4, 4, 1], places: 3)
    #expect(count.elected == [0] && count.tied == [1, 2, 3] && count.openPlaces == 2)
    // Equal votes that all find a place are no tie.
    #expect(ElectionCount(votes: [4, 4, 1], places: 2).tied.isEmpty)
  }

  @Test func whoGotNoVoteIsNotElected() {
    #expect(ElectionCount(votes: [2, 0], places: 2).elected == [0])
    #expect(ElectionCount(votes: [], places: 1).elected.isEmpty)
  }

  @Test func anAbsoluteMajorityIsMoreThanHalfOfTheVotesCast() {
    #expect(ElectionMajority.relative.neededVotes(ofCast: 11) == nil)
    for cast in 0...200 {
      let needed = ElectionMajority.absolute.neededVotes(ofCast: cast) ?? 0
      #expect(2 * needed > cast && 2 * (needed - 1) <= cast, "\(cast)")
    }
  }

  @Test func whoHasFewerVotesThanNeededIsNotElected() {
    #expect(ElectionCount(votes: [5, 4, 2], places: 1, needed: 6).elected.isEmpty)
    #expect(ElectionCount(votes: [6, 5, 2], places: 2, needed: 6).elected == [0])
    // Equal votes short of the majority are no tie to be broken.
    #expect(ElectionCount(votes: [5, 5], places: 1, needed: 6).tied.isEmpty)
    #expect(ElectionCount(votes: [7, 7, 6], places: 1, needed: 6).tied == [0, 1])
  }

  @Test func nobodyIsElectedAboveSomebodyWithMoreVotes() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let votes = (0..<Int.random(in: 0...8, using: &generator)).map { _ in Int.random(in: 0...5, using: &generator) }
      let places = Int.random(in: 1...5, using: &generator)
      let count = ElectionCount(votes: votes, places: places)
      let left = votes.indices.filter { !count.elected.contains($0) && !count.tied.contains($0) }
      let least = (count.elected + count.tied).map { votes[$0] }.min() ?? 0
      #expect(left.allSatisfy { votes[$0] <= least }, "\(votes) \(places)")
      #expect(count.elected.count + count.openPlaces <= places, "\(votes) \(places)")
      #expect(count.tied.isEmpty || count.tied.count > count.openPlaces, "\(votes) \(places)")
    }
  }
}
