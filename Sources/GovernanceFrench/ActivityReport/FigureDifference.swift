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

    /// What is compared: what the record tells now, of both years alike.
    public var compared: Int? { corrected ?? number }
  }

  /// The figures of a report, and by their names those that the record tells otherwise now than it was closed.
  public struct Figures: Sendable {
    fileprivate let all: [PublishedFigure]
    fileprivate let byKey: [String: PublishedFigure]
    fileprivate let corrected: [String: PublishedFigure]

    /// The figures as the report tells them.
    ///
    /// - Parameter now: what the record tells now; nil where that is what the report tells.
    public init(_ figures: [PublishedFigure], now: [PublishedFigure]? = nil) {
      all = figures
      byKey = Dictionary(figures.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
      let told = byKey
      corrected = Dictionary(
        (now ?? []).filter { figure in told[figure.key].map { $0.number != figure.number } ?? false }
          .map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    }

    /// Whether any of them was mended since it was published.
    public var hasCorrections: Bool { !corrected.isEmpty }

    fileprivate func side(_ key: String) -> Side {
      let now = corrected[key]
      // A stage at which a group has no project has no figure: where its projects are known, these are none.
      let number = byKey[key].map(\.number) ?? (parent(of: key)?.number == nil ? nil : 0)
      return Side(
        number: number, corrected: now?.number,
        isComplete: (now ?? byKey[key] ?? parent(of: key))?.isComplete ?? true)
    }

    private func parent(of key: String) -> PublishedFigure? {
      let parts = key.split(separator: ".")
      return parts.count == 4 && parts[0] == "projects" ? byKey[parts.dropLast().joined(separator: ".")] : nil
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
    (first.all + second.all.filter { first.byKey[$0.key] == nil }).map { figure in
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
