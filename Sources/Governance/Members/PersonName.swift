/// The name of a natural person, as the association writes it: given name, then family name in capitals.
public struct PersonName: Hashable, Sendable {
  /// "M." or "Mme" where the person or the source says so; never guessed.
  public let civility: String?
  /// Given name; nil where it is not known.
  public let given: String?
  /// Family name.
  public let family: String

  /// A name.
  public init(civility: String? = nil, given: String?, family: String) {
    self.civility = civility
    self.given = given
    self.family = family
  }

  /// `Prénom NOM`.
  public var display: String {
    guard let given else { return family }
    return given + " " + family
  }
}
