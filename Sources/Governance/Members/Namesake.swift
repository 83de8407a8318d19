/// Somebody of the record who bears the name of a person to be entered: the same, or another of that name.
public struct Namesake: Hashable, Sendable {
  /// Who bears it.
  public let person: Reference<Person>
  /// The organisations that the person ever spoke, sat or took part for.
  public let organizations: [String]
  /// Whether the person is an adherent, as an inhabitant.
  public let isResident: Bool

  /// Somebody of the record.
  public init(_ person: Reference<Person>, organizations: [String], isResident: Bool) {
    self.person = person
    self.organizations = organizations
    self.isResident = isResident
  }
}
