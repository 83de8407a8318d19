/// What an organisation was called before a day.
public struct FormerName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The first day of the next name.
  public let until: Day

  /// A name that is no longer borne.
  public init(name: String, until: Day) {
    self.name = name
    self.until = until
  }
}
