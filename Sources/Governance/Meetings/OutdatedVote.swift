/// A vote whose voters are no longer those of the attendance sheet: somebody's hour was noted after it was counted.
public struct OutdatedVote: Hashable, Sendable {
  /// The vote as it was counted; it stays so until somebody takes it back.
  public let resolution: Resolution
  /// When it was taken.
  public let takenAt: ClockTime
  /// The voters who were there at that hour by the sheet as it is now.
  public let present: Int
  /// The voters represented at that hour by the sheet as it is now.
  public let represented: Int
}

extension MeetingRecord {
  /// The votes that were counted on other voters than the sheet tells for their hour. Of a vote without an hour nothing
  /// can be said.
  public var outdatedVotes: [OutdatedVote] {
    resolutions.compactMap { resolution in
      guard let time = resolution.takenAt else { return nil }
      let roll = roll(at: .at(time))
      let tally = resolution.tally
      guard roll.presentVoters != tally.present || roll.representedVoters != tally.represented else { return nil }
      return OutdatedVote(
        resolution: resolution, takenAt: time, present: roll.presentVoters, represented: roll.representedVoters)
    }
  }
}
