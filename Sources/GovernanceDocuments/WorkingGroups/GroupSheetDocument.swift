import struct Governance.Association
import Governance
import GovernanceFrench

extension GroupSheet {
  /// The sheet that a lead hands out at a comité opérationnel: one A4 page for a group of five projects.
  public func document(of association: Association) -> Document {
    Document(
      title: group.reference.name,
      subtitle: "\(association.name), fiche du groupe \(group.reference.code.uppercased()) au \(day.frenchShort)",
      author: association.name,
      properties: [
        .init("Chef de file", group.leadName(on: day, naming: discretion) ?? Gap.notStated),
        .init(
          "Membres", members.isEmpty ? Gap.notStated : members.map { $0.line(on: day, naming: discretion) }.frenchList()
        ),
        .init("Réunions", "dernière : \(lastMeetingFrench) ; prochaine : \(nextMeetingFrench)"),
      ],
      blocks: [StageChart([group], on: day).figure, projects.isEmpty ? .paragraph("Aucun projet suivi.") : table]
        + actionBlocks,
      footer:
        "Établi d'après le registre tenu par \(association.keeper). « \(Gap.notStated) » ne veut pas dire « rien ».")
  }

  // No heading and no list: a page has room for five projects, or for these.
  private var actionBlocks: [Block] {
    if actions.isEmpty { return [] }
    return [
      .paragraph("Actions en cours : \(actions.map { $0.line(on: day, naming: discretion) }.joined(separator: " ; ")).")
    ]
  }

  private var table: Block {
    .table(
      DocumentTable(
        caption: "Projets suivis : \(group.projectCount.french)",
        columns: ["Projet", "Prochaine étape", "Jalons et nouvelles"],
        rows: projects.map { followed in
          [
            name(of: followed.project),
            Text(followed.step.map { $0.french(on: day, naming: discretion) } ?? Gap.notStated),
            Text(standing(of: followed)),
          ]
        }))
  }

  /// "**Cuisine centrale**, étude – CAHC, Carvin".
  private func name(of project: Project) -> Text {
    let origin = [project.carriers.frenchList(), project.municipality ?? ""].filter { !$0.isEmpty }
    let count = project.countsAs > 1 ? " (\(project.countsAs) projets)" : ""
    return "\(strong: project.reference.name)\(count), \(project.stage.label)"
      + Text(origin.isEmpty ? "" : " – " + origin.joined(separator: ", "))
  }

  private func standing(of followed: FollowedProject) -> String {
    let milestones = followed.milestones.map { $0.french(on: day) }.joined(separator: " ; ")
    let news = followed.note.map { "\($0.day.frenchShort) : \($0.text)" } ?? ""
    let silence = followed.isSilent(on: day) ? "sans nouvelles depuis \(Project.daysOfSilence.of("jour"))" : ""
    let told = [milestones, news, silence].filter { !$0.isEmpty }
    return told.isEmpty ? "—" : told.joined(separator: " – ")
  }
}
