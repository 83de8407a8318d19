import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let appointRepresentative = Command(
    "représentant nommer", "Nomme qui parle pour une organisation, à compter d'un jour.", topic: .members,
    Field.organization("organisation"),
    Field.text("personne").asked("Qui (Prénom NOM) ?"),
    Field.flag("suppléant", "suppléant ; sinon, titulaire"),
    Field.namesake,
    Field.beginning("le").option().asked("À compter de quand ?", suggesting: { $0.today.frenchNumeric })
      .meaning("à compter de quel jour ; ou un mois, une année ou « inconnu », si c'est depuis longtemps"),
    Field.person("remplace").option().optional.meaning("qui cesse de la représenter ce jour-là"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit ; sans lui, « à confirmer »"),
    examples: ["représentant nommer die \"Paul ESSAI\" --le 12/3/2026 --remplace dauchet"]
  ) { workspace, organization, name, isAlternate, isNamesake, beginning, replaced, source in
    let day = beginning.span.firstKnownDay
    var nomination = Nomination(of: name, for: organization, as: isAlternate ? .alternate : .primary, from: beginning)
    nomination.replaced = replaced
    nomination.source = source
    let outcome = try workspace.actAskingNamesakes(name, isNamesake: isNamesake) { file, name, isNamesake in
      (nomination.name, nomination.isNamesake) = (name, isNamesake)
      return try file.appointRepresentative(nomination)
    }
    let rank = nomination.rank.french.map { ", \($0)" } ?? ""
    let since = beginning.span.from.map { "à compter du \($0.french)" } ?? beginning.french
    var answer = Answer.lines(
      "\(organization.name) est représentée par \(outcome.person.name)\(rank), \(since)"
        + (replaced.map { ", à la suite \($0.name.afterDe)." } ?? "."))
    answer.addAnnouncement(of: day, today: workspace.today)
    if outcome.isNew { answer.add("Nouvelle personne : \(outcome.person.code). Ensuite : personne modifier …") }
    for other in outcome.alongside {
      // An alternate stands beside who speaks; and on an unknown day nobody is known to make way.
      let end =
        isAlternate || beginning.span.from == nil
        ? ""
        : " Pour finir : représentant finir \(organization.code) \(other.person.code) --le \(day.frenchNumeric)"
      answer.add("\(other.person.name) la représente aussi.\(end)")
    }
    if let replaced { answer.addHeldByName(outcome.heldByReplaced, replaced, organization, day) }
    if source == nil { answer.add("Sans source, c'est « à confirmer ».") }
    if let remark = try workspace.belongingRemark(of: organization.code, on: day) { answer.add(remark) }
    if let day = beginning.span.from {
      for line in try workspace.filingReminder(of: day) { answer.add(line) }
    } else {
      for line in try workspace.undatedReminder(of: organization.code) { answer.add(line) }
    }
    return answer
  }

  static let confirmRepresentative = Command(
    "représentant confirmer", "Lève le doute sur un représentant par un document ; dit s'il le faut depuis quand.",
    topic: .members,
    Field.organization("organisation"),
    Field.person("personne"),
    Field.beginning("depuis").option().optional.meaning(
      "depuis quand, si le registre ne le savait pas : un jour, un mois ou une année"),
    Field.day("le", .past).option().otherwise { $0.today }
      .meaning("un jour où il la représente, si c'est fini ou annoncé ; sinon aujourd'hui"),
    Field.text("source", limit: 400).option().asked("Quel document le dit ?").meaning("le document qui le dit"),
    examples: ["représentant confirmer die dauchet --depuis 1/2/2024 --source \"lettre de la présidente\""]
  ) { workspace, organization, person, since, day, source in
    let representative = try workspace.act {
      try $0.confirmRepresentative(person, of: organization, since: since, source: source, on: day)
    }
    var answer = Answer.lines(
      "Confirmé : \(person.name) représente \(organization.name), \(representative.span.french).")
    if let day = since?.span.from { for line in try workspace.filingReminder(of: day) { answer.add(line) } }
    return answer
  }

  static let endRepresentative = Command(
    "représentant finir", "Note que quelqu'un ne parle plus pour une organisation.", topic: .members,
    Field.organization("organisation"),
    Field.person("personne"),
    Field.day("le", .past).option().asked("À compter de quel jour ?").meaning("le premier jour où c'est fini"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["représentant finir die dauchet --le 12/3/2026"]
  ) { workspace, organization, person, day, source in
    let held = try workspace.act { try $0.endRepresentative(person, of: organization, on: day, source: source) }
    var answer = Answer.lines(
      "\(person.name) ne représente plus \(organization.name) à compter du \(day.french).")
    answer.addAnnouncement(of: day, today: workspace.today)
    answer.addHeldByName(held, person, organization, day)
    if try workspace.reading().representatives(of: organization, on: day).isEmpty {
      answer.add(
        "Plus personne ne la représente. Ensuite : représentant nommer \(organization.code) \"Prénom NOM\" "
          + "--le \(day.frenchNumeric)")
    }
    return answer
  }
}

extension Answer {
  /// The offices that somebody who no longer speaks for an organisation still holds: they pass to nobody by themselves.
  fileprivate mutating func addHeldByName(
    _ held: [Mandate], _ person: Reference<Person>, _ organization: Reference<Organization>, _ day: Day
  ) {
    for mandate in held {
      add(
        "\(person.name) garde : \(mandate.body.code.uppercased()) \(mandate.position.french). Pour finir : "
          + "mandat finir \(organization.code) \(mandate.body.code) --fonction \"\(mandate.position.french)\" "
          + "--motif … --le \(day.frenchNumeric)")
    }
  }
}
