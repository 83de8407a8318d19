import Governance
import GovernanceFrench

extension ActivityReport {
  /// A draft of that part from what the record tells of the year; empty where it tells nothing.
  public func proposal(for section: ReportSection) -> [String] {
    switch section {
    case .presidentMessage: openingProposal
    case .partnerships: []
    case .events: eventLines
    case .humanMeans:
      profile.staff.map { post in
        "- Poste salarié : \(post.title)\(post.since.map { ", depuis \($0.sinceFrench)" } ?? "")\(post.certainty.suffix)"
      }
    case .financialMeans: []
    case .perspectives: perspectiveLines
    case .workingGroup(let group): groups.first { $0.reference == group }.map { $0.lines(in: period) } ?? []
    }
  }

  /// One sentence with the numbers of the year that are known.
  private var openingProposal: [String] {
    var parts: [String] = []
    if members.distinctCount > 0 { parts.append("l'association compte \(members.distinctCount.of("adhérent"))") }
    let held = meetings.compactMap(\.count.held).reduce(0, +)
    if held > 0 { parts.append("ses instances ont tenu \(held.of("réunion"))") }
    let adopted = proof(of: .adopted).number
    if adopted > 0 { parts.append("elles ont adopté \(adopted.of("résolution"))") }
    let projects = groups.reduce(0) { $0 + $1.livingProjectCount }
    if projects > 0 { parts.append("ses groupes de travail suivent \(projects.of("projet"))") }
    if parts.isEmpty { return [] }
    return ["Au \(period.asOf.frenchShort), " + parts.frenchList() + "."]
  }

  private var eventLines: [String] {
    let dates = profile.keyDatesOfYear.map {
      (day: $0.day.iso, text: "- \($0.day.french.capitalizedFirst) : \($0.text)\($0.provenance.certainty.suffix)")
    }
    let changes = groups.flatMap(\.projects).flatMap { project in
      project.changes.map { change in
        (
          day: change.day.iso,
          text: "- \(change.day.frenchShort.capitalizedFirst) : \(project.reference.name), stade « \(change.to.label) »"
        )
      }
    }
    let votes = elections.map { held in
      let election = held.printed
      return (
        day: held.day.iso,
        text: "- \(held.day.frenchShort.capitalizedFirst) : élection, \(election.subject) ; \(election.result)"
      )
    }
    // A month stands before its days.
    return (dates + changes + votes).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element.text)
  }

  private var perspectiveLines: [String] {
    let open = actions.open.map { action in
      "- \(action.text)\(action.dueOn.map { ", pour le \($0.frenchShort)" } ?? "") (\(action.code))"
    }
    let projects = groups.flatMap { group in
      group.followed.compactMap { project -> (line: String, number: Int)? in
        guard case .at(let stage) = project.stageAtEnd,
          ![Stage.notStatedCode, Stage.abandonedCode].contains(stage.code)
        else { return nil }
        return ("- \(project.reference.name) (\(group.reference.name)), au stade « \(stage.label) »", project.countsAs)
      }
    }
    // The same number as everywhere else, of which some have no stage to tell.
    let all = groups.reduce(0) { $0 + $1.livingProjectCount }
    let told = projects.reduce(0) { $0 + $1.number }
    let share = told < all ? ", dont le stade est connu de \(told.french) sur \(all.french)" : ""
    return (open.isEmpty ? [] : ["Actions encore ouvertes au \(period.asOf.frenchShort) :"] + open)
      + (projects.isEmpty ? [] : ["Projets suivis au \(period.asOf.frenchShort)\(share) :"] + projects.map(\.line))
  }
}

extension ActivityReport.GroupActivity {
  fileprivate func lines(in period: ActivityReport.Period) -> [String] {
    var lines: [String] = []
    if let held = count.held, held > 0 { lines.append("Le groupe a tenu \(held.of("réunion")) en \(period.year).") }
    let news = projects.flatMap { project in
      project.changes.map { (day: $0.day, text: "\(project.reference.name), stade « \($0.to.label) »") }
        + project.milestones.map { (day: $0.day, text: "\(project.reference.name) : \($0.text)") }
        + project.notes.map { (day: $0.day, text: "\(project.reference.name) : \($0.text)") }
    }
    return lines + news.sorted { $0.day < $1.day }.map { "- \($0.day.frenchShort.capitalizedFirst) : \($0.text)" }
  }
}
