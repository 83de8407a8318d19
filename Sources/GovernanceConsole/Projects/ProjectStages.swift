import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let projectStages = Command(
    "projets stades", "Compte les projets par groupe et par stade ; le dessine avec --sortie.", topic: .projects,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    Field.path("sortie").option().optional.meaning("fichier .svg, .html, .pdf, .docx, .odt, .md ou .txt"),
    examples: ["projets stades", "projets stades --sortie stades.svg"], isList: true
  ) { workspace, day, target in
    let file = try workspace.reading()
    let chart = StageChart(try file.workingGroups(on: day), on: day)
    guard let path = target?.value else { return Answer([.table(Table(stages: chart.groups))]) }
    if path.folded.hasSuffix(".svg") {
      try DocumentFile.write(drawing: chart.svg, to: path, in: workspace)
      return .lines("\(chart.title).", "  → \(path)")
    }
    guard path == "-" || DocumentFormat(path: path) != nil else {
      throw Refusal.unfitValue(path, expected: "un nom en .svg, .html, .pdf, .docx, .odt, .md ou .txt")
    }
    return try workspace.written(
      chart.document(of: try file.association()), to: path, named: "stades", year: day.year, folder: "projets",
      saying: "\(chart.title).")
  }
}

extension Table {
  /// A line a group, a column a stage that some project is at.
  fileprivate init(stages groups: [WorkingGroup]) {
    let stages = groups.flatMap(\.projectCounts).map(\.stage).reduce(into: [Stage]()) {
      if !$0.contains($1) { $0.append($1) }
    }.sorted { $0.rank < $1.rank }
    func count(_ group: WorkingGroup, _ stage: Stage) -> Int {
      group.projectCounts.first { $0.stage == stage }?.count ?? 0
    }
    self.init(
      [Column(key: "code", title: "Groupe")]
        + stages.map { Column(key: $0.code, title: $0.label.capitalizedFirst, alignsRight: true) }
        + [Column(key: "projects", title: "Ensemble", alignsRight: true)],
      rows: groups.map { group in
        [.text(group.reference.code.uppercased())] + stages.map { .number(count(group, $0)) }
          + [.number(group.projectCount)]
      })
    emptyRemark = "Aucun groupe de travail."
  }
}
