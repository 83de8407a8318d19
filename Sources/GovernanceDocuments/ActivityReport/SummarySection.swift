import Governance
import GovernanceFrench

extension ActivityReport {
  /// The year on one page: its figures, and one line for each group.
  var summaryBlocks: [Block] {
    let held = meetings.compactMap { $0.count.proof(of: .held) }
    let before = members.yearBefore.map { before in
      // The assembly was told the one; the other is what this year's number compares with.
      before.number.french
        + (members.yearBeforeCorrected.map { " publiés, \($0.number.french) d'après le registre corrigé" } ?? "")
    }
    let projects = groups.reduce(0) { $0 + $1.projectCount }
    let living = groups.reduce(0) { $0 + $1.livingProjectCount }
    let figures: [(String, String?)] = [
      (
        "Adhérents au \(members.day.frenchShort)",
        members.distinctCount == 0 && members.unattestedCount > 0 ? nil : members.distinctCount.french
      ),
      ("Adhérents au \(period.firstDay.adding(days: -1).frenchShort)", before),
      ("Réunions des instances tenues", held.isEmpty ? nil : held.reduce(0) { $0 + $1.number }.french),
      ("Résolutions adoptées", resolutions.isEmpty && coverage == .none ? nil : proof(of: .adopted).number.french),
      ("Actions closes dans l'année", actions.isEntered ? actions.proof(of: .closed).number.french : nil),
      (
        living == projects ? "Projets suivis" : "Projets suivis, sans ceux qui sont abandonnés", living.french
      ),
    ]
    let table = DocumentTable(
      caption: "L'année en chiffres", columns: ["Chiffre", .init("Nombre", .right)],
      rows: figures.map { [Text($0.0), Text($0.1 ?? Gap.notEntered)] })
    // In words and not drawn: two pages are all there is.
    let lines: [Text] = zip(groups, countedGroups(at: .end)).map { group, counted in
      let lead = group.leadFrench.map { ", chef de file : \($0)" } ?? ""
      let stages = counted.stageList.isEmpty ? "" : " (\(counted.stageList))"
      return "\(strong: group.reference.name) : \(group.projectCount.of("projet"))\(stages)\(lead)"
    }
    return [.heading(2, "L'année en chiffres"), .table(table)]
      + (lines.isEmpty ? [] : [.heading(2, "Les groupes de travail"), .list(lines)])
  }
}
