import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let verify = Command(
    "vérifier", "Cherche ce qui manque ou se contredit dans le registre ; ne dit rien quand tout va bien.",
    topic: .keep,
    Field.checks("contrôle").optional.meaning("un contrôle, ou plusieurs ; sinon tous"),
    Field.severity("gravite").option().optional.meaning("au moins : erreur, alerte ou note (tout)"),
    Field.flag("liste", "les contrôles, leur règle et d'où elle vient"),
    examples: ["vérifier", "vérifier mandats-echus adresses", "vérifier --gravite erreur", "vérifier --liste"],
    isList: true
  ) { workspace, named, least, listsChecks in
    let chosen = (named ?? AssociationFile.checks).filter { $0.severity <= least ?? .note }
    if listsChecks { return Answer([.table(Self.list(of: chosen))]) }
    let results = try workspace.reading().verify(chosen, on: workspace.today)
    let width = results.map(\.check.name.count).max() ?? 0
    // Whoever names a check wants all that it finds.
    let limit = named == nil ? 10 : Int.max
    var answer = Answer([
      .findings(results.flatMap { $0.lines(limit: limit, nameWidth: width) }, Self.table(of: results))
    ])
    if results.contains(where: { $0.check.severity != .note }) { answer.exitCode = 1 }
    return answer
  }

  private static func list(of checks: [CheckHeading]) -> Table {
    Table(
      [
        Table.Column(key: "check", title: "Contrôle"), Table.Column(key: "severity", title: "Gravité"),
        Table.Column(key: "rule", title: "Règle"), Table.Column(key: "source", title: "D'après"),
        Table.Column(key: "example", title: "Exemple", isHidden: true),
      ],
      rows: checks.map { check in
        [
          .text(check.name), .word(check.severity.french, code: check.severity.rawValue), .text(check.rule),
          .text(check.source), .text(check.example.french),
        ]
      })
  }

  private static func table(of results: [CheckResult]) -> Table {
    let columns = [
      Table.Column(key: "check", title: "Contrôle"), Table.Column(key: "severity", title: "Gravité"),
      Table.Column(key: "subject", title: "Objet"), Table.Column(key: "finding", title: "Constat"),
      Table.Column(key: "next", title: "Ensuite"),
    ]
    return Table(
      columns,
      sections: results.map { result in
        Table.Section(
          heading: nil,
          rows: Rows(result.findings) { finding in
            [
              .text(result.check.name), .word(result.check.severity.french, code: result.check.severity.rawValue),
              .text(finding.subject), .text(finding.text), .text(finding.next),
            ]
          })
      })
  }
}
