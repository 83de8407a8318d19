import Governance

/// A figure in two reports: of two years, or as it was published and as the record tells it now.
public struct FigureDifference: Hashable, Sendable {
  /// The stable name for programs.
  public let key: String
  /// The name that people read.
  public let label: String
  /// The number of the first; nil where nothing was entered, or where that report has no such figure.
  public let first: Int?
  /// The number of the second.
  public let second: Int?
  /// What only the first counts, by code; who may not be named is not told apart.
  public let onlyInFirst: [String]
  /// What only the second counts.
  public let onlyInSecond: [String]

  /// Whether the number is the same and what it counts is not.
  public var isOfOtherThings: Bool { first == second && !(onlyInFirst.isEmpty && onlyInSecond.isEmpty) }

  /// How much more the first counts; nil where one of them is not known.
  public var change: Int? {
    if let first, let second { first - second } else { nil }
  }

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
    let (ones, others) = (one?.codes ?? [], other?.codes ?? [])
    // An inhabitant who agreed to be named since is nobody new.
    let isNamingAlone = one?.unnamedCount != other?.unnamedCount && first == second
    onlyInFirst = isNamingAlone ? [] : ones.filter { !others.contains($0) }
    onlyInSecond = isNamingAlone ? [] : others.filter { !ones.contains($0) }
  }
}

extension PublishedFigure {
  fileprivate var codes: [String] { (references ?? []).compactMap(\.code) }
  fileprivate var unnamedCount: Int { (references ?? []).count { $0.code == nil } }
}

extension FigureDifference {
  /// "Adhérents : publié 17, corrigé 18 (en plus : apei)".
  public var correction: String {
    var remarks: [String] = []
    if !onlyInSecond.isEmpty { remarks.append("en plus : \(onlyInSecond.frenchList())") }
    if !onlyInFirst.isEmpty { remarks.append("en moins : \(onlyInFirst.frenchList())") }
    return "\(label) : publié \(first?.french ?? Gap.notEntered), corrigé \(second?.french ?? Gap.notEntered)"
      + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: " ; ")))")
  }

  /// "+3", "−1", "="; nil where one of the two is not known.
  public var changeFrench: String? {
    change.map { $0 == 0 ? "=" : ($0 > 0 ? "+" : "−") + Int($0.magnitude).french }
  }
}
