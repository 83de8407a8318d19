/// A vote that was counted on other voters, of another number of them, or under another quorum, than the record tells now:
/// somebody's presence, an adherent's days or the rule was noted after it.
public struct OutdatedVote: Hashable, Sendable {
  /// The vote as it was counted; it stays so until somebody counts it again.
  public let resolution: Resolution
  /// What the record tells now.
  public let now: Now
  /// The adherents in the room who had no vote in the body on that day, where it counted more voices than the record has
  /// voters; nil where its voices are fewer.
  public let voicesTooMany: [Reference<Member>]?

  /// Whether it is the voters that were others, and not the rule or who had the right to vote.
  public var isOfVoters: Bool { if case .voters = now { true } else { false } }

  init(_ resolution: Resolution, _ now: Now, voicesTooMany: [Reference<Member>]? = nil) {
    self.resolution = resolution
    self.now = now
    self.voicesTooMany = voicesTooMany
  }

  /// What the record tells now.
  public enum Now: Hashable, Sendable {
    /// The voters at its hour by the attendance sheet; nil for a vote without an hour, when at no moment of the meeting the
    /// sheet has as many as it counted.
    case voters(Voters?)
    /// The quorum of its voters under the rule in force on that day; nil where none is asked for.
    case quorum(QuorumCheck?)
    /// How many had the right to vote in the assembly on that day: an adherent was found, or a day was mended.
    case electorate(Int)
  }

  /// How many voters were there.
  public struct Voters: Hashable, Sendable {
    /// Those in the room, and those represented by somebody in the room.
    public let present: Int, represented: Int

    var all: Int { present + represented }

    init(_ roll: Roll) {
      present = roll.presentVoters
      represented = roll.representedVoters
    }

    init(present: Int, represented: Int) {
      self.present = present
      self.represented = represented
    }
  }
}

extension MeetingRecord {
  /// The votes that the record does not bear out any more.
  public var outdatedVotes: [OutdatedVote] {
    guard !resolutions.isEmpty else { return [] }
    // Without an hour a vote may be of any moment of the meeting.
    let everSeen = resolutions.contains { $0.takenAt == nil } ? everSeen : []
    var rooms = RoomsByHour(self)
    return resolutions.compactMap { resolution in
      let tally = resolution.tally
      let counted = OutdatedVote.Voters(present: tally.present, represented: tally.represented)
      if let time = resolution.takenAt {
        let voters = rooms.voters(at: time, in: self)
        if voters != counted {
          return OutdatedVote(
            resolution, .voters(voters), voicesTooMany: tally.voices > voters.all ? presentWithoutVote : nil)
        }
      } else if !everSeen.contains(counted) {
        let most = everSeen.map(\.all).max() ?? 0
        return OutdatedVote(resolution, .voters(nil), voicesTooMany: tally.voices > most ? presentWithoutVote : nil)
      }
      // Whoever was elected or co-opted later in that meeting does not change what the vote was counted of.
      let check = quorum(
        present: tally.present, represented: tally.represented, of: resolution.electorate
      ).check
      if check?.needed != resolution.quorum?.needed || check?.counted != resolution.quorum?.counted {
        return OutdatedVote(resolution, .quorum(check))
      }
      // In an assembly nobody is elected into the electorate.
      guard body.kind == .generalAssembly, let counted = resolution.electorate, let now = electorate, now != counted,
        roll.doubtful.isEmpty
      else { return nil }
      return OutdatedVote(resolution, .electorate(now))
    }
  }

  /// The adherents in the room who had no vote in the body on that day.
  public var presentWithoutVote: [Reference<Member>] {
    roll.guests.compactMap { if case .member(let member) = $0.attendee { member } else { nil } }
  }

  /// The elections that counted as many voters as the attendance sheet has at no moment of the meeting.
  public var outdatedElections: [Election] {
    guard !elections.isEmpty else { return [] }
    let everSeen = everSeen
    return elections.filter {
      !everSeen.contains(OutdatedVote.Voters(present: $0.present, represented: $0.represented))
    }
  }

  /// The voters at each moment at which the room may have been another: the beginning, and whenever somebody came, went or
  /// gave a proxy.
  private var everSeen: Set<OutdatedVote.Voters> {
    let hours = changeHours
    let beginning = clock.opening ?? ClockTime(hour: 0, minute: 0)
    let moments = [.latest] + ([beginning].compactMap(\.self) + hours).map(Roll.Moment.at)
    return Set(moments.map { OutdatedVote.Voters(roll(at: $0)) })
  }
}

extension MeetingRecord {
  /// The hours at which the room changed: somebody came or went, or a proxy began or ended.
  var changeHours: [ClockTime] { comings + proxies.flatMap { [$0.givenAt, $0.lapsedAt].compactMap(\.self) } }
}

/// Who was in the room at an hour. Between two changes the room is the same, so that many votes ask for few rolls.
private struct RoomsByHour {
  private let changes: [Int]
  private var known: [Int: OutdatedVote.Voters] = [:]

  init(_ record: MeetingRecord) {
    changes = record.changeHours.map(record.clock.minutes)
  }

  mutating func voters(at time: ClockTime, in record: MeetingRecord) -> OutdatedVote.Voters {
    let moment = record.clock.minutes(at: time)
    let passed = changes.count { $0 <= moment }
    if let voters = known[passed] { return voters }
    let voters = OutdatedVote.Voters(record.roll(at: .at(time)))
    known[passed] = voters
    return voters
  }
}
