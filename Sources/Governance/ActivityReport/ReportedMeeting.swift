extension ActivityReport {
  /// A meeting of the year, reduced to what a report tells of it.
  ///
  /// Who sat in the meetings of a large file, their agendas and their sealed minutes would fill the memory if all of them
  /// stood in it together: each record is reduced as soon as it is read.
  public struct ReportedMeeting: Sendable {
    /// The meeting.
    public let meeting: Meeting
    /// The body, as it was on that day.
    public let body: Body
    /// The texts that were voted, in order.
    public let texts: [VotedText]
    /// The elections, in order.
    public let elections: [HeldElection]
    /// Who took part, one by one; nil where no attendance was entered.
    public let sheet: SessionSheet?
    /// Whether enough voters were there at some time; nil where no rule tells, or where those of whom nothing was entered
    /// might have made it.
    public let isQuorumMet: Bool?
    /// The facts of it that the record lacks.
    public let gaps: [MinutesGap]
    private let signedOn: Day?
    private let approvedOn: Day?

    /// What is told of that record.
    ///
    /// - Parameters:
    ///   - isBodyKnown: whether somebody told who belongs to the body.
    ///   - isBaseAttested: whether the record can tell who sat on that day.
    ///   - words: where names and rules are kept once for all meetings.
    public init(
      _ record: MeetingRecord, isBodyKnown: Bool, isBaseAttested: Bool, _ discretion: Discretion,
      _ words: inout SharedWords
    ) {
      meeting = record.meeting
      body = record.body
      let rules = words.shared(record.rules)
      texts = record.resolutions.map {
        VotedText(resolution: $0, body: record.body, day: record.meeting.day, rules: rules)
      }
      elections = record.elections.map { HeldElection($0, in: record, discretion) }
      sheet =
        if record.attendance.isEmpty {
          nil
        } else if isBodyKnown {
          SessionSheet(record, isBaseAttested: isBaseAttested, discretion, &words)
        } else {
          SessionSheet(ofUnknownBody: record.attendance, discretion, &words)
        }
      isQuorumMet = record.toldQuorum
      gaps = record.meeting.status == .held ? record.factGaps : []
      signedOn = record.minutes.signature?.day
      approvedOn = record.minutes.approval?.day
    }

    /// Whether it was held by a body that decides, and its minutes were neither signed nor approved by that day.
    func lacksSignedMinutes(by day: Day) -> Bool {
      guard meeting.status == .held, !body.isAdvisory, !meeting.enteredAfterwards else { return false }
      return signedOn.map { $0 > day } ?? true && approvedOn.map { $0 > day } ?? true
    }
  }
}

extension MeetingRecord {
  /// Whether enough voters were there at some time; nil where no rule tells, or where those of whom nothing was entered
  /// might have made it.
  fileprivate var toldQuorum: Bool? {
    guard !attendance.isEmpty, let isMet = quorum(at: .ever).check?.isMet else { return nil }
    let noted = Set(attendance.map(\.attendee))
    let represented = Set(proxies.map(\.grantor))
    let isComplete = participants.allSatisfy { participant in
      noted.contains(participant.attendee) || participant.member.map(represented.contains) ?? false
    }
    return !isMet && !isComplete ? nil : isMet
  }
}
