import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let calendar = Command(
    "calendrier", "Propose les réunions d'une année, à côté de celles qui sont prévues ; n'enregistre rien.",
    topic: .meetings,
    Field.year("annee").otherwise { $0.today.year }.meaning("l'année ; sinon celle en cours"),
    examples: ["calendrier 2027"], isList: true
  ) { workspace, year in
    try workspace.reading().calendar(of: year, today: workspace.today).answer
  }

  static let moveProposal = Command(
    "calendrier déplacer", "Déplace une ligne du calendrier proposé.", topic: .meetings,
    Field.year("annee").asked("Quelle année ?"),
    Field.number("ligne").asked("Quelle ligne ?"),
    Field.dayText("jour"),
    Field.time("heure").optional,
    examples: ["calendrier déplacer 2027 3 16 mars 18h"]
  ) { workspace, year, number, text, time in
    let day = try text.day(in: year, today: workspace.today)
    let former = try workspace.act {
      try $0.moveProposal(number, of: year, to: day, at: time, today: workspace.today)
    }
    let hour = (time ?? former.startsAt).map { " à " + $0.french } ?? ""
    var answer = Answer.lines("Ligne \(number), \(former.body.name) : \(former.day.french) → \(day.french)\(hour).")
    if let remark = day.restRemark { answer.add(remark) }
    let calendar = try workspace.reading().calendar(of: year, today: workspace.today)
    let same = calendar.others(than: number, on: day)
    if !same.isEmpty { answer.add("Attention, le même jour : \(same.frenchList()).") }
    answer.add("Rien n'est encore prévu. Ensuite : calendrier \(year), calendrier valider \(year)")
    return answer
  }

  static let dropProposal = Command(
    "calendrier retirer", "Retire une ligne du calendrier proposé.", topic: .meetings,
    Field.year("annee").asked("Quelle année ?"),
    Field.number("ligne").asked("Quelle ligne ?"),
    examples: ["calendrier retirer 2027 3"]
  ) { workspace, year, number in
    let dropped = try workspace.act { try $0.dropProposal(number, of: year, today: workspace.today) }
    return .lines(
      "Ligne \(number) retirée : \(dropped.body.name), \(dropped.day.french).",
      "Pour revenir en arrière : annuler. Ensuite : calendrier \(year), calendrier valider \(year)")
  }

  static let planYear = Command(
    "calendrier valider", "Prévoit d'un coup toutes les réunions du calendrier proposé.", topic: .meetings,
    Field.year("annee").asked("Quelle année ?"),
    examples: ["calendrier valider 2027"]
  ) { workspace, year in
    let planned = try workspace.act { try $0.planYear(year, today: workspace.today) }
    var answer = Answer.lines(
      "\(planned.count.of("réunion prévue", "réunions prévues")) en \(year) : \(planned.map(\.code).frenchList()).")
    for overlap in try workspace.reading().overlaps(of: planned) { answer.add(overlap.french) }
    answer.add("Pour revenir en arrière, d'un coup : annuler. Ensuite : réunions --annee \(year)")
    return answer
  }
}
