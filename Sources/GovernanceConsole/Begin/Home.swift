import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let home = Command(
    "accueil", "Où l'on en est : adhérents, réunions à venir, retards, et par quoi continuer.", topic: .begin
  ) { workspace in
    let overview = try workspace.reading().overview(on: workspace.today)
    var answer = Answer.lines("\(overview.association.name) · \(workspace.today.french)")
    answer.add("  " + overview.membersSentence)
    if let sentence = overview.collegesSentence { answer.add("  " + sentence) }
    if overview.unknownRules > 0 {
      answer.add(
        overview.unknownRules == overview.rules
          ? "  Statuts : à renseigner" : "  Statuts : \(overview.unknownRules.of("règle")) à renseigner")
    }
    for duty in overview.duties.mostUrgent(3) {
      answer.add("  \(duty.severity.french) : \(duty.french) (\(duty.day.frenchShort))")
    }
    for meeting in overview.nextMeetings {
      answer.add("  À venir : \(meeting.reference.code), \(meeting.dayAndTime)\(meeting.place.map { ", " + $0 } ?? "")")
    }
    if overview.openActionCount > 0 {
      let late = overview.lateActionCount
      answer.add(
        "  \(overview.openActionCount.of("action ouverte", "actions ouvertes"))"
          + (late > 0
            ? ", \(late) en retard : \(overview.lateActions.map(\.reference.code).joined(separator: ", "))"
            : ""))
    }
    answer.add("  Ensuite : \(overview.suggestions(on: workspace.today).joined(separator: ", "))")
    return answer
  }
}

extension Overview {
  /// "15 adhérents nommés sur 20 annoncés : 5 à 7 à saisir".
  fileprivate var membersSentence: String {
    let count = organizationCount + residentCount
    guard let announced = association.announced else { return count.of("adhérent") }
    let missing = announced.missing(organizations: organizationCount, residents: residentCount)
    return "\(count.of("adhérent nommé", "adhérents nommés")) sur \(announced.count.of("annoncé", "annoncés"))"
      + (missing.upperBound > 0 ? " : \(missing.french) à saisir" : "")
  }

  fileprivate var collegesSentence: String? {
    let toConfirm = assignmentCounts[.toConfirm] ?? 0
    let probable = assignmentCounts[.probable] ?? 0
    var parts: [String] = []
    if toConfirm > 0 { parts.append("\(toConfirm.of("inscription")) à confirmer") }
    if probable > 0 {
      parts.append(
        probable.of(
          parts.isEmpty ? "inscription probable" : "probable", parts.isEmpty ? "inscriptions probables" : "probables"))
    }
    return parts.isEmpty ? nil : "Collèges : " + parts.joined(separator: ", ")
  }

  fileprivate func suggestions(on today: Day) -> [String] {
    var commands: [String] = []
    let urgent = duties.mostUrgent(3)
    if let first = urgent.first { commands.append(first.next) }
    if urgent.count > 1 { commands.append("échéances") }
    commands.append(organizationCount + residentCount == 0 ? "adhérent ajouter" : "adhérents")
    commands.append(nextMeetings.isEmpty ? "planifier ca \(Self.example(after: today)) 18h" : "réunions")
    commands.append("aide")
    return commands
  }

  /// The day of a meeting that is shown as an example: far enough ahead to be convened in time.
  private static func example(after today: Day) -> String {
    let days = [(3, "17 mars"), (6, "17 juin"), (9, "17 septembre"), (12, "17 décembre")]
    let ahead = days.first { month, _ in
      Day(year: today.year, month: month, day: 17).map { $0.days(since: today) > 15 } ?? false
    }
    return ahead?.1 ?? "17 mars \(today.year + 1)"
  }
}
