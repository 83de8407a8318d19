extension ActivityReport {
  /// What facts were taken from.
  public struct ReportedSource: Hashable, Sendable {
    /// How it is called.
    public let title: String
    /// Whether a reader can find it by its place or its day; otherwise it is a few words that somebody noted with a fact.
    public let isLocated: Bool

    /// A source.
    public init(title: String, isLocated: Bool) {
      self.title = title
      self.isLocated = isLocated
    }
  }
}
