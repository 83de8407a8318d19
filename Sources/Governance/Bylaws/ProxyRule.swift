/// Who may vote for whom (domain brief, §4).
public struct ProxyRule: Hashable, Sendable, Codable {
  /// Whether one may vote for another at all.
  public let isAllowed: Bool
  /// How many proxies one holder may have; nil for as many as are given.
  public let cap: Int?
  /// Whether grantor and holder have to be of the same college.
  public let isWithinCollege: Bool

  /// A rule; a cap has no meaning where proxies are forbidden.
  public init(isAllowed: Bool, cap: Int? = nil, isWithinCollege: Bool = false) {
    self.isAllowed = isAllowed
    self.cap = isAllowed ? cap : nil
    self.isWithinCollege = isAllowed && isWithinCollege
  }

  /// No proxies.
  public static let forbidden = ProxyRule(isAllowed: false)
}
