import Governance
import GRDB

/// Who could vote at one moment of a meeting: what is kept with each vote.
struct Voters {
  let present: Int
  let represented: Int
  /// How many have the right to vote in the body; nil where the record cannot tell who belonged on that day.
  let electorate: Int?
  /// The quorum of that moment; nil where no rule was known or none asks.
  let quorum: Resolution.QuorumCount?

  /// The voters that a vote counted, judged by the rules that the record holds now.
  init(_ db: Database, _ record: MeetingRecord, counted resolution: Resolution) throws {
    present = resolution.tally.present
    represented = resolution.tally.represented
    let isOfAll = record.body.kind == .generalAssembly
    electorate = try (isOfAll ? Self.electorate(db, record) : nil) ?? resolution.electorate
    quorum = record.quorum(present: present, represented: represented, of: electorate).count
  }

  /// The voters at that hour; nil: at the end of what was recorded.
  ///
  /// - Throws: ``MeetingRefusal/nobodyPresent(code:)``, or why the hour is not one of the meeting.
  init(_ db: Database, _ record: MeetingRecord, at time: ClockTime?) throws {
    if let time {
      try AssociationFile.check(time, isWithin: record)
      if let opened = record.openedAt, record.clock.minutes(at: time) < 0 {
        throw Refusal.meeting(.hourBefore(time, earlier: opened))
      }
    }
    let moment = time.map { Roll.Moment.at($0) } ?? .latest
    let roll = record.roll(at: moment)
    guard roll.presentVoters > 0 else { throw Refusal.meeting(.nobodyPresent(code: record.meeting.reference.code)) }
    present = roll.presentVoters
    represented = roll.representedVoters
    electorate = try Self.electorate(db, record)
    quorum = record.quorum(at: moment).count
  }

  private static func electorate(_ db: Database, _ record: MeetingRecord) throws -> Int? {
    record.roll.doubtful.isEmpty ? record.roll.electorate : nil
  }
}

extension Quorum {
  /// What is kept of it with a vote.
  fileprivate var count: Resolution.QuorumCount? {
    check.map { Resolution.QuorumCount(needed: $0.needed, counted: $0.counted) }
  }
}

extension MeetingRecord {
  /// The votes that count more voices in some colleges than there were voters who may have been of them: an adherent changed
  /// college, or a doubt was lifted, after the vote.
  func votesBesideColleges(_ db: Database) throws -> [Resolution] {
    try resolutions.filter { resolution in
      let all = resolution.collegeTallies
      guard !all.isEmpty else { return false }
      let voters = try collegesOfVoters(at: resolution.takenAt, db)
      return all.contains { tally in tally.excess(beside: all.filter { $0 != tally }, among: voters) != nil }
    }
  }

  /// The colleges in which each voter, present or represented, may have voted, by their keys: several where they are in
  /// doubt, and none where the record places the voter nowhere.
  ///
  /// - Parameter time: when the vote was taken; nil for a vote without an hour, which any voter of the meeting may have cast.
  func collegesOfVoters(at time: ClockTime?, _ db: Database) throws -> [Set<Int64>] {
    let colleges = try db.rows(
      "SELECT member_id, college_id FROM college_assignment WHERE \(SpanColumns.assignments)",
      ["day": meeting.day.iso]
    ).reduce(into: [Int64: Set<Int64>]()) { $0[$1[0], default: []].insert($1[1]) }
    return roll(at: time.map { .at($0) } ?? .ever).entries.filter(\.isVoting)
      .compactMap { $0.participant.member.map { colleges[$0.id] ?? [] } }
  }
}
