import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let workingGroups = Command(
    "groupes", "Liste les groupes de travail : chef de file et projets par stade.", topic: .projects,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["groupes"], isList: true
  ) { workspace, day in
    let groups = try workspace.reading().workingGroups(on: day)
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Groupe"),
        Table.Column(key: "lead", title: "Chef de file"),
        Table.Column(key: "projects", title: "Projets", alignsRight: true),
        Table.Column(key: "stages", title: "Stades"),
      ],
      rows: groups.map { group in
        [
          .text(group.reference.code.uppercased()), .text(group.reference.name), Cell(group.leadName(on: day)),
          .number(group.projectCount), .list(group.projectCounts.map { "\($0.stage.label) : \($0.count)" }),
        ]
      })
    table.emptyRemark = "Aucun groupe de travail."
    return Answer([.table(table)])
  }
}
