/// The projects of a year side by side: at which stage each was from when until when, and its milestones.
public struct ProjectTimeline: Sendable {
  /// The year.
  public let year: Int
  /// The last day of which the record can tell.
  public let asOf: Day
  /// The projects, group after group: one that changed groups stands under each for its time there, once under a group
  /// that it came back to.
  public let rows: [Row]
  /// The projects of which the record tells nothing in the year.
  public let unattested: [Reference<Project>]

  /// One project in the year, while one group followed it.
  public struct Row: Sendable {
    /// The project.
    public let project: Reference<Project>
    /// The group.
    public let group: Reference<Body>
    /// The days of the year on which the group took it over from another, in order.
    public let takenOverOn: [Day]
    /// The first days of the groups after it, where they lie in the year, in order.
    public let handedOverOn: [Day]
    /// The stages of the year, each cut to it and to the times of the group.
    public let bars: [Bar]
    /// The time that was planned for it, cut to the year; nil where none of it was, or where another group has it since.
    public let planned: ClosedRange<Day>?
    /// The milestones of the year, by the day on which each stands.
    public let milestones: [ProjectMilestone]
  }

  /// A project with its past, as far as a year needs it.
  public struct History: Sendable {
    /// The project.
    public let project: Reference<Project>
    /// The groups that followed it, in order.
    public let groups: [Dated<Reference<Body>>]
    /// The stages that it went through, in order.
    public let stages: [Dated<Stage>]
    /// When it begins and ends, as planned and as it came.
    public let days: ProjectDays
    /// The points on its way.
    public let milestones: [ProjectMilestone]

    /// A project with its past.
    public init(
      project: Reference<Project>, groups: [Dated<Reference<Body>>], stages: [Dated<Stage>],
      days: ProjectDays = ProjectDays(), milestones: [ProjectMilestone] = []
    ) {
      self.project = project
      self.groups = groups
      self.stages = stages
      self.days = days
      self.milestones = milestones
    }
  }

  /// A stage, for as much of the year as the record knows it.
  public struct Bar: Sendable, Equatable {
    /// The stage.
    public let stage: Stage
    /// The first and the last day in the year.
    public let days: ClosedRange<Day>
    /// For how long it held besides: a year or a group may see a part of it alone.
    public let span: Span
  }

  /// The timeline of a year.
  ///
  /// - Parameters:
  ///   - today: beyond it nothing is known but what was planned.
  ///   - bodies: the groups whose rows are wanted, in their order.
  public init(year: Int, today: Day, of bodies: [Reference<Body>], _ histories: [History]) {
    self.year = year
    let first = Day(year: year, month: 1, day: 1) ?? today
    let last = Day(year: year, month: 12, day: 31) ?? today
    asOf = min(today, last)
    let known = asOf
    let all = bodies.flatMap { body in
      histories.compactMap { history in
        let spans = history.groups.filter { $0.value == body && $0.span.touches(first...last) }.map(\.span)
        return spans.isEmpty ? nil : Row(history, of: body, while: spans, in: first...last, known: known)
      }
    }
    rows = all.filter { !$0.isBlank }
    unattested = all.filter(\.isBlank).map(\.project)
  }
}

extension ProjectTimeline.Row {
  /// - Parameter spans: the times in the year during which the group follows it, in order.
  fileprivate init(
    _ history: ProjectTimeline.History, of group: Reference<Body>, while spans: [Span], in year: ClosedRange<Day>,
    known: Day
  ) {
    project = history.project
    self.group = group
    takenOverOn = spans.compactMap(\.from).filter { day in
      year.contains(day) && history.groups.contains { $0.span.until == day }
    }
    handedOverOn = spans.compactMap(\.until).filter(year.contains)
    bars = spans.flatMap { history.bars(while: $0, in: year, known: known) }
    let days = history.days
    if spans.contains(where: { $0.until == nil }), let start = days.plannedFrom ?? days.actualFrom,
      let end = days.plannedUntil, max(start, year.lowerBound) <= min(end, year.upperBound)
    {
      planned = max(start, year.lowerBound)...min(end, year.upperBound)
    } else {
      planned = nil
    }
    milestones = history.milestones.filter { milestone in
      milestone.day.map { day in year.contains(day) && spans.contains { $0.mayHold(on: day) } } ?? false
    }.sorted { ($0.day ?? year.lowerBound) < ($1.day ?? year.lowerBound) }
  }

  fileprivate var isBlank: Bool { bars.isEmpty && planned == nil && milestones.isEmpty }
}

extension ProjectTimeline.History {
  /// The stages of the year while a group follows the project.
  fileprivate func bars(while followed: Span, in year: ClosedRange<Day>, known: Day) -> [ProjectTimeline.Bar] {
    let first = max(followed.from ?? year.lowerBound, year.lowerBound)
    let last = min(followed.until?.adding(days: -1) ?? year.upperBound, year.upperBound)
    return stages.compactMap { dated in
      guard let start = dated.span.from ?? dated.span.attestedOn else { return nil }
      let end = dated.span.endedOnUnknownDay ? start : dated.span.until?.adding(days: -1) ?? known
      let (from, until) = (max(start, first), min(end, last, known))
      guard from <= until else { return nil }
      return ProjectTimeline.Bar(stage: dated.value, days: from...until, span: dated.span)
    }
  }
}

extension Span {
  /// Whether some day of those may lie in it.
  fileprivate func touches(_ days: ClosedRange<Day>) -> Bool {
    (from.map { $0 <= days.upperBound } ?? true) && (until.map { $0 > days.lowerBound } ?? true)
  }
}

extension ProjectMilestone {
  /// The day on which it stands in a timeline: when it was reached or dropped, else when it is planned.
  public var day: Day? { reachedOn ?? droppedOn ?? plannedOn }
}
