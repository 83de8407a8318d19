import Governance

extension WorkingGroup {
  /// "DIE, Odette DAUCHET", with what the record cannot vouch for on that day; nil where it knows no lead.
  public func leadName(on day: Day) -> String? {
    if leads.isEmpty { return nil }
    return leads.map { lead in
      let names = ([lead.member?.name] + lead.people.map(\.name)).compactMap(\.self).joined(separator: ", ")
      return names + lead.span.state(on: day).suffix
    }.joined(separator: " ; ")
  }
}

extension GroupMember {
  /// "AFEJI (Fabrice TAUPIN)", with what the record cannot vouch for on that day.
  public func line(on day: Day) -> String {
    let named = organization == nil ? nil : person?.name
    let remarks = [named, span.state(on: day).remark].compactMap(\.self)
    return name + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }
}

extension GroupSheet {
  /// "12 mars 2026 (ALIM-2026-01)"; what is told where there is none.
  public var lastMeetingFrench: String { lastMeeting.map(\.dayAndCode) ?? Gap.notEntered }

  /// The same for the next one.
  public var nextMeetingFrench: String { nextMeeting.map(\.dayAndCode) ?? "à fixer" }

  /// "Sans nouvelles depuis 90 jours : …"; nil where every project that goes on gave some.
  public var silenceFrench: String? {
    guard !silent.isEmpty else { return nil }
    return "Sans nouvelles depuis \(Project.daysOfSilence.of("jour")) : \(silent.map(\.reference.name).frenchList())."
  }
}

extension Meeting {
  fileprivate var dayAndCode: String { "\(day.frenchShort) (\(reference.code))" }
}

extension ActionItem {
  /// "Envoyer le budget (Olivier HERLIN, pour le 15 avril 2026, en retard)".
  public func line(on day: Day) -> String {
    let due = dueOn.map { "pour le \($0.frenchShort)" + ($0 < day ? ", en retard" : "") }
    let facts = [owner?.name, due].compactMap(\.self)
    return reference.name + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }
}
