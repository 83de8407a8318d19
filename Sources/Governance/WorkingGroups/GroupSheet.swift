/// What a working group is about on one day: what its lead brings to a comité opérationnel.
public struct GroupSheet: Sendable {
  /// The group, its lead and its projects by stage.
  public let group: WorkingGroup
  /// The day.
  public let day: Day
  /// Who takes part, the lead apart.
  public let members: [GroupMember]
  /// The projects that it follows.
  public let projects: [FollowedProject]
  /// Its meetings, by day.
  public let meetings: [Meeting]
  /// What its meetings asked for, or others about its projects, and was not done by that day.
  public let actions: [ActionItem]
  /// Who may be named where it is handed out.
  public let discretion: ActivityReport.Discretion

  /// A sheet of what was read.
  public init(
    group: WorkingGroup, day: Day, members: [GroupMember], projects: [FollowedProject], meetings: [Meeting],
    actions: [ActionItem], discretion: ActivityReport.Discretion
  ) {
    self.group = group
    self.day = day
    self.members = members
    self.projects = projects
    self.meetings = meetings
    self.actions = actions
    self.discretion = discretion
  }

  /// A project with what comes next.
  public struct FollowedProject: Sendable {
    /// The project as it stands on the day.
    public let project: Project
    /// What is to be done next; nil where nobody said.
    public let step: ProjectStep?
    /// The points on its way that are still ahead, or late.
    public let milestones: [ProjectMilestone]
    /// The last news; nil where there is none.
    public let note: ProjectNote?

    /// A project.
    public init(project: Project, step: ProjectStep?, milestones: [ProjectMilestone], note: ProjectNote?) {
      self.project = project
      self.step = step
      self.milestones = milestones
      self.note = note
    }

    /// Whether it goes on without a sign of life for a quarter.
    public func isSilent(on day: Day) -> Bool {
      guard project.stage.isActive else { return false }
      return project.lastNews.map { $0 < day.adding(days: -Project.daysOfSilence) } ?? true
    }
  }

  /// The meeting that was held last by that day.
  public var lastMeeting: Meeting? { meetings.last { $0.status == .held && $0.day <= day } }

  /// The next meeting that is planned.
  public var nextMeeting: Meeting? {
    meetings.first { $0.day > day && $0.status != .cancelled || $0.day == day && $0.status == .planned }
  }

  /// How a meeting stood on that day: one that was held since was yet to come.
  public func status(of meeting: Meeting) -> MeetingStatus {
    meeting.day > day && meeting.status == .held ? .planned : meeting.status
  }

  /// The projects of which a text that somebody typed names a person who may not be named.
  public var projectsTellingPrivateNames: [Reference<Project>] {
    projects.filter { followed in
      ([followed.step?.text, followed.note?.text] + followed.milestones.map(\.text)).compactMap(\.self)
        .contains { discretion.isBroken(by: $0) }
    }.map(\.project.reference)
  }

  /// The projects that go on and are silent.
  public var silent: [Project] { projects.filter { $0.isSilent(on: day) }.map(\.project) }
}
