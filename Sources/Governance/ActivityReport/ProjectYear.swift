extension ActivityReport {
  /// What the record knows of a project, with its past; a report keeps the year that is made of it.
  public struct ProjectHistory: Sendable {
    /// The project; the name is its title.
    public let reference: Reference<Project>
    /// How many projects this one line speaks of.
    public let countsAs: Int
    /// The municipality, where the source names one.
    public let municipality: String?
    /// The organisations that carry it.
    public let carriers: [String]
    /// How sure the record is of the line.
    public let certainty: Certainty
    /// The stages that it went through, in order.
    public let stages: [Dated<Stage>]
    /// The groups that followed it, in order.
    public let groups: [Dated<Reference<Body>>]
    /// The news.
    public let notes: [ProjectNote]
    /// The points on its way.
    public let milestones: [ProjectMilestone]
    /// What was to be done next at the end of the period.
    public let nextStep: ProjectStep?

    /// A project with its past.
    public init(
      reference: Reference<Project>, countsAs: Int, municipality: String?, carriers: [String], certainty: Certainty,
      stages: [Dated<Stage>], groups: [Dated<Reference<Body>>], notes: [ProjectNote],
      milestones: [ProjectMilestone] = [], nextStep: ProjectStep? = nil
    ) {
      self.nextStep = nextStep
      self.milestones = milestones
      self.reference = reference
      self.countsAs = countsAs
      self.municipality = municipality
      self.carriers = carriers
      self.certainty = certainty
      self.stages = stages
      self.groups = groups
      self.notes = notes
    }
  }

  /// One project of a group in the year.
  public struct ProjectYear: Sendable {
    /// The project; the name is its title.
    public let reference: Reference<Project>
    /// How many projects this one line speaks of.
    public let countsAs: Int
    /// The municipality, where the source names one.
    public let municipality: String?
    /// The organisations that carry it.
    public let carriers: [String]
    /// How sure the record is of the line.
    public let certainty: Certainty
    /// Its stage on 1 January.
    public let stageAtStart: StageReading
    /// Its stage at the end of the period.
    public let stageAtEnd: StageReading
    /// The stages that it reached in the year while the group followed it, in order.
    public let changes: [StageChange]
    /// The news of the year while the group followed it, in order.
    public let notes: [ProjectNote]
    /// The points on its way that were reached in the year while the group followed it, in order.
    public let milestones: [ReachedMilestone]
    /// The points that were planned at the end of the period, in order; none where the group did not follow it then.
    public let planned: [ProjectMilestone]
    /// What was to be done next at the end of the period; nil where the group did not follow it then.
    public var nextStep: ProjectStep? { nextSteps.first }
    /// Whether it counts in the group at the end of the period: the record can tell that the group followed it then, or
    /// knows its stage and no earlier group than this one.
    public let isAttested: Bool
    /// The same on 1 January.
    public let isAttestedAtStart: Bool
    /// Whether it counts in the group at the end of the period although the group was only seen to follow it later.
    public let isGroupInDoubt: Bool
    /// The same on 1 January.
    public let isGroupInDoubtAtStart: Bool
    /// The groups from which this one took it over in the year, in order.
    public let arrivals: [Handover]
    /// The groups that took it over in the year, in order.
    public let departures: [Handover]
    /// Whether the group followed it on 1 January, or may have.
    private let isThereAtStart: Bool
    /// Whether the group follows it at the end of the period, or may.
    private let isThereAtEnd: Bool
    /// When the group followed it; empty for the whole period, as most projects are followed.
    private let spans: [Span]
    /// At most one: most of the projects of a large file have none, and need no room for it.
    private let nextSteps: [ProjectStep]

    /// The year of that project in that group; nil where the group did not follow it.
    public init?(_ history: ProjectHistory, in group: Reference<Body>, _ period: Period) {
      let own = history.groups.filter { $0.value.id == group.id }.map(\.span)
      func isFollowed(_ day: Day) -> Bool { own.contains { $0.mayHold(on: day) } }
      let holds = isFollowed(period.asOf)
      let left = own.compactMap(\.until).filter { period.contains($0) && $0 > period.firstDay }
      guard holds || !left.isEmpty else { return nil }
      (isThereAtStart, isThereAtEnd) = (isFollowed(period.firstDay), holds)
      spans = own.count == 1 && isThereAtStart && isThereAtEnd ? [] : own
      reference = history.reference
      countsAs = history.countsAs
      municipality = history.municipality
      carriers = history.carriers
      certainty = history.certainty
      // Before the first day on which the group was seen to follow it, nobody can tell that it did not yet.
      func reading(_ day: Day) -> StageReading {
        let reading = StageReading(history.stages, on: day)
        return reading == .notYet && own.contains { $0.state(on: day) == .notAttested } ? .notAttested : reading
      }
      changes = StageChange.all(in: history.stages).filter { period.contains($0.day) && isFollowed($0.day) }
      notes = history.notes.filter { period.contains($0.day) && isFollowed($0.day) }.sorted { $0.day < $1.day }
      milestones = history.milestones.compactMap { milestone in
        milestone.reachedOn.flatMap { day in
          period.contains(day) && isFollowed(day)
            ? ReachedMilestone(day: day, text: milestone.text, plannedOn: milestone.plannedOn) : nil
        }
      }.sorted { $0.day < $1.day }
      planned = holds ? history.milestones.filter { $0.isPlanned(by: period) } : []
      nextSteps = holds ? history.nextStep.map { [$0] } ?? [] : []
      let others = history.groups.filter { $0.value.id != group.id }
      arrivals = own.compactMap(\.from).filter(period.contains).sorted().compactMap { day in
        others.first { $0.span.until == day }.map { Handover(day: day, group: $0.value) }
      }
      stageAtStart = isThereAtStart || !arrivals.isEmpty ? reading(period.firstDay) : .notYet
      stageAtEnd = reading(period.asOf)
      func isSeen(_ day: Day) -> Bool { own.contains { $0.state(on: day) == .holds } }
      // A project whose stage is known is one of somebody's: of the first group that is known to follow it.
      func isFirstSeenLater(_ reading: StageReading, _ day: Day) -> Bool {
        guard case .at = reading, let first = history.groups.first(where: { $0.span.mayHold(on: day) }) else {
          return false
        }
        return first.value.id == group.id && first.span.from == nil && (first.span.attestedOn.map { $0 > day } ?? false)
      }
      isGroupInDoubt = !isSeen(period.asOf) && isFirstSeenLater(stageAtEnd, period.asOf)
      isGroupInDoubtAtStart = !isSeen(period.firstDay) && isFirstSeenLater(stageAtStart, period.firstDay)
      isAttested = isSeen(period.asOf) || isGroupInDoubt
      isAttestedAtStart = isSeen(period.firstDay) || isGroupInDoubtAtStart
      departures = left.sorted().compactMap { day in
        others.first { $0.span.from == day }.map { Handover(day: day, group: $0.value) }
      }
    }

    /// The group from which this one took it over, if it did not follow it on 1 January.
    public var takenOver: Handover? { isThereAtStart ? nil : arrivals.first }

    /// The group that took it over, if this one does not follow it at the end of the period.
    public var handedOver: Handover? { isThereAtEnd ? nil : departures.last }

    /// Whether the group followed it on that day of the period, as far as the record can tell.
    public func isFollowed(on day: Day) -> Bool {
      spans.isEmpty || spans.contains { $0.mayHold(on: day) }
    }

    /// Whether the group may have followed it on 1 January, and the figure of that day leaves it out.
    var isDoubtfulAtStart: Bool { isThereAtStart && !isAttestedAtStart && stageAtStart != .notYet }

    /// The line as a figure counts it: for as many projects as it speaks of.
    var counted: CountedReference { CountedReference(reference, weight: countsAs) }

    /// Whether it was given up by that end of the year.
    func isAbandoned(at end: ReportFigure.YearEnd) -> Bool { stage(at: end)?.code == Stage.abandonedCode }

    /// Whether it was given up before the year, and nothing came of it since.
    public var wasOverBefore: Bool { isAbandoned(at: .start) && isAbandoned(at: .end) && changes.isEmpty }

    /// The stage that it had at that end of the year; nil where the record cannot tell.
    func stage(at end: ReportFigure.YearEnd) -> Stage? {
      if case .at(let stage) = end == .start ? stageAtStart : stageAtEnd { stage } else { nil }
    }
  }

  /// A point on a project's way that was reached.
  public struct ReachedMilestone: Hashable, Sendable {
    /// When.
    public let day: Day
    /// What was reached.
    public let text: String
    /// For when it was planned; nil where it was not.
    public let plannedOn: Day?
  }

  /// A project that goes from one group to another.
  public struct Handover: Hashable, Sendable {
    /// The first day of the other group, or of this one.
    public let day: Day
    /// The other group.
    public let group: Reference<Body>
  }

  /// The stage of a project on one day, as far as the record can tell.
  public enum StageReading: Hashable, Sendable {
    /// It was at that stage.
    case at(Stage)
    /// The record cannot tell.
    case notAttested
    /// The project was not followed yet.
    case notYet

    init(_ stages: [Dated<Stage>], on day: Day) {
      if let held = stages.last(where: { $0.span.state(on: day) == .holds }) {
        self = .at(held.value)
      } else {
        self = !stages.isEmpty && stages.allSatisfy { $0.span.state(on: day) == .notYet } ? .notYet : .notAttested
      }
    }
  }

  /// A project that reached a stage.
  public struct StageChange: Hashable, Sendable {
    /// When.
    public let day: Day
    /// The stage that it left; nil for the first.
    public let from: Stage?
    /// The stage that it reached.
    public let to: Stage

    static func all(in stages: [Dated<Stage>]) -> [StageChange] {
      stages.indices.compactMap { index in
        guard let day = stages[index].span.from else { return nil }
        return StageChange(
          day: day, from: index > stages.startIndex ? stages[index - 1].value : nil, to: stages[index].value)
      }.sorted { $0.day < $1.day }
    }
  }
}

extension ProjectMilestone {
  /// Whether it stood planned at the end of the period: not reached or dropped by then, and told by then, as far as that
  /// is known; of one that was told on an unknown day, that it was planned for that time.
  fileprivate func isPlanned(by period: ActivityReport.Period) -> Bool {
    guard let plannedOn, [.planned, .late].contains(state(on: period.asOf)) else { return false }
    return (statedOn.map { $0 <= period.asOf } ?? false) || plannedOn <= period.asOf || period.isProvisional
  }
}
