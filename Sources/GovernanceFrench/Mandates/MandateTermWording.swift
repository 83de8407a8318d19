import Governance

extension MandateTerm {
  /// "le 14 octobre 2026", or "entre le 1er et le 31 octobre 2026, à confirmer".
  public var lastDayFrench: String {
    isExact
      ? "le \(lastDays.lowerBound.frenchShort)"
      : "entre le \(lastDays.lowerBound.frenchShort) et le \(lastDays.upperBound.frenchShort), \(Certainty.toConfirm.french)"
  }

  /// "durée des mandats, art. 9".
  public var sourceFrench: String { "\(Rule.Subject.mandateLength.french), \(standing.french)" }
}
