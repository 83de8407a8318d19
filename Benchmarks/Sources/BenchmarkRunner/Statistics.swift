/// The middle and the ends of several figures.
public struct Spread: Equatable, Sendable {
  /// Half of the figures are not above it.
  public let median: Double
  /// The smallest.
  public let least: Double
  /// The largest.
  public let most: Double

  /// The spread of those figures; nil for none.
  public init?(_ figures: [Double]) {
    let sorted = figures.sorted()
    guard let least = sorted.first, let most = sorted.last else { return nil }
    let middle = sorted.count / 2
    median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    self.least = least
    self.most = most
  }
}
