/// Why an adherent left.
public enum DepartureReason: String, CaseIterable, Sendable {
  /// It wanted to: free at any time, and not taken back (domain brief, §9).
  case resignation
  /// The association struck it off, for dues that were not paid or conditions that it no longer meets.
  case strikingOff
  /// The association excluded it, for a fault.
  case exclusion
  /// The organisation is no more.
  case dissolution
  /// The inhabitant died.
  case death

  /// Whether a person, or an organisation, can leave so: nobody is dissolved, and no organisation dies.
  public func applies(toPerson isPerson: Bool) -> Bool { self != (isPerson ? .dissolution : .death) }

  /// Whether somebody has to decide it.
  public var needsDecision: Bool { self == .strikingOff || self == .exclusion }
}
