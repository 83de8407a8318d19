/// Where a fact comes from and how far it can be trusted.
public struct Provenance: Hashable, Sendable {
  /// The title of the document, decision or conversation that says so; nil where none was named.
  public let source: String?
  /// The words of the source, as printed.
  public let verbatim: String?
  /// How sure the record is.
  public let certainty: Certainty

  /// A fact with its source, its words and its certainty.
  public init(source: String?, verbatim: String? = nil, certainty: Certainty) {
    self.source = source
    self.verbatim = verbatim
    self.certainty = certainty
  }
}
