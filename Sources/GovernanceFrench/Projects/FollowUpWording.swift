import Governance

extension ProjectMilestone.State {
  /// "prévu", "en retard"…
  public var french: String {
    switch self {
    case .planned: "prévu"
    case .late: "en retard"
    case .reached: "atteint"
    case .dropped: "abandonné"
    }
  }
}

extension ProjectMilestone {
  /// "Signature du bail : prévu pour le 30 juin 2026, atteint le 2 juillet 2026".
  public func french(on day: Day) -> String { "\(text) : \(standing(on: day))" }

  /// "prévu pour le 30 juin 2026, en retard de 12 jours".
  public func standing(on day: Day) -> String {
    let planned = plannedOn.map { "prévu pour le \($0.frenchShort)" }
    let became: String? =
      switch state(on: day) {
      case .planned: nil
      case .late: plannedOn.map { "en retard de \(day.days(since: $0).of("jour"))" }
      case .reached: reachedOn.map { "atteint le \($0.frenchShort)" }
      case .dropped: droppedOn.map { "abandonné le \($0.frenchShort)" }
      }
    return [planned, became].compactMap(\.self).joined(separator: ", ")
  }
}

extension ProjectStep {
  /// "Visiter le local, Jean ESSAI, pour le 15 avril 2026, en retard de 3 jours".
  ///
  /// - Parameter discretion: who may be named; nil for the users' own eyes.
  public func french(on day: Day, naming discretion: ActivityReport.Discretion? = nil) -> String {
    let late = isLate(on: day) ? dueOn.map { "en retard de \(day.days(since: $0).of("jour"))" } : nil
    let facts = [owner.flatMap { discretion.name(of: $0) }, dueOn.map { "pour le \($0.frenchShort)" }, late]
    return ([text] + facts.compactMap(\.self)).joined(separator: ", ")
  }
}

extension ProjectDays {
  /// "prévu du 1er mars 2026 au 31 décembre 2026, commencé le 15 mars 2026"; nil where nothing is known.
  public var french: String? {
    let planned: String? =
      switch (plannedFrom, plannedUntil) {
      case (let from?, let until?): "prévu du \(from.frenchShort) au \(until.frenchShort)"
      case (let from?, nil): "prévu à partir du \(from.frenchShort)"
      case (nil, let until?): "prévu jusqu'au \(until.frenchShort)"
      case (nil, nil): nil
      }
    let parts = [
      planned, actualFrom.map { "commencé le \($0.frenchShort)" }, actualUntil.map { "terminé le \($0.frenchShort)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension ProjectLink {
  /// "CA-2026-01 : mardi 17 mars 2026"; "CA-2026-01/02 : Le CA approuve…, adoptée".
  public func french(on day: Day) -> String {
    switch self {
    case .meeting(let meeting): "\(meeting.reference.code), \(meeting.body.name), \(meeting.day.frenchShort)"
    case .resolution(let text):
      "\(text.code) : \(text.text)" + (text.proclaimed.map { " (\($0.french))" } ?? "")
    case .action(let action): "\(action.reference.code) : \(action.reference.name) (\(action.standing(on: day)))"
    }
  }
}

extension ActionItem {
  /// "faite le 3 mars 2026", "pour le 15 avril 2026, en retard", "ouverte".
  public func standing(on day: Day) -> String {
    if let doneOn { return "faite le \(doneOn.frenchShort)" }
    guard let dueOn else { return "ouverte" }
    return "pour le \(dueOn.frenchShort)" + (isLate(on: day) ? ", en retard" : "")
  }
}

extension Mission {
  /// "mission 2 : Créer des emplois…".
  public var french: String { "mission \(number) : \(text)" }
}
