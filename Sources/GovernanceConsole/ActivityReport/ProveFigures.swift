import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let proveFigures = Command(
    "rapport prouver", "Montre ce que compte un chiffre du rapport ; sans nom de chiffre, tous les chiffres.",
    topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.text("chiffre").optional.meaning("le nom du chiffre ou son début, tel que la liste l'écrit"),
    examples: [
      "rapport prouver 2025", "rapport prouver 2025 adhérents", "rapport prouver 2025 réunions tenues bureau",
    ],
    isList: true
  ) { workspace, year, name in
    let report = try workspace.reading().activityReport(year, today: workspace.today)
    guard let name else { return Answer([.table(Table(figures: report.publishedFigures))]) }
    let figure = try report.publishedFigures.figure(name.value)
    let words = figure.number?.french ?? "\(Gap.notEntered), ce qui n'est pas zéro"
    return Answer([.line("\(figure.label), \(year) : \(words)."), .table(Table(proof: figure))])
  }
}

extension Table {
  /// Every figure with its number.
  fileprivate init(figures: [PublishedFigure]) {
    self.init(
      [
        Column(key: "label", title: "Chiffre"), Column(key: "number", title: "Nombre", alignsRight: true),
        Column(key: "key", title: "Clé", isHidden: true),
      ],
      rows: figures.map { figure in
        [
          .text(figure.label), figure.number.map { .number($0) } ?? .word(Gap.notEntered, code: "notEntered"),
          .text(figure.key),
        ]
      })
  }

  /// What a figure counts, line by line.
  fileprivate init(proof figure: PublishedFigure) {
    let references = figure.references ?? []
    let hasDays = references.contains { $0.day != nil }
    let hasWeights = references.contains { $0.weight != 1 }
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "name", title: "Nom"),
        Column(key: "day", title: "Depuis ou le", isHidden: !hasDays),
        Column(key: "weight", title: "Compte pour", alignsRight: true, isHidden: !hasWeights),
      ],
      rows: references.map { reference in
        let name = reference.name ?? (figure.theme == .members ? "un habitant" : "une personne non nommée")
        return [
          Cell(reference.code), .text(name == reference.code ? "" : name), Cell(reference.day),
          .number(reference.weight),
        ]
      })
    emptyRemark = figure.references == nil ? "Le registre n'en dit rien." : "Aucune ligne : le chiffre est zéro."
  }
}
