import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let questions = Command(
    "questions", "Liste les questions que les sources laissent ouvertes.", topic: .report,
    Field.flag("tout", "aussi celles qui sont réglées"),
    examples: ["questions", "questions --tout"], isList: true
  ) { workspace, isWhole in
    let questions = try workspace.reading().questions().filter { isWhole || $0.settledOn == nil }
    var table = Table(
      [
        Table.Column(key: "number", title: "N°", alignsRight: true), Table.Column(key: "subject", title: "Sujet"),
        Table.Column(key: "text", title: "Question", narrowest: 30),
        Table.Column(key: "settledOn", title: "Réglée le", isHidden: !isWhole),
        Table.Column(key: "answer", title: "Réponse", isHidden: !isWhole, narrowest: 20),
      ],
      rows: questions.map {
        [.number($0.number), .text($0.name), .text($0.text), Cell($0.settledOn), Cell($0.answer)]
      })
    table.emptyRemark = "Aucune question ouverte."
    return Answer([.table(table)])
  }

  static let settleQuestion = Command(
    "question clore", "Note qu'une question ouverte est réglée, et ce qui fut répondu.", topic: .report,
    Field.number("numero").asked("Quel numéro ?").meaning("le numéro que la liste des questions donne"),
    Field.day("le", .past).option().otherwise { $0.today }.meaning("le jour où elle est réglée ; sinon aujourd'hui"),
    Field.text("reponse", limit: 1000).option().optional.meaning("ce qui fut répondu"),
    examples: ["question clore 4 --le 16/09/2025 --reponse \"Elle est adhérente, CA du 16/09/2025.\""]
  ) { workspace, number, day, answer in
    let settled = try workspace.act {
      try $0.settleQuestion(number, on: day, answer: answer, today: workspace.today)
    }
    return .lines("\(settled.name) : \(settled.text)", "  \(settled.settlementFrench)")
  }
}
