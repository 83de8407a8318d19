import Governance

extension GroupYear {
  /// What happened to its projects, by day.
  public var events: [Event] {
    let told = activity.projects.flatMap(\.events)
    let reached = milestones.compactMap { milestone in
      milestone.reachedOn.map { Event(day: $0, project: milestone.project, text: "jalon atteint : \(milestone.text)") }
    }
    let done = steps.compactMap { step in
      step.closedOn.map { Event(day: $0, project: step.project, text: "étape faite : \(step.text)") }
    }
    let all = (told + reached + done).enumerated()
    return all.sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  /// Something that happened.
  public struct Event: Hashable, Sendable {
    /// When.
    public let day: Day
    /// To which project.
    public let project: Reference<Project>
    /// What.
    public let text: String
  }

  /// "2 tenues (ALIM-2026-01, ALIM-2026-02)"; that nothing was entered where the record cannot tell.
  public var meetingsFrench: String {
    let codes = activity.sessions.map(\.meeting.reference.code)
    if codes.isEmpty { return coverage == .none ? Gap.notEntered : "aucune tenue d'après le registre" }
    return "\(codes.count.of("tenue")) (\(codes.joined(separator: ", ")))"
  }

  /// "année 2025", "année 2026, provisoire au 12 janvier 2026".
  public var periodFrench: String {
    "année \(period.year)" + (period.isProvisional ? ", provisoire au \(period.asOf.frenchShort)" : "")
  }
}

extension ActivityReport.GroupActivity {
  /// "Odette DAUCHET, pour DIE"; where the lead changed in the period, each with the days; nil where the record knows
  /// nobody.
  public var leadFrench: String? {
    guard let last = leads.last else { return nil }
    if leads.allSatisfy({ $0.value.state != .over }) { return leads.map(\.value.holderWithDoubts).frenchList() }
    if leads.count == 1, last.span.until != nil { return "\(last.value.holder), \(last.span.french)" }
    return leads.map { "\($0.value.holder), \($0.span.french)" }.joined(separator: " ; ")
  }
}

extension ActivityReport.ProjectYear {
  /// What happened to it while the group followed it.
  fileprivate var events: [GroupYear.Event] {
    func event(_ day: Day, _ text: String) -> GroupYear.Event {
      GroupYear.Event(day: day, project: reference, text: text)
    }
    let stages = changes.map { event($0.day, "stade : \($0.from.map { "\($0.label) → " } ?? "")\($0.to.label)") }
    let handovers =
      arrivals.map { event($0.day, "repris \($0.group.name.afterDe)") }
      + departures.map { event($0.day, "confié à \($0.group.name)") }
    return stages + notes.map { event($0.day, $0.text) } + handovers
  }

  /// Its stage on 1 January, or from which group it came later in the year.
  public var startFrench: String {
    takenOver.map { "repris \($0.group.name.afterDe) le \($0.day.frenchNumeric)" }
      ?? stageAtStart.french + (isGroupInDoubtAtStart ? Self.groupInDoubt : "")
  }

  /// Its stage at the end of the period, or which group follows it since.
  public var endFrench: String {
    handedOver.map { "suivi par \($0.group.name) depuis le \($0.day.frenchNumeric)" }
      ?? stageAtEnd.french + (isGroupInDoubt ? Self.groupInDoubt : "")
  }

  /// What is said of a stage that is known, in a group that was only seen to follow the project later.
  private static let groupInDoubt = " (groupe non attesté à cette date)"
}

extension ActivityReport.StageReading {
  /// The stage, or why the record cannot tell it.
  public var french: String {
    switch self {
    case .at(let stage): stage.label
    case .notAttested: "non attesté"
    case .notYet: "pas encore suivi"
    }
  }
}
