extension ActivityReport {
  /// All that the record knows of a project, with its past.
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

    /// A project with its past.
    public init(
      reference: Reference<Project>, countsAs: Int, municipality: String?, carriers: [String], certainty: Certainty,
      stages: [Dated<Stage>], groups: [Dated<Reference<Body>>], notes: [ProjectNote]
    ) {
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
    /// The stages that it reached in the year, in order.
    public let changes: [StageChange]
    /// The news of the year, in order.
    public let notes: [ProjectNote]
    /// Whether the record can tell that the group followed it at the end of the period.
    public let isAttested: Bool
    /// Whether the record can tell that the group followed it on 1 January.
    public let isAttestedAtStart: Bool
    /// The day on which another group took it over, if that was in the year.
    public let leftOn: Day?

    /// The year of that project in that group; nil where the group did not follow it.
    init?(_ history: ProjectHistory, in group: Reference<Body>, _ period: Period) {
      let own = history.groups.filter { $0.value.id == group.id }.map(\.span)
      let holds = own.contains { ![.notYet, .over].contains($0.state(on: period.asOf)) }
      let left = own.compactMap(\.until).filter(period.contains).max()
      guard holds || left != nil else { return nil }
      reference = history.reference
      countsAs = history.countsAs
      municipality = history.municipality
      carriers = history.carriers
      certainty = history.certainty
      stageAtStart = StageReading(history.stages, on: period.firstDay)
      stageAtEnd = StageReading(history.stages, on: period.asOf)
      changes = StageChange.all(in: history.stages).filter { period.contains($0.day) }
      notes = history.notes.filter { period.contains($0.day) }.sorted { $0.day < $1.day }
      isAttested = own.contains { $0.state(on: period.asOf) == .holds }
      isAttestedAtStart = own.contains { $0.state(on: period.firstDay) == .holds }
      leftOn = holds ? nil : left
    }

    /// The line as a figure counts it: for as many projects as it speaks of.
    var counted: CountedReference { CountedReference(reference, weight: countsAs) }

    /// The stage that it had at that end of the year; nil where the record cannot tell.
    func stage(at end: ReportFigure.YearEnd) -> Stage? {
      if case .at(let stage) = end == .start ? stageAtStart : stageAtEnd { stage } else { nil }
    }
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
