extension ClosedRange<Int> {
  /// "5 à 7", or "5" where the bounds are one.
  public var french: String {
    lowerBound == upperBound ? lowerBound.french : "\(lowerBound.french) à \(upperBound.french)"
  }
}
