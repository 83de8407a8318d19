/// A vote whose voters are not those of the attendance sheet: somebody's presence was noted after it was counted.
public struct OutdatedVote: Hashable, Sendable {
  /// The vote as it was counted; it stays so until somebody counts it again.
  public let resolution: Resolution
  /// The voters at its hour by the sheet as it is now; nil for a vote without an hour, when at no moment of the meeting
  /// the sheet has as many as it counted.
  public let voters: Voters?

  /// How many voters were there.
  public struct Voters: Hashable, Sendable {
    /// Those in the room, and those represented by somebody in the room.
    public let present: Int, represented: Int
  }
}

extension MeetingRecord {
  /// The votes that were counted on other voters than the sheet tells.
  public var outdatedVotes: [OutdatedVote] {
    guard !resolutions.isEmpty else { return [] }
    // Without an hour a vote may be of any moment of the meeting.
    let everSeen =
      resolutions.contains { $0.takenAt == nil } ? Set(moments.map { OutdatedVote.Voters(roll(at: $0)) }) : []
    return resolutions.compactMap { resolution in
      let counted = OutdatedVote.Voters(
        present: resolution.tally.present, represented: resolution.tally.represented)
      guard let time = resolution.takenAt else {
        return everSeen.contains(counted) ? nil : OutdatedVote(resolution: resolution, voters: nil)
      }
      let voters = OutdatedVote.Voters(roll(at: .at(time)))
      return voters == counted ? nil : OutdatedVote(resolution: resolution, voters: voters)
    }
  }

  /// Each moment at which the room may have been another: the beginning, and whenever somebody came, went or gave a proxy.
  private var moments: [Roll.Moment] {
    let hours = comings + proxies.flatMap { [$0.givenAt, $0.lapsedAt].compactMap(\.self) }
    let beginning = clock.opening ?? ClockTime(hour: 0, minute: 0)
    return [.latest] + ([beginning].compactMap(\.self) + hours).map(Roll.Moment.at)
  }
}

extension OutdatedVote.Voters {
  init(_ roll: Roll) {
    self.init(present: roll.presentVoters, represented: roll.representedVoters)
  }
}
