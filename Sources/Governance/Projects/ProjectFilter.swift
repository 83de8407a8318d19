/// Which projects a list is to hold; the conditions combine.
public struct ProjectFilter: Sendable {
  /// Of that working group only.
  public var group: Reference<Body>?
  /// At that stage only.
  public var stage: String?
  /// In that municipality only, whatever its accents.
  public var municipality: String?
  /// Carried by that organisation only.
  public var carrier: Reference<Organization>?
  /// With that organisation as a partner only.
  public var partner: Reference<Organization>?
  /// Only those that this organisation funds, or was asked to.
  public var funder: Reference<Organization>?
  /// Only those that serve the mission of that number.
  public var mission: Int?
  /// Going on, and without a sign of life since that day.
  public var withoutNewsSince: Day?
  /// Only those whose next step, milestone or planned end is past.
  public var isLate = false
  /// At most that many, the first of the list; nil for all.
  public var limit: Int?

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
