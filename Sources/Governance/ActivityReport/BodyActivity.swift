extension ActivityReport {
  /// The meetings of one body in the year.
  public struct BodyActivity: Sendable {
    /// The body.
    public let body: Body
    /// Held against due.
    public let count: MeetingCount
    /// Whether the planned number held on the day of the report, or the record cannot tell.
    public let dueState: SpanState
    /// The meetings that were held, by day.
    public let sessions: [Session]
    /// The meetings without quorum of which the attendance was entered, by day: they decided nothing, and count in no rate.
    public let inquorateSessions: [Session]
    /// Who took part in those held, by college.
    public let byCollege: ParticipationByCollege

    /// The attendance of all sessions whose sheet was entered; nil where none was.
    public var participation: Participation? {
      Participation.sum(sessions.compactMap(\.participation))
    }

    /// - Parameter own: its meetings.
    init(
      _ record: BodyRecord, _ records: Records, _ own: [ReportedMeeting], _ coverage: RegisterCoverage,
      _ places: [Int64: [CollegeAssignment]], in period: Period
    ) {
      let frequency = BodyPicture.Frequency(record.sheet, record.frequencySpan, on: period.asOf)
      body = record.sheet.body
      count = MeetingCount(due: frequency?.meetingsPerYear, own.map(\.meeting), coverage, in: period)
      dueState = frequency?.state ?? .holds
      sessions = own.filter { $0.meeting.status == .held }.map(Session.init)
      inquorateSessions = own.filter { $0.meeting.status == .inquorate && $0.sheet != nil }.map(Session.init)
      byCollege = ParticipationByCollege(sessions, records, places)
    }
  }

  /// One meeting that was held.
  public struct Session: Sendable {
    /// The meeting.
    public let meeting: Meeting
    /// Who took part, one by one; nil where no attendance was entered.
    public let sheet: SessionSheet?
    /// How many texts were voted.
    public let votedTexts: Int
    /// Whether enough voters were there at some time; nil where no rule tells, or where those of whom nothing was entered
    /// might have made it.
    public let isQuorumMet: Bool?

    /// How many took part; nil where no attendance was entered.
    public var participation: Participation? { sheet.map(Participation.init) }

    init(_ reported: ReportedMeeting) {
      meeting = reported.meeting
      sheet = reported.sheet
      votedTexts = reported.texts.count
      isQuorumMet = reported.isQuorumMet
    }
  }
}
