import Governance

extension WorkingGroup {
  /// "DIE, Odette DAUCHET", with what the record cannot vouch for on that day; nil where it knows no lead.
  ///
  /// - Parameter discretion: who may be named; nil for the users' own eyes.
  public func leadName(on day: Day, naming discretion: ActivityReport.Discretion? = nil) -> String? {
    if leads.isEmpty { return nil }
    return leads.map { lead in
      let people = lead.people.map { discretion.name(of: $0) }
      let names = ([lead.member.flatMap { discretion.name(of: $0) }] + people).compactMap(\.self)
      let unnamed = lead.member == nil ? "une personne non nommée" : "un habitant"
      return (names.isEmpty ? unnamed : names.joined(separator: ", ")) + lead.span.state(on: day).suffix
    }.joined(separator: " ; ")
  }
}

extension GroupMember {
  /// "AFEJI (Fabrice TAUPIN)", with what the record cannot vouch for on that day.
  ///
  /// - Parameter discretion: who may be named; nil for the users' own eyes.
  public func line(on day: Day, naming discretion: ActivityReport.Discretion? = nil) -> String {
    let person = person.flatMap { discretion.name(of: $0) }
    let name = organization?.name ?? person ?? (member == nil ? "une personne non nommée" : "un habitant")
    let remarks = [organization == nil ? nil : person, span.state(on: day).remark].compactMap(\.self)
    return name + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }
}

extension ActivityReport.Discretion? {
  /// The name of that person; nil if it is not to be printed.
  func name(of person: Reference<Person>) -> String? { map { $0.name(of: person) } ?? person.name }

  /// The name of that adherent; nil if it is not to be printed.
  func name(of member: Reference<Member>) -> String? { map { $0.name(of: member) } ?? member.name }
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
  ///
  /// - Parameter discretion: who may be named; nil for the users' own eyes.
  public func line(on day: Day, naming discretion: ActivityReport.Discretion? = nil) -> String {
    let due = dueOn.map { "pour le \($0.frenchShort)" + ($0 < day ? ", en retard" : "") }
    let facts = [owner.flatMap { discretion.name(of: $0) }, due].compactMap(\.self)
    return reference.name + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }
}
