/// The link of an organisation to the pole that is no adhesion: partner or funder.
public struct Partnership: Hashable, Sendable {
  /// The organisation.
  public let organization: Reference<Organization>
  /// Partner or funder.
  public let role: Role
  /// Since when.
  public let span: Span

  /// A link.
  public init(organization: Reference<Organization>, role: Role, span: Span) {
    self.organization = organization
    self.role = role
    self.span = span
  }

  /// The same as one could tell it on that day.
  func told(by day: Day) -> Partnership {
    Partnership(organization: organization, role: role, span: span.told(by: day))
  }

  /// What the organisation is to the pole.
  public enum Role: String, CaseIterable, Sendable {
    /// Partenaire.
    case partner
    /// Financeur.
    case funder
  }
}
