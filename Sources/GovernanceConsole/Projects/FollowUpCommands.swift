import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  /// What became of a milestone or a step.
  enum FollowUp: Sendable { case reached, dropped }

  static let milestone = Command(
    "projet jalon", "Prévoit un jalon d'un projet, le déplace, ou note qu'il est atteint ou abandonné.",
    topic: .projects,
    Field.project("projet"),
    Field.keyword("état", [("atteint", FollowUp.reached), ("abandonné", .dropped)]).optional
      .meaning("s'il est atteint ou abandonné ; sinon il est prévu, ou déplacé"),
    Field.text("jalon").asked("Quel jalon ?"),
    Field.day("pour").option().optional.meaning("pour quel jour il est prévu"),
    Field.day("le", .past).option().optional.meaning("le jour où il est atteint ou abandonné ; sinon aujourd'hui"),
    examples: [
      "projet jalon friperie \"bail signé\" --pour 30/6/2026",
      "projet jalon friperie atteint \"bail signé\" --le 2/7/2026", "projet jalon friperie abandonné \"bail signé\"",
    ]
  ) { workspace, project, outcome, text, planned, day in
    let name = project.name
    guard let outcome else {
      guard let planned else {
        throw Misuse.missing(
          field: "--pour", command: "projet jalon", example: "projet jalon \(project.code) \"…\" --pour 30/6/2026")
      }
      let former = try workspace.act { try $0.planMilestone(text, of: project, for: planned, today: workspace.today) }
      var answer = Answer.lines(
        "\(name), jalon « \(text.value) » : "
          + (former.map { "\($0.frenchShort) → \(planned.frenchShort)" } ?? "prévu pour le \(planned.frenchShort)")
          + ".")
      if let doubt = try workspace.doubt(about: project, on: planned) { answer.add(doubt) }
      return answer
    }
    if planned != nil { throw Misuse.leftOver(["--pour"], command: "projet jalon") }
    let when = day ?? workspace.today
    guard when <= workspace.today else { throw Refusal.dayAhead(when) }
    let milestone = try workspace.act {
      switch outcome {
      case .reached: try $0.reachMilestone(text, of: project, on: when)
      case .dropped: try $0.dropMilestone(text, of: project, on: when)
      }
    }
    var answer = Answer.lines("\(name), jalon « \(milestone.text) » : \(milestone.standing(on: when)).")
    if let planned = milestone.plannedOn, outcome == .reached, when > planned {
      answer.add("C'est \(when.days(since: planned).of("jour")) après le jour prévu.")
    }
    if milestone.plannedOn == nil {
      answer.add("Il n'était pas prévu : inscrit tel quel. Si c'est une erreur : annuler")
    }
    if let doubt = try workspace.doubt(about: project, on: when) { answer.add(doubt) }
    return answer
  }

  static let projectStep = Command(
    "projet suite", "Dit la prochaine étape d'un projet, qui s'en charge et pour quand ; ou qu'elle est faite.",
    topic: .projects,
    Field.project("projet"),
    Field.keyword("état", [("faite", FollowUp.reached), ("abandonnée", .dropped)]).optional
      .meaning("si l'étape notée est faite ou abandonnée"),
    Field.text("étape", limit: 400).optional.meaning("ce qu'il faut faire"),
    Field.person("par").ofSeveralWords.option("par").optional.meaning("qui s'en charge"),
    Field.day("pour").option("pour").optional.meaning("pour quel jour"),
    Field.day("le", .past).option().optional.meaning("le jour où elle est faite ou abandonnée ; sinon aujourd'hui"),
    examples: [
      "projet suite friperie \"visiter le local\" par herlin pour 15/4/2026", "projet suite friperie faite",
    ]
  ) { workspace, project, outcome, text, owner, planned, day in
    let name = project.name
    if let outcome {
      if let text { throw Misuse.leftOver([text.value], command: "projet suite") }
      let when = day ?? workspace.today
      guard when <= workspace.today else { throw Refusal.dayAhead(when) }
      let step = try workspace.act { try $0.closeStep(of: project, isDone: outcome == .reached, on: when) }
      return .lines(
        "\(name) : « \(step.text) » \(outcome == .reached ? "faite" : "abandonnée") le \(when.frenchShort).",
        "Ensuite : projet suite \(project.code) \"…\" pour JOUR")
    }
    guard let text else {
      throw Misuse.missing(
        field: "étape", command: "projet suite",
        example: "projet suite \(project.code) \"visiter le local\" pour 15/4")
    }
    // What is to be done next is said today.
    if day != nil { throw Misuse.leftOver(["--le"], command: "projet suite") }
    let former = try workspace.act {
      try $0.setStep(text, owner: owner, dueOn: planned, of: project, on: workspace.today)
    }
    let step = try workspace.reading().sheet(of: project, on: workspace.today).step
    var answer = Answer.lines("\(name), prochaine étape : \(step?.french(on: workspace.today) ?? text.value).")
    if let former { answer.add("Elle remplace : \(former.french(on: workspace.today)).") }
    return answer
  }
}
