/// Which projects a list is to hold; the conditions combine.
public struct ProjectFilter: Sendable {
  /// Of that working group only.
  public var group: Reference<Body>?
  /// At that stage only.
  public var stage: String?
  /// In that municipality only, whatever its accents.
  public var municipality: String?
  /// Without news since that day.
  public var withoutNewsSince: Day?

  /// All projects.
  public init(
    group: Reference<Body>? = nil, stage: String? = nil, municipality: String? = nil, withoutNewsSince: Day? = nil
  ) {
    self.group = group
    self.stage = stage
    self.municipality = municipality
    self.withoutNewsSince = withoutNewsSince
  }
}
