import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let joinMembers = Command(
    "adhérent doublon", "Joint une organisation saisie deux fois : la première reste, le nom de la seconde aussi.",
    topic: .members,
    Field.organization("garder"),
    Field.organization("doublon"),
    examples: ["adhérent doublon 1001-commerce 1001-commerces"]
  ) { workspace, kept, duplicate in
    let outcome = try workspace.act { try $0.join(duplicate, into: kept) }
    var answer = outcome.answer(kept.name, duplicate.name)
    if let member = try? workspace.reading().member(kept.code) {
      let colleges = try workspace.reading().sheet(of: member, on: workspace.today).colleges.map(\.college.name)
      if colleges.count > 1 { answer.add("Ses collèges, des deux fiches : \(colleges.frenchList()).") }
    }
    answer.add("Pour revenir en arrière : annuler. Ensuite : adhérent \(kept.code)")
    return answer
  }

  static let joinPeople = Command(
    "personne doublon", "Joint une personne saisie deux fois : la première reste, le nom de la seconde aussi.",
    topic: .members,
    Field.personByWholeName("garder"),
    Field.personByWholeName("doublon"),
    Field.flag("oui", "c'est la même personne, bien que les noms ne se ressemblent pas"),
    examples: ["personne doublon taupin taupin-2"]
  ) { workspace, kept, duplicate, isSure in
    let words = [kept, duplicate].map { Set($0.name.folded.split { $0 == " " || $0 == "-" }) }
    if !isSure, words[0].isDisjoint(with: words[1]), [kept.name].closest(to: duplicate.name, limit: 1).isEmpty {
      let question = "\(duplicate.name) et \(kept.name) : est-ce bien la même personne ?"
      guard workspace.conversation.isInteractive else {
        throw Refusal.member(.unlikeNames(kept: kept.name, duplicate: duplicate.name))
      }
      guard try workspace.conversation.confirm(question, byDefault: false) else { throw Abandoned() }
    }
    let outcome = try workspace.act { try $0.join(duplicate, into: kept) }
    var answer = outcome.answer(kept.name, duplicate.name)
    answer.add("Pour revenir en arrière : annuler. Ensuite : personne \(kept.code)")
    return answer
  }
}

extension JoinOutcome {
  /// What became one.
  fileprivate func answer(_ kept: String, _ duplicate: String) -> Answer {
    let moved = movedCount == 0 ? "" : " \(movedCount.of("ligne rattachée", "lignes rattachées"))."
    var answer = Answer.lines(
      (kept == duplicate ? "Joint : \(kept)." : "Joint : \(duplicate) est un autre nom de \(kept).") + moved)
    for (fact, kept, dropped) in merged {
      answer.add("En double, \(fact.frenchSingular) : gardé « \(kept.french) », ôté « \(dropped.french) ».")
    }
    for year in duesYears {
      answer.add("Cotisation \(year) : un seul appel reste, avec les versements des deux. Voyez : cotisations \(year)")
    }
    if !droppedSources.isEmpty {
      let titles = droppedSources.map { "« \($0) »" }.frenchList()
      answer.add("Seule la source de la ligne gardée reste ; l'autre disait d'après \(titles).")
    }
    for body in bodiesWithSeveralSeats {
      answer.add(
        "Il y a maintenant plusieurs sièges pour un seul titulaire, \(body.code.uppercased()) : voyez mandats \(body.code)"
      )
    }
    if droppedContacts { answer.add("Coordonnées différentes : celles de la fiche gardée restent.") }
    return answer
  }
}
