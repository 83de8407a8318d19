import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let recordIndicator = Command(
    "indicateur valeur", "Saisit la valeur d'une année pour l'association entière ; elle ne s'ajoute pas aux projets.",
    topic: .projects,
    Field.indicator("indicateur"), Field.measure("valeur"), yearOfValue, sourceOfValue, reasonOfCorrection,
    examples: [
      "indicateur valeur personnes 140 --annee 2025 --source \"fiches d'accueil\"",
      "indicateur valeur personnes 142 --annee 2025 --motif \"deux fiches oubliées\"",
    ]
  ) { workspace, indicator, value, year, source, reason in
    try workspace.measured(value, indicator, nil, year, source, reason, "indicateur valeur")
  }

  static let recordProjectIndicator = Command(
    "projet indicateur", "Saisit la valeur d'une année pour un projet, avec sa source.", topic: .projects,
    Field.project("projet"), Field.indicator("indicateur"), Field.measure("valeur"), yearOfValue, sourceOfValue,
    reasonOfCorrection,
    examples: ["projet indicateur friperie emplois 3,5 --annee 2025 --source \"bilan social de l'APEI\""]
  ) { workspace, project, indicator, value, year, source, reason in
    try workspace.measured(value, indicator, project, year, source, reason, "projet indicateur")
  }

  private static let yearOfValue = Field.year("annee").option("annee")
    .asked("De quelle année ?", suggesting: { String($0.today.year) }).meaning("l'année que la valeur dit")
  private static let sourceOfValue = Field.text("source", limit: 400).option().optional
    .meaning("d'où vient la valeur ; toujours demandé, sauf pour une correction")
  private static let reasonOfCorrection = Field.text("motif", limit: 400).option().optional
    .meaning("corrige une année arrêtée : pourquoi")
}

extension Workspace {
  /// Enters a value while its year is open, or corrects it with a reason once the year is closed.
  fileprivate func measured(
    _ typed: TypedMeasure, _ reference: Reference<Indicator>, _ project: Reference<Project>?, _ year: Int,
    _ source: PlainText?, _ reason: PlainText?, _ command: String
  ) throws -> Answer {
    let indicator = try reading().indicator(reference)
    let value = try typed.value(of: indicator)
    let subject = "\(project.map { "\($0.name), " } ?? "")\(reference.name) \(year)"
    var answer: Answer
    if var reason {
      // A correction has one text, which says why and from where.
      if let source { reason = try PlainText("\(reason.value) ; source : \(source.value)", limit: 400) }
      let former = try act { [reason] in
        try $0.correct(value, of: reference, for: project, in: year, reason: reason, today: today)
      }
      let published = former.french(isPublished: true)
      answer = .lines("\(subject) : \(published), corrigé \(value.french) \(indicator.unit) le \(today.frenchShort).")
    } else {
      // Told before anything is asked: a source would be of no use.
      if try reading().dayOfClosing(year) != nil { throw Refusal.indicator(.yearIsClosed(year)) }
      let told = try source ?? sourceAsked(command)
      let former = try act {
        try $0.record(value, of: reference, for: project, in: year, source: told, today: today)
      }
      let change = former.map { $0 == value ? "" : "\($0.french) → " } ?? ""
      answer = .lines("\(subject) : \(change)\(value.french) \(indicator.unit) (source : \(told.value)).")
    }
    if let project, let line = try reading().years(of: reference, only: year).first,
      let figure = line.projects.first(where: { $0.figure.project == project })
    {
      if let remark = figure.presence.sentence(year) { answer.add(remark) }
    }
    return answer
  }

  private func sourceAsked(_ command: String) throws -> PlainText {
    guard conversation.isInteractive else {
      throw Misuse.missing(
        field: "--source", command: command, example: "\(command) … --source \"bilan de l'APEI\"")
    }
    return try PlainText(try conversation.ask("D'où vient cette valeur ?"), limit: 400)
  }
}

extension ProjectPresence {
  /// What the record tells of the project in that year; nil where it was plainly followed.
  fileprivate func sentence(_ year: Int) -> String? {
    switch self {
    case .followed: nil
    case .notAttested: "À savoir : le registre ne sait pas si ce projet était suivi en \(year)."
    case .notYet: "À savoir : ce projet n'était pas encore suivi en \(year)."
    case .over: "À savoir : ce projet n'était plus suivi en \(year)."
    }
  }
}
