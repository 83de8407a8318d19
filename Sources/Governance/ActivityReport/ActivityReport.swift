/// What the association did in one year, as far as its file can prove it: a value, before any thought of paper.
///
/// Two rules run through every section. What was not entered is not zero: a count that the file cannot know is nil. And
/// an inhabitant is named only if he or she agreed; the others are counted.
public struct ActivityReport: Sendable {
  /// The year, and the day up to which it is told.
  public let period: Period
  /// The day since which meetings are entered as they are held, against that period.
  public let coverage: RegisterCoverage
  /// Name, missions, history.
  public let profile: Profile
  /// The bodies: who decides what.
  public let governance: [BodyPicture]
  /// The same bodies with colleges and groups, to be drawn.
  public let picture: GovernancePicture
  /// The mandates held in the period.
  public let mandates: [HeldMandate]
  /// The adherents.
  public let members: Members
  /// The meetings of each body.
  public let meetings: [BodyActivity]
  /// What bodies that decide voted, in order.
  public let resolutions: [VotedText]
  /// What advisory bodies voted, in order.
  public let opinions: [VotedText]
  /// The elections, in order.
  public let elections: [HeldElection]
  /// What meetings asked somebody to do.
  public let actions: Actions
  /// The working groups and their projects.
  public let groups: [GroupActivity]
  /// Every meeting of the period, by day.
  public let calendar: [CalendarLine]
  /// The partners and funders of the period, those over by its end among them.
  public let partnerships: [Partnership]
  /// The agreements with funders that cover a day of the period, or may.
  public let agreements: [Agreement]
  /// The reports to funders that are due in the year, were sent in the period, or are owed since before, whatever their
  /// agreement covers.
  public let grantReports: [GrantReport]
  /// What the adherents were asked for the year, and paid, and what came of earlier years; nil where nothing is known.
  public let dues: DuesOfYear?
  /// The money of the period for projects, line by line.
  public let fundings: [Funding]
  /// The same by funder.
  public let fundingByFunder: [FundingTotals.Line]
  /// What was measured in the year and in the two before.
  public let indicatorYears: [IndicatorYear]
  /// What was measured in the years before those, where anything was; the latest first. It is drawn, and not listed.
  public let indicatorHistory: [IndicatorYear]
  /// What the facts were taken from.
  public let sources: [ReportedSource]
  /// The questions that were settled in the period.
  public let settledQuestions: [OpenQuestion]
  /// Who may be named in it.
  public let discretion: Discretion
  /// What the users wrote, drafts among it.
  public private(set) var texts: [ReportText]
  /// What the record lacks.
  public private(set) var gaps: [Missing]

  /// The report that follows from what was read.
  public init(_ period: Period, from records: Records) {
    let coverage = RegisterCoverage(keptSince: records.association.registerKeptSince, in: period)
    let meetings = records.meetings.filter { period.contains($0.meeting.day) }
    self.period = period
    self.coverage = coverage
    profile = Profile(records, in: period)
    governance = records.bodies.map { BodyPicture($0, on: period.asOf, records.discretion) }
    picture = GovernancePicture(records, on: period.asOf)
    mandates = records.mandates.map { HeldMandate($0, on: period.asOf, records.discretion) }
    members = Members(records, in: period)
    // Sorted out once, not once a body.
    let own = Dictionary(grouping: meetings, by: \.meeting.body.id)
    let places = Dictionary(grouping: records.collegeAssignments, by: \.member.id)
    self.meetings = records.bodies.map {
      BodyActivity($0, records, own[$0.sheet.body.reference.id] ?? [], coverage, places, in: period)
    }
    let texts = meetings.flatMap(\.texts)
    resolutions = texts.filter { !$0.body.isAdvisory }
    opinions = texts.filter(\.body.isAdvisory)
    elections = meetings.flatMap(\.elections)
    actions = Actions(records.actions, in: period, coverage, records.discretion)
    let money = Dictionary(grouping: records.fundings, by: \.group?.id)
    groups = records.groups.map { group in
      let id = group.body.reference.id
      return GroupActivity(group, records, own[id] ?? [], money[id] ?? [], coverage, in: period)
    }
    calendar = meetings.map { CalendarLine($0, in: period) }.sorted {
      ($0.meeting.day, $0.meeting.reference.code) < ($1.meeting.day, $1.meeting.reference.code)
    }
    partnerships = records.partnerships.map { $0.told(by: period.asOf) }
    agreements = records.agreements
    grantReports = records.grantReports.filter { $0.concerns(period) }
    dues = DuesOfYear(records.dues, in: period)
    fundings = records.fundings
    fundingByFunder = FundingTotals.lines(of: records.fundings, by: .funder)
    let measured = Set(records.indicatorYears.filter(\.isMeasured).map(\.indicator.reference))
    let shown = { (year: IndicatorYear) in
      measured.contains(year.indicator.reference)
        || year.indicator.isFollowed(from: period.firstDay, to: period.asOf)
    }
    indicatorYears = records.indicatorYears.filter(shown)
    indicatorHistory = records.indicatorHistory.filter(shown)
    sources = records.sources
    settledQuestions = records.settledQuestions
    discretion = records.discretion
    self.texts = records.texts
    gaps = []
    gaps = Self.gaps(self, records, meetings)
  }

  /// A meeting of the period in its calendar.
  public struct CalendarLine: Sendable {
    /// The meeting, whatever became of it.
    public let meeting: Meeting
    /// How many texts were voted there.
    public let texts: Int
    /// How many elections were held there, and how many of them without quorum.
    public let elections: Int, voidElections: Int

    /// Whether it is past without a word whether it was held.
    public let isToRecord: Bool
    /// Whether it was held, and too few voters were there at any time.
    public let isInquorate: Bool

    init(_ reported: ReportedMeeting, in period: Period) {
      meeting = reported.meeting
      isToRecord = reported.meeting.became(.toRecord, by: period)
      isInquorate = reported.meeting.status == .held && reported.isQuorumMet == false
      texts = reported.texts.count
      elections = reported.elections.count
      voidElections = reported.elections.count(where: \.isVoid)
    }
  }

  /// The report with its accepted texts alone.
  public var withoutDrafts: ActivityReport {
    var report = self
    report.texts.removeAll { !$0.isAccepted }
    return report
  }
}
