import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let actions = Command(
    "actions", "Liste les actions ouvertes, les plus pressées d'abord.", topic: .meetings,
    examples: ["actions"], isList: true
  ) { workspace in
    Answer([.table(Table(actions: try workspace.reading().openActions(), today: workspace.today))])
  }

  static let addAction = Command(
    "action ajouter", "Confie une action à quelqu'un, au nom d'une réunion.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.text("quoi", limit: 400).asked("Que faut-il faire ?"),
    Field.person("qui").ofSeveralWords.option("a").optional.meaning("qui s'en charge"),
    Field.day("pour").option("pour").optional.meaning("pour quel jour"),
    Field.project("projet").option().optional.meaning("le projet que l'action concerne"),
    examples: ["action ajouter ca \"Envoyer le budget\" a herlin pour 15/4"]
  ) { workspace, meeting, text, owner, day, project in
    let action = try workspace.act { try $0.addAction(text, owner: owner, dueOn: day, in: meeting, about: project) }
    var answer = Answer.assigned(action, to: owner, by: day, about: project)
    let held = try workspace.reading().record(of: meeting).meeting.day
    // Before a meeting to come it prepares it.
    if let day, day < held, held <= workspace.today {
      answer.add("À faire avant la réunion qui la décide, du \(held.frenchShort) ? Si c'est une erreur : annuler")
    }
    return answer
  }

  static let completeAction = Command(
    "action faite", "Clôt une action.", topic: .meetings,
    Field.actionItem("action"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    examples: ["action faite CA-2026-01-A1"]
  ) { workspace, action, day in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    try workspace.act { try $0.complete(action, on: day) }
    return .lines("\(action.code) : faite le \(day.frenchShort).")
  }
}

extension Answer {
  /// That an action was recorded, with whose it is, by when and about what.
  static func assigned(
    _ action: Reference<ActionItem>, to owner: Reference<Person>?, by day: Day?, about project: Reference<Project>?
  ) -> Answer {
    let facts = [owner?.name, day.map { "pour le " + $0.frenchShort }, project?.name].compactMap { $0 }
    return .lines("\(action.code) : \(action.name)\(facts.isEmpty ? "" : " (" + facts.joined(separator: ", ") + ")")")
  }
}
