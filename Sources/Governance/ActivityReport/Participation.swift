extension ActivityReport {
  /// How many of those convened took part in one meeting or several.
  public struct Participation: Hashable, Sendable {
    /// In the room.
    public let present: Int
    /// Represented by somebody in the room.
    public let represented: Int
    /// Those who were to be convened.
    public let convened: Int
    /// Whether the record can tell who sat on those days.
    public let isBaseAttested: Bool

    /// A count.
    public init(present: Int, represented: Int, convened: Int, isBaseAttested: Bool = true) {
      self.present = present
      self.represented = represented
      self.convened = convened
      self.isBaseAttested = isBaseAttested
    }

    init(_ roll: Roll, isBaseAttested: Bool) {
      present = roll.entries.count { $0.status == .present }
      represented = roll.entries.count { if case .represented = $0.status { true } else { false } }
      convened = roll.entries.count
      self.isBaseAttested = isBaseAttested
    }

    /// Those who took part, in person or represented.
    public var participants: Int { present + represented }

    /// The rate in whole percent, a half rounded up; nil where nobody was to be convened.
    public var percent: Int? {
      convened > 0 ? (200 * participants + convened) / (2 * convened) : nil
    }

    /// The counts of several meetings together; nil for none.
    public static func sum(_ parts: [Participation]) -> Participation? {
      guard !parts.isEmpty else { return nil }
      return parts.reduce(Participation(present: 0, represented: 0, convened: 0)) {
        Participation(
          present: $0.present + $1.present, represented: $0.represented + $1.represented,
          convened: $0.convened + $1.convened, isBaseAttested: $0.isBaseAttested && $1.isBaseAttested)
      }
    }
  }
}
