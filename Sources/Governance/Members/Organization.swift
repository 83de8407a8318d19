/// A legal person of the record: adherent, partner, funder, or carrier of a project.
public struct Organization: Hashable, Sendable {
  /// How it is pointed at.
  public let reference: Reference<Organization>
  /// What it is.
  public let kind: OrganizationKind

  /// An organisation.
  public init(reference: Reference<Organization>, kind: OrganizationKind) {
    self.reference = reference
    self.kind = kind
  }
}
