/// Whether an adherent belongs on the day on which something is held for it, as far as the record can tell.
public enum Belonging: Hashable, Sendable {
  /// It belongs, or may, and is not known to leave.
  case belongs
  /// It belongs, or may, and leaves on a day that is known; the first day without it.
  case until(Day)
  /// It is no adherent on that day.
  case outside

  /// What the times during which an adherent belonged say of that day.
  public init(_ memberships: [Span], on day: Day) {
    guard memberships.contains(where: { $0.mayHold(on: day) }) else {
      self = .outside
      return
    }
    let end = memberships.compactMap(\.end).max().flatMap { $0 > day ? $0 : nil }
    let leaves = end.flatMap { end in memberships.contains { ($0.from ?? day) >= end } ? nil : end }
    self = leaves.map(Belonging.until) ?? .belongs
  }
}
