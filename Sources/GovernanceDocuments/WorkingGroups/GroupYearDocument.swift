import struct Governance.Association
import Governance
import GovernanceFrench

extension GroupYear {
  /// What the group did in the year, to hand out.
  public func document(of association: Association) -> Document {
    Document(
      title: activity.reference.name, subtitle: "\(association.name), \(periodFrench)", author: association.name,
      notice: period.isProvisional ? "Provisoire, au \(period.asOf.frenchShort)" : nil,
      properties: [
        .init("Chef de file", activity.leadFrench ?? Gap.notStated), .init("Réunions", meetingsFrench),
      ],
      blocks: [projectTable] + eventBlocks + indicatorBlocks,
      footer:
        "Établi d'après le registre tenu par \(association.keeper). « \(Gap.notEntered) » et « \(Gap.notStated) » "
        + "ne veulent pas dire zéro.")
  }

  private var projectTable: Block {
    if activity.projects.isEmpty { return .paragraph("Aucun projet suivi.") }
    return .table(
      DocumentTable(
        caption: "Projets",
        columns: [
          "Projet", .init("Stade au \(period.firstDay.frenchNumeric)"), .init("Stade au \(period.asOf.frenchNumeric)"),
        ],
        rows: activity.projects.map {
          [Text($0.reference.name), Text($0.startFrench), Text($0.endFrench)]
        }))
  }

  private var eventBlocks: [Block] {
    if events.isEmpty { return [.paragraph("Aucune nouvelle saisie.")] }
    return [
      .heading(2, "Ce qui s'est passé"),
      .list(events.map { "\(strong: $0.day.frenchShort) : \($0.project.name), \($0.text)" }),
    ]
  }

  private var indicatorBlocks: [Block] {
    if indicators.isEmpty { return [] }
    return [
      .table(
        DocumentTable(
          caption: "Ce que les projets ont mesuré", columns: ["Indicateur", "Unité", "Valeur"],
          rows: indicators.map {
            [Text($0.indicator.reference.name), Text($0.indicator.unit), Text($0.projectsFrench)]
          }))
    ]
  }
}
