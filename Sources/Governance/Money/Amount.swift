/// A sum of money in euros, counted in whole cents: no sum of an association is ever rounded.
public struct Amount: Hashable, Comparable, Sendable {
  /// The cents.
  public let cents: Int64

  /// That many cents.
  public init(cents: Int64) {
    self.cents = cents
  }

  /// Nothing.
  public static let zero = Amount(cents: 0)

  /// The two together.
  public static func + (left: Amount, right: Amount) -> Amount { Amount(cents: left.cents + right.cents) }

  /// What is left of the one without the other.
  public static func - (left: Amount, right: Amount) -> Amount { Amount(cents: left.cents - right.cents) }

  /// The lesser sum comes first.
  public static func < (left: Amount, right: Amount) -> Bool { left.cents < right.cents }
}

extension Sequence<Amount> {
  /// All of them together.
  public var total: Amount { reduce(.zero, +) }
}

/// Why a text is no amount.
public enum AmountFault: Hashable, Sendable {
  /// Nothing at all.
  case empty
  /// Less than nothing: what is paid back is another matter.
  case negative
  /// Something else than figures.
  case notANumber
  /// More than two decimals.
  case tooManyDecimals
  /// Point and comma could each be the decimal mark; what it would most likely be.
  case ambiguous(Amount)
  /// More than the record can hold.
  case tooLarge(limit: Amount)
}
