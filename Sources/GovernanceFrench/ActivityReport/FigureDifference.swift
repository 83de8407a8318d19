import Governance

/// A figure in the reports of two years.
public struct FigureDifference: Hashable, Sendable {
  /// The stable name for programs.
  public let key: String
  /// The name that people read.
  public let label: String
  /// The number of the first; nil where nothing was entered, or where that report has no such figure.
  public let first: Int?
  /// The number of the second.
  public let second: Int?
  /// Whether the record can tell all that the figure counts, in the first and in the second.
  public let isFirstComplete: Bool, isSecondComplete: Bool

  /// How much more the first counts; nil where one of them is not known, or not whole.
  public var change: Int? {
    if isComparable, let first, let second { first - second } else { nil }
  }

  /// Whether the difference of the two tells anything: a count that lacks some is no base of it.
  public var isComparable: Bool { isFirstComplete && isSecondComplete }

  /// The figures of both reports, in the order of the first, then those that only the second has.
  public static func between(_ first: [PublishedFigure], _ second: [PublishedFigure]) -> [FigureDifference] {
    let firsts = Dictionary(first.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    let seconds = Dictionary(second.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    return (first + second.filter { firsts[$0.key] == nil }).map { figure in
      FigureDifference(figure, firsts[figure.key], seconds[figure.key])
    }
  }

  private init(_ figure: PublishedFigure, _ one: PublishedFigure?, _ other: PublishedFigure?) {
    key = figure.key
    label = figure.label
    first = one?.number
    second = other?.number
    isFirstComplete = one?.isComplete ?? true
    isSecondComplete = other?.isComplete ?? true
  }

  /// "+3", "−1", "="; nil where one of the two is not known, or not whole.
  public var changeFrench: String? {
    change.map { $0 == 0 ? "=" : ($0 > 0 ? "+" : "−") + Int($0.magnitude).french }
  }
}
