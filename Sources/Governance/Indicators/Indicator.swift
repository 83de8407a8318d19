/// Something that the association measures, as its users define it: its name, its unit, what a value stands for.
public struct Indicator: Hashable, Sendable {
  /// How it is pointed at; the name is what is shown.
  public let reference: Reference<Indicator>
  /// What is counted, and what is not; nil where nobody said.
  public let definition: String?
  /// The one unit of all its values.
  public let unit: String
  /// What of a year a value tells.
  public let period: Period
  /// How the values of several projects make one.
  public let addition: Addition
  /// Whether values are still asked for.
  public let isActive: Bool
  /// What the record itself can count of it; nil where it cannot.
  public let counted: RecordCount.Kind?
  /// Since when it is followed; nil for one that was there before such days were kept.
  public let createdOn: Day?
  /// When it was not followed, the last such time open while it is so.
  public let pauses: [Span]

  /// An indicator.
  public init(
    reference: Reference<Indicator>, definition: String?, unit: String, period: Period, addition: Addition,
    isActive: Bool, counted: RecordCount.Kind?, createdOn: Day? = nil, pauses: [Span] = []
  ) {
    self.reference = reference
    self.definition = definition
    self.unit = unit
    self.period = period
    self.addition = addition
    self.isActive = isActive
    self.counted = counted
    self.createdOn = createdOn
    self.pauses = pauses
  }

  /// Whether it was followed on a day of that time, as far as the record can tell.
  public func isFollowed(from first: Day, to last: Day) -> Bool {
    // Of one that was switched off before such days were kept nobody knows since when.
    guard isActive || pauses.contains(where: { $0.until == nil }) else { return false }
    let isPaused = pauses.contains { pause in
      pause.from.map { $0 <= first } ?? false && pause.until.map { $0 > last } ?? true
    }
    return !isPaused && createdOn.map { $0 <= last } ?? true
  }

  /// What of a year a value tells.
  public enum Period: String, CaseIterable, Sendable {
    /// All that happened in it.
    case overYear
    /// How things stood at its end.
    case atYearEnd
  }

  /// How the values of several projects make one. The association's own value is never one of them.
  public enum Addition: String, CaseIterable, Sendable {
    /// They add up.
    case sum
    /// Their average.
    case average
    /// The largest of them.
    case maximum
    /// They make no total: the same people may be counted in two projects.
    case none
  }
}

/// An indicator as somebody defines it, before it has a code.
public struct IndicatorDefinition: Sendable {
  /// Its name.
  public var name: PlainText
  /// Its unit.
  public var unit: PlainText
  /// What is counted, and what is not.
  public var definition: PlainText?
  /// What of a year a value tells.
  public var period: Indicator.Period
  /// How the values of several projects make one.
  public var addition: Indicator.Addition
  /// What the record itself can count of it.
  public var counted: RecordCount.Kind?

  /// A definition.
  public init(
    name: PlainText, unit: PlainText, definition: PlainText? = nil, period: Indicator.Period,
    addition: Indicator.Addition, counted: RecordCount.Kind? = nil
  ) {
    self.name = name
    self.unit = unit
    self.definition = definition
    self.period = period
    self.addition = addition
    self.counted = counted
  }
}
