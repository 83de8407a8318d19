import Governance

extension MeetingStatus {
  /// "prévue", "tenue"…
  public var french: String {
    switch self {
    case .planned: "prévue"
    case .held: "tenue"
    case .inquorate: "sans quorum"
    case .cancelled: "annulée"
    case .postponed: "reportée"
    }
  }
}

extension AgendaItem.Purpose {
  /// "pour décision"…
  public var french: String {
    switch self {
    case .forDecision: "pour décision"
    case .forInformation: "pour information"
    case .forDiscussion: "pour échange"
    }
  }
}

extension Attendance.Status {
  /// "présent", "présents"…
  public func french(count: Int) -> String {
    switch self {
    case .present: count.agreeing("présent", "présents")
    case .excused: count.agreeing("excusé", "excusés")
    case .absent: count.agreeing("absent", "absents")
    }
  }

  /// The status that is typed so: `present`, `présents`, `excuse`…; nil for another word.
  public init?(french text: String) {
    let typed = text.folded
    guard
      let status = Self.allCases.first(where: { status in
        [1, 2].contains { status.french(count: $0).folded == typed } || status.french(count: 1).folded + "e" == typed
          || status.french(count: 1).folded + "es" == typed
      })
    else { return nil }
    self = status
  }
}

extension Roll.Status {
  /// What the roll says of one participant.
  public var french: String {
    switch self {
    case .present: "présent"
    case .represented(let holder): "représenté par \(holder.name)"
    case .excused: "excusé"
    case .absent: "absent"
    case .left: "parti"
    case .notRecorded: Gap.notEntered
    }
  }
}

extension Meeting {
  /// "mardi 17 mars 2026 à 18 h".
  public var dayAndTime: String { day.french + (startsAt.map { " à " + $0.french } ?? "") }
}
