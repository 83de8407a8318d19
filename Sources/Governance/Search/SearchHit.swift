/// A line of the record that holds what was looked for.
public struct SearchHit: Equatable, Sendable {
  /// What the line belongs to.
  public let kind: SearchKind
  /// The code of the thing that the line is about.
  public let code: String
  /// What that thing is called today.
  public let name: String
  /// The day of the line, where it has one.
  public let day: Day?
  /// All that is said there, in several lines maybe.
  public let text: String
  /// Whether it is about an organisation that is, or was, an adherent.
  public let isMember: Bool

  /// A line of that kind.
  public init(kind: SearchKind, code: String, name: String, day: Day?, text: String, isMember: Bool) {
    self.kind = kind
    self.code = code
    self.name = name
    self.day = day
    self.text = text
    self.isMember = isMember
  }
}
