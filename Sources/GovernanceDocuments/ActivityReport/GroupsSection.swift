import Governance
import GovernanceFrench

extension ActivityReport {
  /// Each working group: lead, meetings, projects.
  func groupBlocks(isTemplate: Bool) -> [Block] {
    let lines = groups.reduce(0) { $0 + $1.followed.count }
    let projects = groups.reduce(0) { $0 + $1.projectCount }
    // What was given up is told apart: it is followed no more.
    let abandoned = groups.reduce(0) { $0 + $1.abandoned.number }
    func withAbandoned<Part>(_ parts: [Part], _ part: Part) -> [Part] { abandoned > 0 ? parts + [part] : parts }
    let rows: [[Text]] = groups.map { group in
      withAbandoned(
        [
          "\(strong: group.reference.name)", Text(group.leadFrench ?? Gap.notStated),
          group.count.heldFrench(of: group.reference, coverage),
          Text(group.linesFrench),
          group.followed.isEmpty ? "—" : Text(group.proof(at: .end), .projects(group.reference, .end)),
        ], group.abandonedText)
    }
    let table = DocumentTable(
      caption: "Les groupes au \(period.asOf.frenchShort)",
      columns: withAbandoned(
        [
          "Groupe", "Chef de file", .init("Réunions tenues", .right), .init("Lignes", .right), .init("Projets", .right),
        ], .init("dont abandonnés", .right)),
      rows: rows,
      totals: lines > 0
        ? withAbandoned(["Ensemble", "", "", Text(lines.french), Text(projects.french)], Text(abandoned.french)) : nil)
    let title = Block.heading(2, "Les groupes de travail et leurs projets")
    if groups.isEmpty { return [title, .paragraph("Groupes de travail : \(Gap.notStated).")] }
    let several = groups.flatMap(\.followed).filter { $0.countsAs > 1 }
    let remark = several.map { "« \($0.reference.name) » compte pour \($0.countsAs)" }.frenchList()
    return [title, .table(table)] + projectChart
      + (several.isEmpty ? [] : [.note("Une ligne peut annoncer plusieurs projets : \(remark).")])
      + groups.flatMap { group in
        blocks(of: group) + textBlocks(.workingGroup(group.reference), level: 4, isTemplate: isTemplate)
      }
  }

  private func blocks(of group: GroupActivity) -> [Block] {
    var blocks: [Block] = [.heading(3, group.reference.name)]
    let lead = group.leadFrench ?? Gap.notStated
    let remarks = group.count.remarks(of: group.reference, coverage, group.sessions)
    let held = group.count.heldFrench(of: group.reference, coverage)
    blocks.append(
      .list([
        "Chef de file : \(lead)",
        "Réunions tenues : \(held)\(remarks.isEmpty ? Text() : " (\(remarks))")",
      ]))
    blocks += moneyBlocks(of: group)
    blocks += sessionBlocks("Réunions du groupe", [group.sessions])
    if group.projects.isEmpty { return blocks + [.paragraph("Aucun projet n'est saisi.")] }
    let (over, shown) = (group.projects.filter(\.wasOverBefore), group.projects.filter { !$0.wasOverBefore })
    let rows: [[Text]] = shown.map { project in
      [
        Text(project.title), Text(project.carriers.isEmpty ? Gap.notStated : project.carriers.frenchList()),
        Text(project.municipality ?? "—"), Text(project.startFrench), Text(project.endFrench),
      ]
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          DocumentTable(
            caption: "Projets : \(group.reference.name)",
            columns: [
              "Projet", "Porté par", "Commune", .init("Stade au \(period.firstDay.frenchNumeric)"),
              .init("Stade au \(period.asOf.frenchNumeric)"),
            ], rows: rows)))
    }
    if !over.isEmpty {
      blocks.append(.paragraph(Text("Abandonnés avant \(period.year) : \(over.map(\.title).frenchList()).")))
    }
    return blocks + group.projects.flatMap { $0.newsBlocks(by: period.asOf) }
  }
}

extension ActivityReport {
  /// Money for the projects while the group followed them: what goes to the association and to carriers is never added.
  fileprivate func moneyBlocks(of group: GroupActivity) -> [Block] {
    if group.funding.association.isEmpty, group.funding.carriers.isEmpty { return [] }
    return [
      .list([
        "Financements pour l'association : \(group.funding.association.text(.group(group.reference), .association))",
        "Financements pour les porteurs de projets : \(group.funding.carriers.text(.group(group.reference), .carriers))",
      ])
    ]
  }
}

extension ActivityReport.GroupActivity {
  /// How many of its projects were given up, with those that the figure counts.
  fileprivate var abandonedText: Text {
    let stage = followed.lazy.compactMap { project in
      if case .at(let stage) = project.stageAtEnd, stage.code == Stage.abandonedCode { stage } else { nil }
    }.first
    return stage.map { Text(abandoned, .projectsAtStage(reference, .end, $0)) } ?? "—"
  }

  /// "5", "3 et 2 non attestées", "5 non attestées".
  fileprivate var linesFrench: String {
    if unattested.isEmpty { return followed.isEmpty ? "—" : followed.count.french }
    let doubtful = "\(unattested.count.french) \(unattested.count.agreeing("non attestée", "non attestées"))"
    return followed.isEmpty ? doubtful : "\(followed.count.french) et \(doubtful)"
  }
}

extension ActivityReport.ProjectYear {
  fileprivate var title: String {
    reference.name + (countsAs > 1 ? " (\(countsAs) projets)" : "") + certainty.suffix
  }

  /// The stage changes and the notes of the year, in the order of their days.
  fileprivate func newsBlocks(by day: Day) -> [Block] {
    let stages = changes.map { change in
      let text: Text =
        if let from = change.from {
          "stade \(emphasis: from.label) → \(strong: change.to.label)"
        } else {
          "suivi au stade \(strong: change.to.label)"
        }
      return (day: change.day, rank: 0, text: text)
    }
    let points = milestones.map { (day: $0.day, rank: 1, text: Text("jalon atteint : \($0.french)")) }
    let news = (stages + points + notes.map { (day: $0.day, rank: 2, text: Text($0.text)) })
      .sorted { ($0.day, $0.rank) < ($1.day, $1.rank) }
    let ahead =
      planned.map { milestone in
        let isPast = milestone.plannedOn.map { $0 <= day } ?? false
        let remark = isPast ? ", pas noté comme atteint au \(day.frenchShort)" : ""
        return Text("Jalon prévu : \(milestone.text), le \(milestone.plannedOn?.frenchShort ?? "")\(remark)")
      }
      + (nextStep.map { step in
        [Text("Prochaine étape : \(step.text)\(step.dueOn.map { ", pour le \($0.frenchShort)" } ?? "")")]
      } ?? [])
    if news.isEmpty, ahead.isEmpty { return [] }
    return [
      .heading(4, reference.name),
      .list(news.map { "\(strong: $0.day.frenchShort) : \($0.text)" } + ahead),
    ]
  }
}

extension ActivityReport.ReachedMilestone {
  /// "bail signé (prévu le 30 juin 2025)".
  var french: String { text + (plannedOn.map { " (prévu le \($0.frenchShort))" } ?? "") }
}
