/// What was measured, in whole thousandths of its unit: nothing that an association measures is ever rounded.
public struct Measure: Hashable, Comparable, Sendable {
  /// The thousandths.
  public let thousandths: Int64

  /// That many thousandths.
  public init(thousandths: Int64) {
    self.thousandths = thousandths
  }

  /// The most that is taken for one value: a thousand million units.
  public static let largest = Measure(thousandths: 1_000_000_000_000)

  /// The two together.
  public static func + (left: Measure, right: Measure) -> Measure {
    Measure(thousandths: left.thousandths + right.thousandths)
  }

  /// The lesser comes first.
  public static func < (left: Measure, right: Measure) -> Bool { left.thousandths < right.thousandths }
}

/// Why a text is no measure.
public enum MeasureFault: Hashable, Sendable {
  /// Nothing at all.
  case empty
  /// Less than nothing.
  case negative
  /// Something else than figures.
  case notANumber
  /// More than three decimals.
  case tooManyDecimals
  /// The point could part thousands or decimals; what it would be with thousands.
  case ambiguous(Measure)
  /// More than the record can hold.
  case tooLarge
}
