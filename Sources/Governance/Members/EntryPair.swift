/// What the register has an entry of under a name: an organisation or a person.
public enum EntryKind: String, CaseIterable, Sendable {
  /// An organisation, adherent or not.
  case organization
  /// A natural person.
  case person
}

/// Two entries of one kind, which may be the same one entered twice or two of like names.
public struct EntryPair: Hashable, Sendable {
  /// Of which kind both are.
  public let kind: EntryKind
  /// The first.
  public let one: Reference<EntryKind>
  /// The second.
  public let other: Reference<EntryKind>

  /// Those two.
  public init(_ kind: EntryKind, _ one: Reference<EntryKind>, _ other: Reference<EntryKind>) {
    self.kind = kind
    self.one = one
    self.other = other
  }
}
