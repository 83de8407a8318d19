import struct Governance.Association
import Governance
import GovernanceFrench

extension GroupSheet {
  /// The sheet that a lead hands out at a comité opérationnel: one A4 page for a group of five projects.
  public func document(of association: Association) -> Document {
    let chart = StageChart([group], on: day)
    return Document(
      title: group.reference.name,
      subtitle: "\(association.name), fiche du groupe \(group.reference.code.uppercased())",
      author: association.name,
      properties: [
        .init("Date", "au \(day.frenchShort)"), .init("Chef de file", group.leadName ?? Gap.notStated),
        .init("Membres", members.isEmpty ? Gap.notStated : members.map { $0.line(on: day) }.frenchList()),
        .init("Réunions", "dernière : \(lastMeetingFrench) ; prochaine : \(nextMeetingFrench)"),
      ],
      blocks: [chart.figure, projects.isEmpty ? .paragraph("Aucun projet suivi.") : table]
        + (actions.isEmpty ? [] : [.heading(2, "Actions en cours"), .list(actions.map { Text($0.line(on: day)) })])
        + (silenceFrench.map { [.note($0)] } ?? []),
      footer:
        "Établi d'après le registre tenu par \(association.keeper). « \(Gap.notStated) » ne veut pas dire « rien ».")
  }

  private var table: Block {
    .table(
      DocumentTable(
        caption: "Projets suivis : \(group.projectCount.french)",
        columns: ["Projet", "Stade", "Prochaine étape", "Jalons", "Nouvelles"],
        rows: projects.map { followed in
          let project = followed.project
          let origin = [project.carriers.frenchList(), project.municipality ?? ""].filter { !$0.isEmpty }
          let count = project.countsAs > 1 ? " (\(project.countsAs) projets)" : ""
          return [
            "\(strong: project.reference.name)\(count)"
              + Text(origin.isEmpty ? "" : " – " + origin.joined(separator: ", ")),
            Text(project.stage.label), Text(followed.step.map { $0.french(on: day) } ?? Gap.notStated),
            Text(
              followed.milestones.isEmpty
                ? "—" : followed.milestones.map { "\($0.text) (\($0.standing(on: day)))" }.joined(separator: " ; ")),
            Text(followed.note.map { "\($0.day.frenchNumeric) : \($0.text)" } ?? "—"),
          ]
        }))
  }
}
