/// What an organisation is in the sense of the law of 31 July 2014 on the social and solidarity economy (art. 9 lists
/// who may form a PTCE). Not its college.
public enum OrganizationKind: String, CaseIterable, Sendable {
  /// Nobody said.
  case unknown
  /// An enterprise of the social and solidarity economy (association, cooperative, mutual, foundation…).
  case sse
  /// Another enterprise.
  case company
  /// A local authority or a grouping of them.
  case publicAuthority
  /// A training organisation or a school.
  case training
  /// A research body.
  case research
  /// Something else.
  case other
}
