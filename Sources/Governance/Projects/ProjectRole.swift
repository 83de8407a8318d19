/// What an organisation does in a project.
public enum ProjectRole: String, CaseIterable, Sendable {
  /// Porteur.
  case carrier
  /// Partenaire.
  case partner
  /// Financeur.
  case funder
}
