/// What a working group did in a year: its meetings, what became of its projects, and what was measured.
public struct GroupYear: Sendable {
  /// Lead, meetings and projects, as the activity report tells them.
  public let activity: ActivityReport.GroupActivity
  /// The year, and the day up to which it is told.
  public let period: ActivityReport.Period
  /// Whether meetings of the year were entered.
  public let coverage: RegisterCoverage
  /// The milestones of its projects that were reached in the year.
  public let milestones: [ProjectMilestone]
  /// The steps of its projects that were done in the year.
  public let steps: [ProjectStep]
  /// What was measured of its projects, the association's own figures aside.
  public let indicators: [IndicatorYear]

  /// The year of that group.
  public init(
    activity: ActivityReport.GroupActivity, period: ActivityReport.Period, coverage: RegisterCoverage,
    milestones: [ProjectMilestone], steps: [ProjectStep], indicators: [IndicatorYear]
  ) {
    self.activity = activity
    self.period = period
    self.coverage = coverage
    self.milestones = milestones
    self.steps = steps
    self.indicators = indicators
  }
}
