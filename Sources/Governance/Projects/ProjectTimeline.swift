/// The projects of a year side by side: at which stage each was from when until when, and its milestones.
public struct ProjectTimeline: Sendable {
  /// The year.
  public let year: Int
  /// The last day of which the record can tell.
  public let asOf: Day
  /// The projects, group after group.
  public let rows: [Row]

  /// One project in the year.
  public struct Row: Sendable {
    /// The project as it stands at the end.
    public let project: Project
    /// The stages of the year, each cut to it.
    public let bars: [Bar]
    /// The time that was planned for it, cut to the year; nil where none of it was.
    public let planned: ClosedRange<Day>?
    /// The milestones of the year, by the day on which each stands.
    public let milestones: [ProjectMilestone]
  }

  /// A stage, for as much of the year as the record knows it.
  public struct Bar: Sendable, Equatable {
    /// The stage.
    public let stage: Stage
    /// The first and the last day in the year.
    public let days: ClosedRange<Day>
    /// Whether it was reached on that first day; false where it was there before, or was only seen there.
    public let beginsThere: Bool
  }

  /// The timeline of a year.
  ///
  /// - Parameters:
  ///   - histories: the projects with all their stages and milestones.
  ///   - today: beyond it nothing is known but what was planned.
  public init(
    year: Int, today: Day,
    _ histories: [(project: Project, stages: [Dated<Stage>], days: ProjectDays, milestones: [ProjectMilestone])]
  ) {
    self.year = year
    let first = Day(year: year, month: 1, day: 1) ?? today
    let last = Day(year: year, month: 12, day: 31) ?? today
    asOf = min(today, last)
    let known = asOf
    rows = histories.map { history in
      let bars = history.stages.compactMap { dated -> Bar? in
        guard let start = dated.span.from ?? dated.span.attestedOn else { return nil }
        let end = dated.span.endedOnUnknownDay ? start : dated.span.until?.adding(days: -1) ?? known
        let (from, until) = (max(start, first), min(end, known))
        guard from <= until else { return nil }
        return Bar(stage: dated.value, days: from...until, beginsThere: dated.span.from == from)
      }
      let planned: ClosedRange<Day>?
      if let start = history.days.plannedFrom ?? history.days.actualFrom, let end = history.days.plannedUntil,
        max(start, first) <= min(end, last)
      {
        planned = max(start, first)...min(end, last)
      } else {
        planned = nil
      }
      return Row(
        project: history.project, bars: bars, planned: planned,
        milestones: history.milestones.filter { $0.day.map { (first...last).contains($0) } ?? false }
          .sorted { ($0.day ?? first) < ($1.day ?? first) })
    }
  }
}

extension ProjectMilestone {
  /// The day on which it stands in a timeline: when it was reached or dropped, else when it is planned.
  public var day: Day? { reachedOn ?? droppedOn ?? plannedOn }
}
