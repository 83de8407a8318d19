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
    self.init(projects, by: grouping, folding: grouping == .municipality ? \.placeKey : \.folded)
  }
}

extension ProjectSheet {
  /// What is still open: "l'étape « visiter le local »", "2 jalons".
  public var openPoints: [String] {
    [
      step.map { "l'étape « \($0.text) »" },
      plannedMilestones.isEmpty ? nil : plannedMilestones.count.of("jalon"),
    ].compactMap(\.self)
  }
}

extension ProjectSheet {
  /// "porteur : APEI Hénin-Carvin, du 1er juillet 2025 au 31 janvier 2026".
  public var formerFrench: [String] {
    formerParticipants.map { "\($0.role.french) : \($0.taking.value.name), \($0.taking.span.french)" }
  }

  /// That something is told of a day on which no group followed the project: a slip of the year most often. Nil where one
  /// did, or may have.
  public func doubt(on day: Day) -> String? {
    groups.contains { $0.span.mayHold(on: day) } ? nil : Self.notFollowed(on: day)
  }

  static func notFollowed(on day: Day) -> String {
    "Aucun groupe ne suivait ce projet le \(day.frenchShort) : à vérifier. Si le jour est faux : annuler"
  }
}

extension Succession.Place {
  /// "Friperie : étude → en cours, à partir du 1er mai 2026"; of what is told late, for how long it was so.
  ///
  /// - Parameter name: what a value is called.
  public func french(
    _ value: Value, of project: String, on day: Day, _ name: (Value) -> String
  ) -> String {
    if let knownSince {
      return "\(project) : « \(name(value)) » depuis le \(day.frenchShort), et non le \(knownSince.frenchShort)."
    }
    let told = "\(project) : " + (former.map { "\(name($0)) → " } ?? "") + name(value)
    guard let next else { return "\(told), à partir du \(day.frenchShort)." }
    if next.value == value {
      return "\(told), dès le \(day.frenchShort) et non le \(next.day.frenchShort)."
    }
    return
      "\(told), du \(day.frenchShort) au \(next.day.adding(days: -1).frenchShort) ; ensuite « \(name(next.value)) »."
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
