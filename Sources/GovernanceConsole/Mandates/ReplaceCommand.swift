import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let replace = Command(
    "remplacer", "Fait prendre le relais d'une personne par une autre, chose par chose, en un seul acte.",
    topic: .bodies,
    Field.person("personne", question: "Qui laisse sa place ?"),
    Field.text("par").option("par").asked("Par qui (Prénom NOM) ?").meaning("Prénom NOM de qui prend le relais"),
    Field.namesake,
    Field.dayOfEvent("le").option().asked("À partir de quel jour ?", suggesting: { $0.today.frenchNumeric })
      .meaning("premier jour du nouveau"),
    Field.flag("tout", "tout passe, sauf ce que disent --vacant et --garder"),
    Field.text("transmettre", limit: 1000).option().optional.meaning("ce qui passe : « afeji, mob »"),
    Field.text("vacant", limit: 1000).option().optional.meaning("ce qui finit, sans suite"),
    Field.text("garder", limit: 1000).option().optional.meaning("ce que l'ancien garde"),
    Field.text("titre", limit: 100).option().optional.meaning("la fonction comme elle s'écrit : « Vice-présidente »"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["remplacer taupin par \"Claire MARTIN\" --le 1/9/2026 --tout --vacant bureau"]
  ) { workspace, former, successor, isNamesake, day, all, passing, vacant, kept, title, source in
    var replacement = Replacement(of: former, by: successor, on: day)
    (replacement.title, replacement.source) = (title, source)
    if all { replacement.otherwise = .passes }
    for (list, handOver) in [(passing, HandOver.passes), (vacant, .ends), (kept, .stays)] {
      for handle in (list?.value ?? "").split(separator: ",") {
        replacement.decisions[try PlainText(String(handle)).value.folded] = handOver
      }
    }
    let open = try workspace.reading().holdings(of: former, on: day).held
      .filter { replacement.decisions[$0.handle] == nil }
    if !all, workspace.conversation.isInteractive {
      workspace.conversation.say("\(former.name) → \(successor.value), le \(day.french) :")
      for holding in open { replacement.decisions[holding.handle] = try workspace.ask(about: holding, successor, day) }
    }
    let outcome = try workspace.actAskingNamesakes(successor, isNamesake: isNamesake) { file, name, isNamesake in
      (replacement.successor, replacement.isNamesake) = (name, isNamesake)
      return try file.replace(replacement)
    }
    var answer = answer(to: outcome, replacement)
    if day > workspace.today, outcome.decided.contains(where: { $0.holding.isPromise && $0.handOver == .passes }) {
      answer.add("Les actions passent dès aujourd'hui : elles n'ont pas de jour d'effet.")
    }
    for line in try workspace.filingReminder(of: day) { answer.add(line) }
    return answer
  }

  private static func answer(to outcome: Replacement.Outcome, _ replacement: Replacement) -> Answer {
    let (former, next) = (replacement.former.name, outcome.successor.name)
    var answer = Answer.lines("\(former) → \(next), le \(replacement.day.french)")
    if outcome.isNew { answer.add("Nouvelle personne : \(next) (\(outcome.successor.code)).") }
    for (holding, handOver) in outcome.decided {
      switch handOver {
      case .passes: answer.add("  passe : \(holding.french)")
      case .ends: answer.add("  finit, sans suite : \(holding.french)")
      case .stays: answer.add("  reste à \(former) : \(holding.french)")
      }
    }
    let earlier = outcome.decided.map(\.holding).filter(replacement.leavesAsDue)
    if !earlier.isEmpty {
      answer.add(
        "Dû avant ce jour-là ; pour le transmettre quand même : annuler, puis --transmettre "
          + "\"\(earlier.map(\.handle).joined(separator: ", "))\"")
    }
    let ending = Dictionary(grouping: outcome.passingUntil, by: \.last).sorted { $0.key < $1.key }
    for (last, holdings) in ending {
      answer.add(
        "Pour un temps, jusqu'au \(last.frenchShort), fin déjà notée : "
          + "\(holdings.map(\.holding.french).joined(separator: " ; ")). Ce qui est noté après reste.")
    }
    if !outcome.heldBefore.isEmpty {
      answer.add("\(next) tenait déjà, et garde : \(outcome.heldBefore.map(\.place).frenchList()).")
    }
    for mandate in outcome.ofOrganizations {
      answer.add("  gardé par \(mandate.member?.name ?? "") : \(mandate.place)")
    }
    if replacement.source == nil { answer.add("Sans source, c'est « à confirmer ».") }
    answer.add("Les listes et procès-verbaux d'avant le \(replacement.day.frenchShort) ne changent pas.")
    return answer
  }
}

extension Workspace {
  /// What becomes of one thing, as the person at the terminal decides.
  fileprivate func ask(about holding: Holding, _ successor: PlainText, _ day: Day) throws -> HandOver {
    let when = holding.isPromise && day > today ? " dès aujourd'hui" : ""
    if try conversation.confirm("  \(holding.french) : passe à \(successor.value)\(when) ?", byDefault: false) {
      return .passes
    }
    let ends = try conversation.confirm("    finit le \(day.frenchShort), sans suite ?", byDefault: false)
    return ends ? .ends : .stays
  }
}
