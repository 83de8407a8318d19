import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let addProject = Command(
    "projet ajouter", "Inscrit un projet dans un groupe de travail.", topic: .projects,
    Field.workingGroup("groupe"),
    Field.text("titre").asked("Titre du projet ?"),
    Field.organization("porteur").option("porteur").optional.meaning("l'organisation qui le porte"),
    Field.text("commune").option().optional.meaning("la commune, ou plusieurs séparées par des virgules"),
    Field.stage("stade").option().optional.meaning("son stade ; sinon « non précisé »"),
    Field.day("depuis", .past).option("depuis").otherwise { $0.today }.meaning("depuis quel jour ; sinon aujourd'hui"),
    examples: ["projet ajouter transition \"Ressourcerie\" --porteur apei --commune Carvin"]
  ) { workspace, group, title, carrier, municipality, stage, day in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    let same = try workspace.reading().projects(ProjectFilter(group: group), on: workspace.today)
      .first { $0.reference.name.folded == title.value.folded }
    let project = try workspace.act {
      try $0.addProject(
        title, to: group, carrier: carrier, municipality: municipality, stage: stage?.code ?? Stage.notStatedCode,
        since: day)
    }
    var answer = Answer.lines("Inscrit : \(project.name), \(group.name). Ensuite : projet \(project.code)")
    if let same {
      answer.add("Ce groupe suit déjà un projet de ce nom : \(same.reference.code). Si c'est le même : annuler")
    }
    return answer
  }

  static let changeStage = Command(
    "projet stade",
    "Note le stade qu'un projet atteint : idée, étude, en cours, réalisation… ; ou celui d'un jour plus ancien.",
    topic: .projects,
    Field.project("projet"),
    Field.stage("stade"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour où il l'atteint ; sinon aujourd'hui"),
    Field.text("retirer", limit: 400).option().optional
      .meaning("retire ce stade, noté ce jour-là par erreur ; celui d'avant continue"),
    examples: [
      "projet stade friperie etude", "projet stade friperie realisation --le 12/03/2026",
      "projet stade friperie etude --le 1/9/2025 --retirer \"mal daté\"",
    ]
  ) { workspace, project, stage, day, reason in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    if let reason {
      try workspace.act { try $0.withdrawStage(stage, of: project, on: day, reason: reason) }
      let stages = try workspace.reading().sheet(of: project, on: workspace.today).stages
      return .lines(
        "\(project.name) : « \(stage.label) », du \(day.frenchShort), est retiré.",
        "Ses stades : \(stages.map { "\($0.value.label), \($0.span.french)" }.joined(separator: " ; ")).")
    }
    let reached = try workspace.act { try $0.changeStage(of: project, to: stage, on: day) }
    var answer = Answer.lines(reached.french(stage, of: project.name, on: day, \.label))
    if let former = reached.former {
      if reached.isReplaced {
        answer.add(
          "« \(former.label) » était noté pour le même jour : un jour a un seul stade, « \(stage.label) » le remplace.")
      } else if !former.isActive, stage.isActive {
        answer.add("Il était au stade « \(former.label) » : il est rouvert. Si c'est une erreur : annuler")
      } else if reached.isBackward(to: stage) {
        answer.add("C'est un retour en arrière : il est inscrit tel quel. Si c'est une erreur : annuler")
      }
    }
    let sheet = try workspace.reading().sheet(of: project, on: workspace.today)
    if let group = sheet.groups.first, let start = group.span.from, day < start {
      answer.add(
        "\(group.value.name) le suit depuis le \(start.frenchShort) : avant ce jour, sa fiche seule montre le stade.")
    }
    if reached.next == nil, !stage.isActive, !sheet.openPoints.isEmpty {
      answer.add("Reste ouvert : \(sheet.openPoints.frenchList()). Ces jours ne sont plus rappelés à ce stade.")
    }
    return answer
  }

  static let noteProject = Command(
    "projet noter", "Ajoute une nouvelle d'une ligne à un projet.", topic: .projects,
    Field.project("projet"),
    Field.text("note", limit: 2000).asked("Que s'est-il passé ?"),
    Field.day("le", .past).option().otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    Field.text("retirer", limit: 400).option().optional
      .meaning("retire cette note du même jour, ou celle qui commence ainsi, écrite par erreur"),
    examples: [
      "projet noter friperie \"visite du local\"", "projet noter friperie visite du local",
      "projet noter friperie \"visite\" --le 12/1/2026 --retirer \"autre projet\"",
    ]
  ) { workspace, project, text, day, reason in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    if let reason {
      let note = try workspace.act { try $0.withdrawNote(text, about: project, on: day, reason: reason) }
      return .lines("\(project.name) : la note du \(day.frenchShort), « \(note) », est retirée.")
    }
    try workspace.act { try $0.note(text, about: project, on: day) }
    var answer = Answer.lines("Noté pour \(project.name), le \(day.frenchShort).")
    if let doubt = try workspace.doubt(about: project, on: day) { answer.add(doubt) }
    return answer
  }
}

extension Workspace {
  /// That no group followed the project on the day of which something was told; nil where one did, or may have.
  func doubt(about project: Reference<Project>, on day: Day) throws -> String? {
    try reading().sheet(of: project, on: today).doubt(on: day)
  }
}
