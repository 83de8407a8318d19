import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let addIndicator = Command(
    "indicateur ajouter", "Définit ce que l'association mesure : son nom, son unité, comment ses valeurs s'ajoutent.",
    topic: .projects,
    Field.text("nom", limit: 100).asked("Que mesure-t-on ?"),
    Field.text("unite", limit: 40).option().asked("En quelle unité ?").meaning("l'unité, une fois pour toutes"),
    Field.text("definition", limit: 1000).option().optional.meaning("ce que l'on compte, et ce que l'on ne compte pas"),
    Field.choice("periode", [("annee", Indicator.Period.overYear), ("fin", .atYearEnd)]).option()
      .otherwise { _ in .overYear }.meaning("sur toute l'année, ou tel qu'à la fin ; sinon l'année"),
    Field.choice("addition", Indicator.Addition.allCases.map { ($0.french, $0) }).option().otherwise { _ in .sum }
      .meaning("ce que font ensemble les valeurs des projets ; sinon leur somme"),
    Field.choice("registre", RecordCount.Kind.allCases.map { ($0.typed, $0) }).option().optional
      .meaning("ce que le registre compte à côté : jamais repris sans vous"),
    examples: [
      "indicateur ajouter \"Repas servis\" --unite repas",
      "indicateur ajouter \"Surface cultivée\" --unite ha --periode fin --definition \"parcelles en culture\"",
    ]
  ) { workspace, name, unit, definition, period, addition, counted in
    let indicator = try workspace.act {
      try $0.addIndicator(
        IndicatorDefinition(
          name: name, unit: unit, definition: definition, period: period, addition: addition, counted: counted),
        on: workspace.today)
    }
    var answer = Answer.lines("\(indicator.name) : en \(unit.value), \(period.french), \(addition.sentence).")
    if unit.value.folded.split(separator: " ").contains(where: { $0 == "et" || $0 == "ou" }) {
      answer.add("« \(unit.value) » semble nommer deux unités : un indicateur n'en a qu'une. Si c'est le cas : annuler")
    }
    answer.add(
      "Ensuite : indicateur valeur \(indicator.code) NOMBRE --annee \(workspace.today.year) --source \"…\"")
    return answer
  }

  static let proposeIndicators = Command(
    "indicateurs proposer", "Inscrit les indicateurs proposés que le dossier n'a pas : définis, sans aucune valeur.",
    topic: .projects, examples: ["indicateurs proposer"]
  ) { workspace in
    let added = try workspace.act { try $0.proposeIndicators(on: workspace.today) }
    return .lines(
      "Inscrit, sans valeur : \(added.map(\.name).frenchList()).",
      "Pour n'en pas suivre un : indicateur désactiver \(added.first?.code ?? "REF")")
  }

  static let switchIndicatorOn = Command(
    "indicateur activer", "Suit de nouveau un indicateur.", topic: .projects, Field.indicator("indicateur"),
    examples: ["indicateur activer tonnes"]
  ) { workspace, indicator in
    try workspace.act { try $0.switchIndicator(indicator, on: true, day: workspace.today) }
    return .lines("\(indicator.name) : suivi.")
  }

  static let switchIndicatorOff = Command(
    "indicateur désactiver", "Ne demande plus les valeurs d'un indicateur ; celles qui sont saisies restent.",
    topic: .projects, Field.indicator("indicateur"), examples: ["indicateur désactiver tonnes"]
  ) { workspace, indicator in
    try workspace.act { try $0.switchIndicator(indicator, on: false, day: workspace.today) }
    return .lines("\(indicator.name) : n'est plus suivi. Ses valeurs restent : indicateur \(indicator.code)")
  }
}

extension Indicator.Addition {
  /// What becomes of the values of projects.
  fileprivate var sentence: String {
    switch self {
    case .sum: "les valeurs des projets s'ajoutent"
    case .average: "on en fait la moyenne"
    case .maximum: "on en retient la plus élevée"
    case .none: "les valeurs des projets ne font pas de total"
    }
  }
}
