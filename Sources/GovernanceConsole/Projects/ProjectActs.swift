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
    let project = try workspace.act {
      try $0.addProject(
        title, to: group, carrier: carrier, municipality: municipality, stage: stage?.code ?? Stage.notStatedCode,
        since: day)
    }
    return .lines("Inscrit : \(project.name), \(group.name). Ensuite : projet \(project.code)")
  }

  static let changeStage = Command(
    "projet stade", "Note le stade qu'un projet atteint : idée, étude, en cours, réalisation…", topic: .projects,
    Field.project("projet"),
    Field.stage("stade"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour où il l'atteint ; sinon aujourd'hui"),
    examples: ["projet stade friperie etude", "projet stade friperie realisation --le 12/03/2026"]
  ) { workspace, project, stage, day in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    let (former, isReplaced) = try workspace.act { try $0.changeStage(of: project, to: stage, on: day) }
    var answer = Answer.lines("\(project.name) : \(former.label) → \(stage.label)")
    if isReplaced {
      answer.add(
        "« \(former.label) » était noté pour le même jour : un jour a un seul stade, « \(stage.label) » le remplace.")
    } else if !former.isActive, stage.isActive {
      answer.add("Il était au stade « \(former.label) » : il est rouvert. Si c'est une erreur : annuler")
    } else if stage.rank < former.rank, former.code != Stage.notStatedCode {
      answer.add("C'est un retour en arrière : il est inscrit tel quel. Si c'est une erreur : annuler")
    }
    let left = try workspace.reading().sheet(of: project, on: day).openPoints
    if !stage.isActive, !left.isEmpty {
      answer.add("Reste ouvert : \(left.frenchList()). Ces jours ne sont plus rappelés à ce stade.")
    }
    return answer
  }

  static let noteProject = Command(
    "projet noter", "Ajoute une nouvelle d'une ligne à un projet.", topic: .projects,
    Field.project("projet"),
    Field.text("note", limit: 2000).asked("Que s'est-il passé ?"),
    Field.day("le", .past).option().otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    examples: ["projet noter friperie \"visite du local\"", "projet noter friperie visite du local"]
  ) { workspace, project, text, day in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    try workspace.act { try $0.note(text, about: project, on: day) }
    return .lines("Noté pour \(project.name), le \(day.frenchShort).")
  }
}
