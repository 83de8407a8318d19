import Governance

extension ReportFigure {
  /// The parts of the report that figures belong to.
  public enum Theme: String, CaseIterable, Sendable {
    case members, seats, meetings, sessions, resolutions, actions, projects, partnerships, agreements, funding, dues
    case indicators

    /// The part that a figure of that key belongs to.
    public init(key: String) {
      let word = key.prefix { $0 != "." }
      self = ["opinions", "elections"].contains(word) ? .resolutions : Theme(rawValue: String(word)) ?? .projects
    }

    /// The part that somebody calls so: its heading, or any unambiguous beginning of it.
    public init?(word: String) {
      let typed = word.folded
      let found = Self.allCases.filter { !typed.isEmpty && $0.french.folded.hasPrefix(typed) }
      guard found.count == 1 else { return nil }
      self = found[0]
    }

    /// The heading of that part.
    public var french: String {
      switch self {
      case .members: "Adhérents"
      case .partnerships: "Partenariats"
      case .seats: "Sièges"
      case .meetings: "Réunions"
      case .sessions: "Participation à chaque réunion"
      case .resolutions: "Décisions, avis et élections"
      case .actions: "Actions"
      case .projects: "Projets"
      case .agreements: "Conventions"
      case .funding: "Financements"
      case .dues: "Cotisations"
      case .indicators: "Indicateurs"
      }
    }
  }
}

extension PublishedFigure {
  /// What it counts, on one line: "ADDS, DIE et 2 habitants", "CA-2025-01 (16/09/2025)".
  public var listing: String {
    guard let references else { return Gap.notEntered }
    // Of dues nobody is named; of those of earlier years, the year is.
    if theme == .dues, references.contains(where: { $0.name != nil }) {
      return Dictionary(grouping: references) { $0.name ?? "" }.sorted { $0.key < $1.key }
        .map { "\($0.value.count.french) au titre de \($0.key)" }.frenchList()
    }
    let named = references.compactMap { reference in
      reference.words(by: theme).map { $0 + reference.remark(by: theme, in: unit) }
    }
    let unnamed = references.count { $0.words(by: theme) == nil }
    let others =
      switch (unnamed, theme) {
      case (0, _): [String]()
      case (_, .members): [unnamed.of("habitant")]
      case (_, .dues): [unnamed.of("adhérent")]
      case (_, .indicators): ["source non dite"]
      case _: [unnamed.of("personne non nommée", "personnes non nommées")]
      }
    return (named + others).isEmpty ? "rien" : (named + others).frenchList()
  }
}

extension CountedReference {
  /// Meetings, votes and actions are known by their codes, all else by its name.
  fileprivate func words(by theme: ReportFigure.Theme) -> String? {
    switch theme {
    case .meetings, .resolutions, .actions: code
    case .members, .partnerships, .seats, .sessions, .projects, .agreements, .funding, .dues, .indicators: name
    }
  }

  fileprivate func remark(by theme: ReportFigure.Theme, in unit: ReportFigure.Unit) -> String {
    if unit != .count { return " (\(unit.french(weight)))" }
    if weight != 1 { return " (compte pour \(weight.french))" }
    return theme == .meetings ? day.map { " (\($0.frenchNumeric))" } ?? "" : ""
  }
}
