import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let changeProject = Command(
    "projet modifier", "Décrit un projet : de quoi il s'agit, sa mission, ses communes, ses dates.", topic: .projects,
    Field.project("projet"),
    Field.text("description", limit: 4000).option().optional.meaning("un paragraphe qui le présente"),
    Field.number("mission").option().optional.meaning("le numéro de la mission qu'il sert ; pour la liste : missions"),
    Field.text("communes").option().optional.meaning("ses communes, séparées par des virgules"),
    Field.day("debut-prevu").option().optional.meaning("le premier jour prévu"),
    Field.day("fin-prevue").option().optional.meaning("le dernier jour prévu"),
    Field.day("debut", .past).option().optional.meaning("le jour où il a commencé"),
    Field.day("fin", .past).option().optional.meaning("le jour où il s'est terminé"),
    examples: [
      "projet modifier friperie --description \"Collecter, trier et vendre du textile.\" --mission 2",
      "projet modifier friperie --communes \"Carvin, Oignies\" --debut-prevu 1/3/2026 --fin-prevue 31/12/2026",
    ]
  ) { workspace, project, description, mission, municipalities, plannedFrom, plannedUntil, from, until in
    for day in [from, until].compactMap(\.self) where day > workspace.today { throw Refusal.dayAhead(day) }
    var change = ProjectChange()
    change.description = description
    change.mission = mission
    change.municipalities = municipalities
    change.days = ProjectDays(
      plannedFrom: plannedFrom, plannedUntil: plannedUntil, actualFrom: from, actualUntil: until)
    try workspace.act { [change] in try $0.change(project, change) }
    let sheet = try workspace.reading().sheet(of: project, on: workspace.today)
    var answer = Answer.lines("\(project.name) : modifié.")
    if description != nil { answer.add("  description : \(sheet.description ?? Gap.notStated)") }
    if let mission = sheet.mission, change.mission != nil { answer.add("  \(mission.french)") }
    if municipalities != nil { answer.add("  communes : \(sheet.project.municipalities.frenchList())") }
    if [plannedFrom, plannedUntil, from, until].contains(where: { $0 != nil }), let days = sheet.days.french {
      answer.add("  \(days)")
    }
    return answer
  }

  static let transferProject = Command(
    "projet transférer",
    "Confie un projet à un autre groupe de travail, aujourd'hui ou un autre jour ; l'ancien garde son histoire.",
    topic: .projects,
    Field.project("projet"),
    Field.workingGroup("groupe"),
    Field.dayOfEvent("le").option().otherwise { $0.today }.meaning(
      "premier jour du nouveau groupe ; sinon aujourd'hui"),
    Field.text("retirer", limit: 400).option().optional
      .meaning("retire ce transfert, noté ce jour-là par erreur ; le groupe d'avant continue"),
    examples: [
      "projet transférer friperie alim --le 1/3/2026",
      "projet transférer friperie alim --le 1/3/2026 --retirer \"refusé par le groupe\"",
    ]
  ) { workspace, project, group, day, reason in
    if let reason {
      try workspace.act { try $0.withdrawTransfer(of: project, to: group, on: day, reason: reason) }
      let groups = try workspace.reading().sheet(of: project, on: workspace.today).groups
      return .lines(
        "\(project.name) : le transfert du \(day.frenchShort) est retiré.",
        "Ses groupes : \(groups.map { "\($0.value.name), \($0.span.french)" }.joined(separator: " ; ")).")
    }
    let place = try workspace.act { try $0.transfer(project, to: group, on: day) }
    var answer = Answer.lines(place.french(group, of: project.name, on: day, \.name))
    if let former = place.former, place.isReplaced {
      answer.add("« \(former.name) » était noté pour le même jour : « \(group.name) » le remplace.")
    } else if let former = place.former {
      answer.add("Ce qui s'est passé avant reste compté pour \(former.name).")
    }
    return answer
  }

  static let carrier = takingPart(
    .carrier, "projet porteur", "Note qu'une organisation porte un projet, ou ne le porte plus.",
    examples: ["projet porteur friperie apei --depuis 1/3/2026", "projet porteur friperie apei --jusqu'au 31/8/2026"])

  static let projectPartner = takingPart(
    .partner, "projet partenaire", "Note qu'une organisation est partenaire d'un projet, ou ne l'est plus.",
    examples: ["projet partenaire friperie adds", "projet partenaire friperie adds --jusqu'au 31/8/2026"])

  private static func takingPart(
    _ role: ProjectRole, _ name: String, _ sentence: String, examples: [String]
  ) -> Command {
    Command(
      name, sentence, topic: .projects,
      Field.project("projet"),
      Field.organization("organisation"),
      Field.dayOfEvent("depuis").option().optional.meaning("depuis quel jour ; sinon aujourd'hui"),
      Field.dayOfEvent("jusqu'au").option().optional.meaning("le dernier jour, si c'est fini"),
      examples: examples
    ) { workspace, project, organization, from, last in
      let who = "\(project.name) : \(organization.name), \(role.french)"
      if from == nil, let last {
        try workspace.act { try $0.stopTakingPart(organization, as: role, in: project, last: last) }
        return .lines("\(who) jusqu'au \(last.frenchShort).")
      }
      let day = from ?? workspace.today
      let known = try workspace.act { try $0.takePart(organization, as: role, in: project, from: day, last: last) }
      var answer = Answer.lines(
        "\(who) depuis le \(day.frenchShort)"
          + (known.map { ", et non le \($0.frenchShort)." } ?? "\(last.map { ", jusqu'au \($0.frenchShort)" } ?? "")."))
      let others = try workspace.reading().sheet(of: project, on: workspace.today).participants
        .filter { $0.organization == organization && $0.role != role }
      for other in others { answer.add("À savoir : \(organization.name) en est aussi \(other.role.french).") }
      return answer
    }
  }

  static let missions = Command(
    "missions", "Liste les missions de l'association, avec leur numéro.", topic: .projects,
    examples: ["missions"], isList: true
  ) { workspace in
    var table = Table(
      [Table.Column(key: "number", title: "N°", alignsRight: true), Table.Column(key: "text", title: "Mission")],
      rows: try workspace.reading().missions().map { [.number($0.number), .text($0.text)] })
    table.emptyRemark = "Aucune mission n'est inscrite."
    return Answer([.table(table)])
  }
}
