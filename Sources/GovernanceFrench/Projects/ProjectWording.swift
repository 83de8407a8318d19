import Governance

extension ProjectBoard.Grouping {
  /// "groupe", "stade"…
  public var french: String {
    switch self {
    case .group: "groupe"
    case .stage: "stade"
    case .municipality: "commune"
    case .carrier: "porteur"
    }
  }

  /// What stands over the projects of which it is not known.
  public var missing: String { "\(french.capitalizedFirst) \(Gap.notStated)" + (self == .municipality ? "e" : "") }
}

extension ProjectBoard {
  /// Those projects, put together so, accents and case aside.
  public init(_ projects: [Project], by grouping: Grouping) {
    self.init(projects, by: grouping, folding: \.folded)
  }
}

extension Project {
  /// "sans nouvelles depuis 97 jours" for a project that goes on and was silent for too long; nil for others.
  public func silence(on day: Day) -> String? {
    guard stage.isActive, let lastNews else { return nil }
    let days = day.days(since: lastNews)
    return days >= Self.daysOfSilence ? "sans nouvelles depuis \(days.of("jour"))" : nil
  }
}
