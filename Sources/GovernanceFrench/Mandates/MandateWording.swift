import Governance

extension Mandate.EndReason {
  /// "démission", "révocation"…
  public var french: String {
    switch self {
    case .resignation: "démission"
    case .dismissal: "révocation"
    case .death: "décès"
    case .term: "fin"
    case .replacement: "remplacement"
    case .election: "élection"
    case .other: "autre"
    }
  }
}

extension Mandate {
  /// "siège 7 (CA)", "Vice-président (BUREAU)".
  public var place: String { "\(position.french) (\(body.code.uppercased()))" }

  /// On whose behalf it is held, else by whom.
  public var holder: String { member?.name ?? people.map(\.name).frenchList() }

  /// The options by which a command points at it among others of its holder: ` --siege 7`.
  public var placeTyped: String {
    switch position {
    case .seat(let number): " --siege \(number)"
    case .office(_, let title): " --fonction \"\(title)\""
    }
  }

  /// By which code a command points at who holds it.
  public var holderCode: String { member?.code ?? people.first?.code ?? "…" }

  /// What a list says beside it on that day: provisional, or at its end soon; nil where there is nothing to say.
  ///
  /// - Parameter days: how many days are soon.
  public func remark(on day: Day, within days: Int) -> String? {
    var parts: [String] = []
    if isProvisional(on: day) { parts.append("coopté, à ratifier") }
    if let end = announcedEnd(on: day), end.days(since: day) <= days {
      parts.append("finit le \(end.frenchNumeric)")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension VacantSeat {
  /// "vacant depuis le 1er septembre 2026".
  public var french: String { "vacant" + (since.map { " depuis le \($0.frenchShort)" } ?? "") }
}

extension Holding {
  /// "représente AFEJI", "Vice-président (BUREAU), pour AFEJI"…
  public var french: String {
    switch subject {
    case .representation(let organization): "représente \(organization.name)"
    case .mandate(let mandate):
      mandate.place + (mandate.member.map { ", pour \($0.name)" } ?? "")
    case .groupMembership(let group, let organization):
      "membre du groupe \(group.code.uppercased())" + (organization.map { ", pour \($0.name)" } ?? "")
    case .action(let action): "action \(action.reference.code) : \(action.reference.name)"
    case .step(let step): "prochaine étape de « \(step.project.name) » : \(step.text)"
    }
  }
}
