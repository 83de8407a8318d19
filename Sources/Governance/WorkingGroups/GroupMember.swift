/// Somebody taking part in a working group: an organisation, a person, or a person for an organisation.
public struct GroupMember: Hashable, Sendable {
  /// The organisation, if it is one that takes part.
  public let organization: Reference<Organization>?
  /// The person, if one is named.
  public let person: Reference<Person>?
  /// The adherent that the organisation or the person is on that day; nil for who is none.
  public let member: Reference<Member>?
  /// Since when.
  public let span: Span
  /// How sure the record is.
  public let certainty: Certainty

  /// Somebody taking part.
  public init(
    organization: Reference<Organization>?, person: Reference<Person>?, member: Reference<Member>?, span: Span,
    certainty: Certainty
  ) {
    self.organization = organization
    self.person = person
    self.member = member
    self.span = span
    self.certainty = certainty
  }

  /// The name to show: the organisation's, else the person's.
  public var name: String { organization?.name ?? person?.name ?? "" }
}
