/// A person who speaks for an organisation.
public struct Representative: Hashable, Sendable {
  /// The person.
  public let person: Reference<Person>
  /// First or second, where the source says so.
  public let rank: Rank
  /// Since when.
  public let span: Span
  /// How sure the record is.
  public let certainty: Certainty

  /// A representative.
  public init(person: Reference<Person>, rank: Rank, span: Span, certainty: Certainty) {
    self.person = person
    self.rank = rank
    self.span = span
    self.certainty = certainty
  }

  /// The order among the representatives of one organisation.
  public enum Rank: String, CaseIterable, Sendable {
    /// Titulaire.
    case primary
    /// Suppléant.
    case alternate
    /// The source names several people and no order.
    case unspecified
  }
}
