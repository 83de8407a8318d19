/// The stages that one project went through, in order: what is told late finds its place among them.
public struct StageHistory: Sendable {
  /// The stages, each with the time for which it held.
  public private(set) var entries: [Entry]

  /// A stage for a time.
  public struct Entry: Hashable, Sendable {
    /// The row that holds it; nil where it is new.
    public let key: Int64?
    /// The stage.
    public var stage: Stage
    /// When it held.
    public var span: Span

    /// A stage for a time.
    public init(key: Int64?, stage: Stage, span: Span) {
      self.key = key
      self.stage = stage
      self.span = span
    }

    /// The first day on which it is known to hold.
    var start: Day? { span.from ?? span.attestedOn }
  }

  /// What was told of a stage that was reached.
  public struct Reached: Hashable, Sendable {
    /// The stage before; nil where none is known.
    public let former: Stage?
    /// Whether the former was told of the same day, and is replaced: a day has one stage.
    public let isReplaced: Bool
    /// What was reached next, and when; nil where this stage is the present one.
    public let next: Change?
    /// The day from which it was known so far, where only its beginning is new.
    public let knownSince: Day?

    /// Whether that stage is an earlier one in a project's life than the one before it.
    public func isBackward(to stage: Stage) -> Bool {
      former.map { stage.rank < $0.rank && $0.code != Stage.notStatedCode } ?? false
    }

    /// A stage that was reached later.
    public struct Change: Hashable, Sendable {
      /// The stage.
      public let stage: Stage
      /// When.
      public let day: Day
    }
  }

  /// Those stages, in the order of their days.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// Puts a stage where its day belongs.
  ///
  /// A stage lasts until the next one that is told. What the source left open (`notStated`) gives way to what is told of
  /// an earlier day.
  ///
  /// - Throws: ``Refusal/stageUnchanged(project:stage:)``, or ``ProjectRefusal/stageOfUnknownStart(_:seenOn:code:)``
  ///   before a stage of which nobody told since when it holds.
  public mutating func reach(
    _ stage: Stage, on day: Day, of project: Reference<Project>
  ) throws(Refusal) -> Reached {
    guard let place = entries.lastIndex(where: { $0.start.map { $0 <= day } ?? false }) else {
      return try begin(with: stage, on: day, of: project)
    }
    let there = entries[place]
    guard there.stage.code != stage.code else {
      throw .stageUnchanged(project: project.name, stage: stage.label)
    }
    let isSameDay = there.start == day
    let isBlank = there.stage.code == Stage.notStatedCode
    if isSameDay, there.span.from == nil, !isBlank {
      throw .project(.stageOfUnknownStart(there.stage, seenOn: day, code: project.code))
    }
    let reached = Reached(
      former: there.stage, isReplaced: isSameDay && there.span.from != nil, next: change(after: place), knownSince: nil)
    if isSameDay {
      entries[place].stage = stage
      entries[place].span = there.span.beginning(on: day)
    } else {
      entries[place].span = there.span.ending(on: day)
      entries.insert(
        Entry(key: nil, stage: stage, span: Span(since: day).ending(on: there.span.until)), at: place + 1)
    }
    merge()
    return reached
  }

  /// Takes a stage out that was never reached on that day: the one before goes on. Where there is none, what the record
  /// knew besides stays: that the project was there, at a stage that nobody told.
  ///
  /// - Throws: ``ProjectRefusal/noStageOn(_:_:code:days:)`` or ``ProjectRefusal/onlyStage(project:)``.
  public mutating func withdraw(_ stage: Stage, on day: Day, of project: Reference<Project>) throws(Refusal) {
    guard let place = entries.firstIndex(where: { $0.span.from == day && $0.stage.code == stage.code }) else {
      let days = entries.filter { $0.stage.code == stage.code }.compactMap(\.span.from)
      throw .project(.noStageOn(day, stage, code: project.code, days: days))
    }
    let entry = entries[place]
    if place > 0 {
      entries.remove(at: place)
      entries[place - 1].span = entries[place - 1].span.ending(on: entry.span.until)
    } else {
      guard stage.code != Stage.notStatedCode else { throw .project(.onlyStage(project: project.name)) }
      entries[0].stage = Stage(code: Stage.notStatedCode, label: "", rank: 0)
      if let seen = entry.span.attestedOn {
        entries[0].span = Span(until: entry.span.until, attestedOn: seen) ?? entry.span
      }
    }
    merge()
  }

  /// A stage before all that is known.
  private mutating func begin(
    with stage: Stage, on day: Day, of project: Reference<Project>
  ) throws(Refusal) -> Reached {
    guard let first = entries.first else {
      throw .unknownReference(.project, project.code, suggestions: [])
    }
    let isKnown = first.stage.code == stage.code
    if isKnown || first.stage.code == Stage.notStatedCode {
      entries[0].stage = stage
      entries[0].span = first.span.beginning(on: day)
      let next = change(after: 0)
      merge()
      return Reached(
        former: isKnown ? nil : first.stage, isReplaced: false, next: next, knownSince: isKnown ? first.start : nil)
    }
    guard let start = first.span.from else {
      throw .project(.stageOfUnknownStart(first.stage, seenOn: first.start ?? day, code: project.code))
    }
    entries.insert(Entry(key: nil, stage: stage, span: Span(since: day).ending(on: start)), at: 0)
    return Reached(
      former: nil, isReplaced: false, next: Reached.Change(stage: first.stage, day: start), knownSince: nil)
  }

  private func change(after place: Int) -> Reached.Change? {
    guard entries.indices.contains(place + 1), let day = entries[place + 1].start else { return nil }
    return Reached.Change(stage: entries[place + 1].stage, day: day)
  }

  /// Two neighbours of one stage are one time.
  private mutating func merge() {
    entries = entries.reduce(into: []) { merged, entry in
      guard let last = merged.last, last.stage.code == entry.stage.code else { return merged.append(entry) }
      merged[merged.count - 1] = Entry(
        key: last.key ?? entry.key, stage: last.stage, span: last.span.ending(on: entry.span.until))
    }
  }
}

extension Span {
  /// The same from that known day on, whatever was known of its start.
  fileprivate func beginning(on day: Day) -> Span {
    Span(from: day, until: until, attestedOn: attestedOn, endedOnUnknownDay: endedOnUnknownDay) ?? self
  }

  /// The same until that day; going on where there is none.
  fileprivate func ending(on day: Day?) -> Span {
    Span(from: from, until: day, attestedOn: attestedOn) ?? self
  }
}
