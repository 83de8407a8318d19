import Governance

extension MandateTerm {
  /// "le 14 octobre 2026", or "entre le 1er et le 31 octobre 2026, à confirmer".
  public var lastDayFrench: String {
    isExact
      ? "le \(lastDays.lowerBound.frenchShort)"
      : "entre le \(lastDays.lowerBound.frenchShort) et le \(lastDays.upperBound.frenchShort), \(Certainty.toConfirm.french)"
  }

  /// What to type of it: who sits on once it is over, the end that follows from the statutes before, or the day of its
  /// beginning, where no day follows from what is known.
  public func next(isOver: Bool) -> String {
    let place = "\(mandate.holderCode) \(mandate.body.code)\(mandate.placeTyped)"
    if isOver {
      return "mandat renouveler \(place) --le \(nextDay?.frenchNumeric ?? "JOUR") --jusqu-au JOUR"
    }
    return "mandat confirmer \(place) "
      + (isExact ? "--jusqu-au \(lastDays.upperBound.frenchNumeric)" : "--depuis JOUR") + " --source \"…\""
  }

  /// "durée des mandats, art. 9".
  public var sourceFrench: String { "\(Rule.Subject.mandateLength.french), \(standing.french)" }
}

extension MandateLength {
  /// "3 ans (statuts, art. 9)".
  public var french: String { "\(text) (\(["statuts", article].compactMap(\.self).joined(separator: ", ")))" }
}
