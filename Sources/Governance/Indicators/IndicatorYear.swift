/// One indicator in one year: the association's figure, those of its projects, and what these make together.
public struct IndicatorYear: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// The year.
  public let year: Int
  /// When the year's figures were published; nil while they are open.
  public let closedOn: Day?
  /// The figure of the association as a whole, which has its own source and is never added to those of projects.
  public let whole: IndicatorFigure
  /// What the record itself counts; nil where it cannot.
  public let count: RecordCount?
  /// The projects that the record knows, which all indicators of a year share.
  private let roster: Roster
  /// The figures of projects, by their keys.
  private let figures: [Int64: IndicatorFigure]

  /// An indicator in a year.
  public init(
    indicator: Indicator, year: Int, closedOn: Day?, whole: IndicatorFigure, projects: [ProjectFigure],
    count: RecordCount? = nil
  ) {
    self.init(
      indicator: indicator, year: year, closedOn: closedOn, whole: whole,
      figures: projects.map(\.figure),
      roster: Roster(
        projects.compactMap { line in line.figure.project.map { (project: $0, presence: line.presence) } }),
      count: count)
  }

  /// An indicator in a year, with the figures of projects and all projects that the record knows.
  public init(
    indicator: Indicator, year: Int, closedOn: Day?, whole: IndicatorFigure, figures: [IndicatorFigure],
    roster: Roster, count: RecordCount? = nil
  ) {
    self.indicator = indicator
    self.year = year
    self.closedOn = closedOn
    self.whole = whole
    self.figures = figures.reduce(into: [:]) { figures, figure in
      if let project = figure.project { figures[project.id] = figures[project.id] ?? figure }
    }
    self.roster = roster
    self.count = count
  }

  /// The projects that the record knows, and whether each was followed in the year.
  public struct Roster: Sendable {
    /// The projects, kept once for all years: a large file has tens of thousands.
    fileprivate let projects: [Reference<Project>]
    private let presences: [ProjectPresence]

    /// The projects of a year.
    ///
    /// - Parameter presences: one for each of the projects.
    public init(_ projects: [Reference<Project>], _ presences: [ProjectPresence]) {
      self.projects = projects
      self.presences = presences
    }

    fileprivate init(_ lines: [(project: Reference<Project>, presence: ProjectPresence)]) {
      self.init(lines.map(\.project), lines.map(\.presence))
    }

    fileprivate var lines: Zip2Sequence<[Reference<Project>], [ProjectPresence]> { zip(projects, presences) }
  }

  /// A project's figure, and whether the record knew the project in that year.
  public struct ProjectFigure: Sendable {
    /// The figure.
    public let figure: IndicatorFigure
    /// Whether the project was followed in the year.
    public let presence: ProjectPresence

    /// A project's figure.
    public init(figure: IndicatorFigure, presence: ProjectPresence) {
      self.figure = figure
      self.presence = presence
    }
  }

  /// The projects that have a figure, and those that were not over before the year and have none.
  public var projects: [ProjectFigure] { Array(eachProject) }

  /// The same, each made when one comes to it: a large file has tens of thousands of projects.
  public var eachProject: some Sequence<ProjectFigure> {
    roster.lines.lazy.compactMap { project, presence -> ProjectFigure? in
      let figure = figures[project.id] ?? IndicatorFigure(project: project, entered: nil, corrections: [])
      if figure.value == nil, presence == .over { return nil }
      return ProjectFigure(figure: figure, presence: presence)
    }
  }

  /// The figures that have a value.
  public var measured: [IndicatorFigure] {
    figures.isEmpty
      ? [] : roster.projects.compactMap { figures[$0.id] }.filter { $0.value != nil }
  }

  /// The projects that were followed in the year and have no value.
  public var missing: [Reference<Project>] {
    projects.filter { $0.figure.value == nil && $0.presence == .followed }.compactMap(\.figure.project)
  }

  /// Whether there is any figure at all.
  public var isMeasured: Bool { whole.value != nil || !measured.isEmpty }

  /// What the projects make together, as far as it is known now; nil where no project has a value.
  public var total: IndicatorTotal? { IndicatorTotal(measured.compactMap(\.value), by: indicator.addition) }

  /// What they made together when the year was closed.
  public var publishedTotal: IndicatorTotal? {
    IndicatorTotal(measured.compactMap { $0.entered?.value }, by: indicator.addition)
  }
}

/// What several values make together, by the indicator's own rule, in whole numbers.
public enum IndicatorTotal: Hashable, Sendable {
  /// They add up to that.
  case sum(Measure, of: Int)
  /// Their average: the sum, to be divided by their number.
  case average(sum: Measure, of: Int)
  /// The largest of them.
  case maximum(Measure, of: Int)
  /// They make no total.
  case separate(Int)

  /// - Returns: nil without a value: nothing entered is not zero.
  public init?(_ values: [Measure], by addition: Indicator.Addition) {
    guard let maximum = values.max() else { return nil }
    let sum = values.dropFirst().reduce(values[0], +)
    switch addition {
    case .sum: self = .sum(sum, of: values.count)
    case .average: self = .average(sum: sum, of: values.count)
    case .maximum: self = .maximum(maximum, of: values.count)
    case .none: self = .separate(values.count)
    }
  }
}

/// Whether the record knew a project in a year.
public enum ProjectPresence: Hashable, Sendable {
  /// A group followed it for some time of the year.
  case followed
  /// It was seen later; the record cannot tell of that year.
  case notAttested
  /// It began later.
  case notYet
  /// It was over before.
  case over

  /// The presence in that year of a project that groups followed during those spans.
  public init(_ spans: [Span], in year: Int) {
    func isOver(_ span: Span) -> Bool { span.until.map { $0.year < year || $0.isNewYear(of: year) } ?? false }
    let begun = spans.filter { ($0.from ?? $0.attestedOn).map { $0.year <= year } ?? false }
    if begun.contains(where: { !isOver($0) }) {
      self = .followed
    } else if !begun.isEmpty {
      self = .over
    } else {
      self = spans.contains { $0.from == nil } ? .notAttested : .notYet
    }
  }
}

extension Day {
  fileprivate func isNewYear(of year: Int) -> Bool { self.year == year && month == 1 && dayOfMonth == 1 }
}
