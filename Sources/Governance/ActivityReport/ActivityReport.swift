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
  /// The adherents.
  public let members: Members
  /// The meetings of each body.
  public let meetings: [BodyActivity]
  /// What bodies that decide voted, in order.
  public let resolutions: [VotedText]
  /// What advisory bodies voted, in order.
  public let opinions: [VotedText]
  /// What meetings asked somebody to do.
  public let actions: Actions
  /// The working groups and their projects.
  public let groups: [GroupActivity]
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
    members = Members(records, in: period)
    self.meetings = records.bodies.map { BodyActivity($0, records, meetings, coverage, in: period) }
    let texts = meetings.flatMap { record in
      record.resolutions.map {
        VotedText(resolution: $0, body: record.body, day: record.meeting.day, rules: record.rules)
      }
    }
    resolutions = texts.filter { !$0.body.isAdvisory }
    opinions = texts.filter(\.body.isAdvisory)
    actions = Actions(records.actions, in: period, coverage, records.discretion)
    groups = records.groups.map { GroupActivity($0, records, meetings, coverage, in: period) }
    self.texts = records.texts
    gaps = []
    gaps = Self.gaps(self, records, meetings)
  }

  /// The report with its accepted texts alone.
  public var withoutDrafts: ActivityReport {
    var report = self
    report.texts.removeAll { !$0.isAccepted }
    return report
  }
}
