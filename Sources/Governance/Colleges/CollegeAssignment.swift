/// The assertion that an adherent stands in a college.
public struct CollegeAssignment: Hashable, Sendable {
  /// The college.
  public let college: Reference<College>
  /// Since when.
  public let span: Span
  /// Who says so, in which words, and how far it can be trusted.
  public let provenance: Provenance
  /// A remark on the doubt.
  public let note: String?

  /// An assertion.
  public init(college: Reference<College>, span: Span, provenance: Provenance, note: String?) {
    self.college = college
    self.span = span
    self.provenance = provenance
    self.note = note
  }
}
