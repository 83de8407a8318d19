import struct Governance.Association
import Governance
import GovernanceFrench

extension StageChart {
  /// The drawing, and the same in a table.
  public func document(of association: Association) -> Document {
    let stages = groups.flatMap(\.projectCounts).map(\.stage).reduce(into: [Stage]()) {
      if !$0.contains($1) { $0.append($1) }
    }.sorted { $0.rank < $1.rank }
    func count(_ group: WorkingGroup, _ stage: Stage) -> Int {
      group.projectCounts.first { $0.stage == stage }?.count ?? 0
    }
    func cell(_ number: Int) -> Text { Text(number == 0 ? "—" : number.french) }
    let rows = groups.map { group -> [Text] in
      [Text(group.reference.name)] + stages.map { cell(count(group, $0)) } + [cell(group.projectCount)]
    }
    let totals = stages.map { stage in cell(groups.reduce(0) { $0 + count($1, stage) }) }
    return Document(
      title: "Projets par stade", subtitle: association.name, author: association.name,
      properties: [.init("Date", "au \(day.frenchShort)")],
      blocks: [
        figure,
        .table(
          DocumentTable(
            caption: "Les mêmes projets, en nombres",
            columns: ["Groupe"] + stages.map { .init($0.label, .right) } + [.init("Ensemble", .right)], rows: rows,
            totals: groups.count > 1
              ? ["Ensemble"] + totals + [cell(groups.reduce(0) { $0 + $1.projectCount })] : nil)),
      ],
      footer:
        "Établi d'après le registre tenu par \(association.keeper). Une ligne qui annonce plusieurs projets compte "
        + "pour autant.")
  }
}
