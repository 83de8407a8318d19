import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let proposeAgenda = Command(
    "ordre-du-jour proposer",
    "Met à l'ordre du jour ce qui attend : procès-verbaux à approuver, actions ouvertes, mandats, points types.",
    topic: .meetings,
    Field.meeting("reunion", .next),
    Field<AgendaModel>.choice("modele", AgendaModel.allCases.map { ($0.typed, $0) }).option().optional
      .meaning("un ordre du jour type : ag-ordinaire, ag-extraordinaire ou ca"),
    Field.flag("quitus", "avec le quitus, que rien n'impose"),
    examples: ["ordre-du-jour proposer ca", "ordre-du-jour ag proposer --modele ag-ordinaire --quitus"]
  ) { workspace, meeting, model, withDischarge in
    let file = try workspace.reading()
    let record = try file.record(of: meeting)
    let pending = try file.pendingBusiness(for: meeting).items { _ in record.body.minutesName }
    let proposals = (pending + (model?.items(withDischarge: withDischarge) ?? [])).filter { !$0.isOn(record.agenda) }
    guard !proposals.isEmpty else {
      throw Refusal.meeting(.nothingToPropose(code: meeting.code, kind: model == nil ? record.body.kind : nil))
    }
    if workspace.conversation.isInteractive {
      for proposal in proposals {
        workspace.conversation.say(workspace.fitting("  \(proposal.title), \(proposal.purpose.french)"))
      }
      let question = "Ajouter \(proposals.count.agreeing("ce point", "ces \(proposals.count) points")) ?"
      guard try workspace.conversation.confirm(question, byDefault: true) else { throw Abandoned() }
    }
    let items = try workspace.act { try $0.fillAgenda(of: meeting, with: proposals) }
    var answer = Answer.lines("\(meeting.code), \(items.count.of("point ajouté", "points ajoutés")) :")
    for item in items { answer.add("  \(item.number). \(item.title), \(item.purpose.french)") }
    answer.addNoticeReminder(try workspace.reading().record(of: meeting), on: workspace.today)
    return answer
  }

  static let removeAgendaItem = Command(
    "ordre-du-jour retirer", "Retire un point de l'ordre du jour ; les suivants remontent.", topic: .meetings,
    Field.meeting("reunion", .next),
    Field.number("point").asked("Quel numéro ?"),
    examples: ["ordre-du-jour retirer ca 3"]
  ) { workspace, meeting, number in
    let item = try workspace.act { try $0.removeAgendaItem(number, from: meeting) }
    var answer = Answer.lines("\(meeting.code), point \(number) retiré : \(item.title).")
    answer.addNoticeReminder(try workspace.reading().record(of: meeting), on: workspace.today)
    return answer
  }

  static let moveAgendaItem = Command(
    "ordre-du-jour déplacer", "Change un point de place dans l'ordre du jour.", topic: .meetings,
    Field.meeting("reunion", .next),
    Field.number("point").asked("Quel numéro ?"),
    Field.number("place").asked("À quelle place ?"),
    examples: ["ordre-du-jour déplacer ca 3 1"]
  ) { workspace, meeting, number, place in
    let item = try workspace.act { try $0.moveAgendaItem(number, to: place, of: meeting) }
    return .lines("\(meeting.code) : « \(item.title) » passe du point \(number) au point \(place).")
  }
}
