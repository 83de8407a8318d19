extension ActivityReport {
  /// How many of those convened took part in one meeting or several.
  public struct Participation: Hashable, Sendable {
    /// In the room.
    public let present: Int
    /// Represented by somebody in the room.
    public let represented: Int
    /// Those who were to be convened; nil where nobody told who belongs to the body.
    public let convened: Int?
    /// Those of them of whom nothing was entered: they may have been there or not.
    public let notEntered: Int
    /// Whether the record can tell who sat on those days.
    public let isBaseAttested: Bool

    /// A count.
    public init(present: Int, represented: Int, convened: Int?, notEntered: Int = 0, isBaseAttested: Bool = true) {
      self.notEntered = notEntered
      self.present = present
      self.represented = represented
      self.convened = convened
      self.isBaseAttested = isBaseAttested
    }

    /// The count of that sheet.
    init(_ sheet: SessionSheet) {
      self.init(
        present: sheet.number(of: .present) ?? 0, represented: sheet.number(of: .represented) ?? 0,
        convened: sheet.number(of: .convened), notEntered: sheet.number(of: .notEntered) ?? 0,
        isBaseAttested: sheet.isBaseAttested)
    }

    /// Those who took part, in person or represented.
    public var participants: Int { present + represented }

    /// The rate of those convened, in whole percent, a half rounded up; where of some nothing was entered it is the least that
    /// it can be, rounded down. Nil where it is not known who was to be convened, or nothing was entered of anybody.
    public var percent: Int? {
      guard let convened, convened > notEntered else { return nil }
      return notEntered > 0 ? 100 * participants / convened : (200 * participants + convened) / (2 * convened)
    }

    /// Whether the rate may be more, for of some nothing was entered.
    public var isLeast: Bool { notEntered > 0 }

    /// The counts of several meetings together; nil for none.
    public static func sum(_ parts: [Participation]) -> Participation? {
      guard let first = parts.first else { return nil }
      return parts.dropFirst().reduce(first) { total, part in
        let convened: Int? = if let left = total.convened, let right = part.convened { left + right } else { nil }
        return Participation(
          present: total.present + part.present, represented: total.represented + part.represented, convened: convened,
          notEntered: total.notEntered + part.notEntered, isBaseAttested: total.isBaseAttested && part.isBaseAttested)
      }
    }
  }
}
