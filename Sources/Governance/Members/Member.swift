/// An adherent: an organisation or an inhabitant.
public struct Member: Hashable, Sendable {
  /// How the adherent is pointed at.
  public let reference: Reference<Member>
  /// What it is.
  public let party: Party

  /// An adherent.
  public init(reference: Reference<Member>, party: Party) {
    self.reference = reference
    self.party = party
  }

  /// What an adherent is.
  public enum Party: Hashable, Sendable {
    /// A legal person of that kind.
    case organization(OrganizationKind)
    /// A natural person; `mayBePublished` is nil where nobody asked yet.
    case resident(mayBePublished: Bool?)
  }

  /// Whether the adherent is a natural person.
  public var isResident: Bool {
    if case .resident = party { true } else { false }
  }
}
