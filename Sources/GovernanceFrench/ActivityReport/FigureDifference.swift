import Governance

/// A figure in the reports of two years.
public struct FigureDifference: Hashable, Sendable {
  /// The stable name for programs.
  public let key: String
  /// The name that people read.
  public let label: String
  /// In what both count.
  public let unit: ReportFigure.Unit
  /// What the first and the second say.
  public let first: Side, second: Side

  /// A figure in one of the two reports.
  public struct Side: Hashable, Sendable {
    /// The number as the report tells it; nil where nothing was entered, or where it has no such figure.
    public let number: Int?
    /// What the record tells now, where the report was closed and tells otherwise.
    public let corrected: Int?
    /// Whether the record can tell all that the figure counts.
    public let isComplete: Bool
    /// The day of the year since which it counts, where the register began then.
    public let since: Day?

    /// What is compared: what the record tells now, of both years alike.
    public var compared: Int? { corrected ?? number }
  }

  /// The figures of a report, and by their names those that the record tells otherwise now than it was closed.
  public struct Figures: Sendable {
    fileprivate let all: [PublishedFigure]
    fileprivate let told: FigureValues
    private let now: FigureValues?

    /// The figures as the report tells them.
    ///
    /// - Parameter now: what the record tells now; nil where that is what the report tells.
    public init(_ figures: [PublishedFigure], now: [PublishedFigure]? = nil) {
      all = figures
      told = FigureValues(figures)
      self.now = now.map(FigureValues.init)
    }

    /// Whether any of them was mended since it was published.
    public var hasCorrections: Bool { all.contains { side($0.key).corrected != nil } }

    fileprivate func side(_ key: String) -> Side {
      let number = told.number(key)
      // A report of before there was such a figure is not corrected in it.
      let isTold = told.has(key) || number != nil
      let current = isTold ? now?.number(key).flatMap { $0 == number ? nil : $0 } : nil
      let values = current == nil ? told : now ?? told
      return Side(number: number, corrected: current, isComplete: values.isComplete(key), since: values[key]?.since)
    }
  }

  /// How much more the first counts; nil where one of them is not known, or not whole.
  public var change: Int? {
    if isComparable, let first = first.compared, let second = second.compared { first - second } else { nil }
  }

  /// Whether the difference of the two tells anything: a count that lacks some is no base of it.
  public var isComparable: Bool { first.isComplete && second.isComplete }

  /// Whether one of the two counts anything that the other does not, as it was published or as it is known now.
  public var isDifferent: Bool {
    (first.number ?? 0) != (second.number ?? 0) || (first.compared ?? 0) != (second.compared ?? 0)
  }

  /// The figures of both reports, in the order of the first, then those that only the second has.
  public static func between(_ first: Figures, _ second: Figures) -> [FigureDifference] {
    (first.all + second.all.filter { !first.told.has($0.key) }).map { figure in
      FigureDifference(
        key: figure.key, label: figure.label, unit: figure.unit, first: first.side(figure.key),
        second: second.side(figure.key))
    }
  }

  /// "+3", "−1", "="; nil where one of the two is not known, or not whole.
  public var changeFrench: String? {
    change.map { $0 == 0 ? "=" : ($0 > 0 ? "+" : "−") + unit.french(Int($0.magnitude)) }
  }
}
