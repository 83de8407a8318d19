/// What something was, one after the other: the stages of a project, the groups that followed it. What is told late finds
/// its place among the rest.
public struct Succession<Value: Hashable & Sendable>: Sendable {
  /// The values, in the order of their days; each lasts until the next one.
  public private(set) var entries: [Entry]
  /// The value that says that nobody told.
  public let leftOpen: Value?

  /// A value for a time.
  public struct Entry: Hashable, Sendable {
    /// The row that holds it; nil where it is new.
    public let key: Int64?
    /// The value.
    public fileprivate(set) var value: Value
    /// When it held; with a first day, `attestedOn` is a later day of which it was told too, and where it goes on
    /// whatever is told between the two.
    public fileprivate(set) var span: Span

    /// A value for a time.
    public init(key: Int64?, value: Value, span: Span) {
      self.key = key
      self.value = value
      self.span = span
    }

    /// The first day on which it is known to hold.
    fileprivate var start: Day? { span.from ?? span.attestedOn }
  }

  /// Where a value that was told found its place.
  public struct Place: Hashable, Sendable {
    /// The value before; nil where none is known.
    public let former: Value?
    /// Whether the former was told of the same day, and is replaced: a day has one value.
    public let isReplaced: Bool
    /// What came next, and when; nil where the value is the present one.
    public let next: Change?
    /// The day from which the value was known so far, where only its beginning is new.
    public let knownSince: Day?

    /// A value that came later.
    public struct Change: Hashable, Sendable {
      /// The value.
      public let value: Value
      /// When.
      public let day: Day
    }
  }

  /// Why a succession stays as it is.
  public enum Obstacle: Error, Hashable {
    /// It was so already on that day.
    case unchanged
    /// Nobody told since when this holds, which was seen that day: what was before has no end.
    case unknownStart(Value, seenOn: Day)
    /// That value is not known to begin on that day, but on those.
    case notThere(days: [Day])
    /// Nothing is known before it.
    case first
  }

  /// Those values, in the order of their days.
  ///
  /// - Parameter leftOpen: the value that says that nobody told: it gives way to what is told of an earlier day.
  public init(_ entries: [Entry], leftOpen: Value? = nil) { (self.entries, self.leftOpen) = (entries, leftOpen) }

  /// Puts a value where its day belongs; it lasts until the next one.
  ///
  /// - Throws: ``Obstacle/unchanged``, or ``Obstacle/unknownStart(_:seenOn:)`` before a value of which nobody told since
  ///   when it holds.
  public mutating func insert(_ value: Value, on day: Day) throws(Obstacle) -> Place {
    guard let index = entries.lastIndex(where: { $0.start.map { $0 <= day } ?? false }) else {
      return try begin(with: value, on: day)
    }
    let there = entries[index]
    guard there.value != value else { throw .unchanged }
    let isSameDay = there.start == day
    if isSameDay, there.span.from == nil, there.value != leftOpen {
      throw .unknownStart(there.value, seenOn: day)
    }
    if let told = there.span.attestedOn, there.span.from != nil, told > day {
      entries.insert(
        Entry(key: nil, value: there.value, span: Span(since: told).ending(on: there.span.until)), at: index + 1)
      entries[index].span = there.span.ending(on: told)
    }
    let next = change(after: index)
    if isSameDay {
      entries[index].value = value
      entries[index].span = Span(since: day).ending(on: next?.day)
    } else {
      entries[index].span = there.span.ending(on: day)
      entries.insert(Entry(key: nil, value: value, span: Span(since: day).ending(on: next?.day)), at: index + 1)
    }
    merge()
    return Place(
      former: there.value, isReplaced: isSameDay && there.span.from != nil, next: next, knownSince: nil)
  }

  /// Takes a value out that never began on that day: the one before goes on. Of one that was told of a later day besides,
  /// or seen on it, that day stays; where nothing was before, what is left open takes its place.
  ///
  /// - Parameter known: since when the thing itself is known, whatever its value.
  /// - Throws: ``Obstacle/notThere(days:)`` or ``Obstacle/first``.
  public mutating func remove(_ value: Value, on day: Day, known: Span?) throws(Obstacle) {
    guard let index = entries.firstIndex(where: { $0.span.from == day && $0.value == value }) else {
      throw .notThere(days: entries.filter { $0.value == value }.compactMap(\.span.from))
    }
    let span = entries[index].span
    if index > 0, let told = span.attestedOn {
      entries[index].span = Span(since: told).ending(on: span.until)
      entries[index - 1].span = entries[index - 1].span.ending(on: told)
    } else if index > 0 {
      entries.remove(at: index)
      entries[index - 1].span = entries[index - 1].span.ending(on: span.until)
    } else if let seen = span.attestedOn {
      entries[0].span = Span(until: span.until, attestedOn: seen) ?? span
    } else if leftOpen == nil, entries.count > 1 {
      entries.removeFirst()
    } else {
      guard let leftOpen, let known, value != leftOpen else { throw .first }
      let open = Span(from: known.from, until: span.until, attestedOn: known.attestedOn)
      if let open { (entries[0].value, entries[0].span) = (leftOpen, open) } else { entries.removeFirst() }
    }
    merge()
  }

  /// A value before all that is known.
  private mutating func begin(with value: Value, on day: Day) throws(Obstacle) -> Place {
    guard let first = entries.first else { throw .first }
    if first.value == value {
      entries[0].span = first.span.beginning(on: day)
      return Place(former: nil, isReplaced: false, next: change(after: 0), knownSince: first.start)
    }
    if first.value == leftOpen {
      entries[0].value = value
      entries[0].span = Span(since: day).ending(on: first.span.until)
      let next = change(after: 0)
      merge()
      return Place(former: leftOpen, isReplaced: false, next: next, knownSince: nil)
    }
    guard let start = first.span.from else { throw .unknownStart(first.value, seenOn: first.start ?? day) }
    entries.insert(Entry(key: nil, value: value, span: Span(since: day).ending(on: start)), at: 0)
    return Place(former: nil, isReplaced: false, next: change(after: 0), knownSince: nil)
  }

  private func change(after index: Int) -> Place.Change? {
    guard entries.indices.contains(index + 1), let day = entries[index + 1].start else { return nil }
    return Place.Change(value: entries[index + 1].value, day: day)
  }

  /// Two neighbours of one value are one time.
  private mutating func merge() {
    entries = entries.reduce(into: []) { merged, entry in
      guard let last = merged.last, last.value == entry.value else { return merged.append(entry) }
      let told = last.span.attestedOn ?? (last.span.from == nil ? nil : entry.span.from)
      let span = Span(from: last.span.from, until: entry.span.until, attestedOn: told)
      merged[merged.count - 1] = Entry(key: last.key ?? entry.key, value: last.value, span: span ?? last.span)
    }
  }
}

extension Span {
  /// The same from that known day on; the day from which it was known so far is kept.
  fileprivate func beginning(on day: Day) -> Span {
    Span(from: day, until: until, attestedOn: attestedOn ?? from, endedOnUnknownDay: endedOnUnknownDay) ?? self
  }

  /// The same until that day; going on where there is none.
  fileprivate func ending(on day: Day?) -> Span {
    let seen = attestedOn.flatMap { seen in from != nil && day.map { $0 <= seen } ?? false ? nil : seen }
    return Span(from: from, until: day, attestedOn: seen) ?? self
  }
}
