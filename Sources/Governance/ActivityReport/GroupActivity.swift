extension ActivityReport {
  /// One working group in the year.
  public struct GroupActivity: Sendable {
    /// The group.
    public let reference: Reference<Body>
    /// Who led it in the period, and when, in order.
    public let leads: [Dated<BodyPicture.Officer>]
    /// Its meetings.
    public let count: MeetingCount
    /// The meetings that were held, by day.
    public let sessions: [Session]
    /// Its projects.
    public let projects: [ProjectYear]
    /// The money of the period for projects while the group followed them: for the association and for carriers apart.
    public let funding: FundingTotals

    /// The projects that it follows at the end of the period.
    public var followed: [ProjectYear] { projects.filter { $0.handedOver == nil && $0.isAttested } }

    /// The projects of which the record cannot tell whether it followed them by then.
    public var unattested: [ProjectYear] { projects.filter { $0.handedOver == nil && !$0.isAttested } }

    /// Who leads it at the end of the period; nil where the record knows nobody.
    public var lead: BodyPicture.Officer? { leads.last { $0.value.state != .over }?.value }

    /// How many projects those lines speak of: one line may name several.
    public var projectCount: Int { proof(at: .end).number }

    /// Those of them that were given up, in the year or before.
    public var abandoned: Proof { Proof(followed.filter { $0.isAbandoned(at: .end) }.map(\.counted)) }

    /// How many of them go on, or came to their end: those that were abandoned are followed no more.
    public var livingProjectCount: Int { projectCount - abandoned.number }

    /// The projects that the record knows it to follow at that end of the year.
    public func projects(at end: ReportFigure.YearEnd) -> [ProjectYear] {
      switch end {
      case .start: projects.filter(\.isAttestedAtStart)
      case .end: followed
      }
    }

    /// The same, each line counting for the projects that it speaks of.
    public func proof(at end: ReportFigure.YearEnd) -> Proof { Proof(projects(at: end).map(\.counted)) }

    /// - Parameters:
    ///   - own: its meetings.
    ///   - money: what was asked and granted for its projects while it followed them.
    init(
      _ group: GroupRecord, _ records: Records, _ own: [ReportedMeeting], _ money: [Funding],
      _ coverage: RegisterCoverage, in period: Period
    ) {
      reference = group.body.reference
      leads = group.leads.map { Dated(BodyPicture.Officer($0, on: period.asOf, records.discretion), $0.span) }
      count = MeetingCount(due: nil, own.map(\.meeting), coverage, in: period)
      sessions = own.filter { $0.meeting.status == .held }.map(Session.init)
      funding = FundingTotals(money)
      projects = group.projects
    }
  }
}
