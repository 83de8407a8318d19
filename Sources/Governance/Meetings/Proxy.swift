/// A power of attorney for one meeting.
public struct Proxy: Hashable, Sendable {
  /// Who gives it (mandant).
  public let grantor: Reference<Member>
  /// Who votes for the grantor (mandataire).
  public let holder: Reference<Member>

  /// A power given by one adherent to another.
  public init(grantor: Reference<Member>, holder: Reference<Member>) {
    self.grantor = grantor
    self.holder = holder
  }
}
