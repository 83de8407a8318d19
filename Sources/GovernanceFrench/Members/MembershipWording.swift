import Governance

extension MembershipEnd {
  /// "entrée", "départ".
  public var french: String {
    switch self {
    case .entry: "entrée"
    case .departure: "départ"
    }
  }
}

extension DepartureReason {
  /// "démission", "radiation"…
  public var french: String {
    switch self {
    case .resignation: "démission"
    case .strikingOff: "radiation"
    case .exclusion: "exclusion"
    case .dissolution: "dissolution"
    case .death: "décès"
    }
  }
}

extension Membership {
  /// "depuis le 1er mars 2026, admission CA-2026-01/02", "attesté au 24/06/2025, jusqu'au 31 août 2026, démission".
  public var french: String {
    var words = [span.french]
    if provenance.certainty != .confirmed { words.append(provenance.certainty.french) }
    if let admittedBy { words.append("admission \(admittedBy)") }
    if let endReason { words.append(endReason.french) }
    let papers = [endedBy, endSource].compactMap { $0 }
    if !papers.isEmpty { words.append("d'après \(papers.frenchList())") }
    return words.joined(separator: ", ")
  }
}

extension FormerName {
  /// "APEI (jusqu'au 31 août 2026)".
  public var french: String { "\(name) (jusqu'au \(until.adding(days: -1).frenchShort))" }
}

extension StillHeld {
  /// What goes on, each with what to type to end it; empty where nothing does.
  ///
  /// - Parameters:
  ///   - code: the adherent's.
  ///   - day: the day of the departure, as one types it; nil where it is not known.
  public func french(of code: String, leavingOn day: Day?) -> [String] {
    let on = "--le " + (day?.frenchNumeric ?? "JOUR")
    var lines: [String] = []
    for mandate in mandates {
      let body = mandate.body.code
      let office: String =
        if case .office(_, let title) = mandate.position { " --fonction \"\(title)\"" } else { "" }
      lines.append(
        "\(body.uppercased()) \(mandate.position.french) : mandat finir \(code) \(body)\(office) --motif … \(on)")
    }
    for group in groups {
      lines.append("groupe \(group.code.uppercased()) : groupe membre \(group.code) retirer \(code) \(on)")
    }
    for person in representatives {
      lines.append("représenté par \(person.name) : représentant finir \(code) \(person.code) \(on)")
    }
    for role in partnerships { lines.append("\(role.french) : partenaire finir \(code) \(on)") }
    for project in projects { lines.append("projet \(project.code) : voyez projet \(project.code)") }
    for action in actions {
      lines.append(
        "action \(action.reference.code)\(action.owner.map { " (\($0.name))" } ?? "") : action faite \(action.reference.code)"
      )
    }
    for year in unpaidYears {
      lines.append(
        yearsOutside.contains(year)
          ? "cotisation \(year), appelée alors qu'il n'est adhérent aucun jour de \(year) : cotisation exempter \(code) "
            + "\(year) --motif …"
          : "cotisation \(year) non réglée : voyez cotisations \(year)")
    }
    return lines
  }
}
