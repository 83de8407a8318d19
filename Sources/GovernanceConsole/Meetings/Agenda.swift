import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let agenda = Command(
    "ordre-du-jour", "Montre l'ordre du jour d'une réunion.", topic: .meetings,
    Field.meeting("reunion", .next),
    examples: ["ordre-du-jour ca"], isList: true
  ) { workspace, meeting in
    let record = try workspace.reading().record(of: meeting)
    var table = Table(
      [
        Table.Column(key: "number", title: "N°", alignsRight: true), Table.Column(key: "title", title: "Point"),
        Table.Column(key: "purpose", title: "Pour"),
      ],
      rows: record.agenda.map {
        [.number($0.number), .text($0.title), .word($0.purpose.french, code: $0.purpose.rawValue)]
      })
    table.emptyRemark = "Ordre du jour vide. Pour ajouter : ordre-du-jour ajouter \(meeting.code) \"…\" --decision"
    return Answer([.line("\(meeting.code) · \(record.meeting.dayAndTime)"), .table(table)])
  }

  static let addAgendaItem = Command(
    "ordre-du-jour ajouter", "Ajoute un point à l'ordre du jour d'une réunion.", topic: .meetings,
    Field.meeting("reunion", .next),
    Field.text("point", limit: 400).asked("Quel point ?"),
    Field.flag("decision", "pour décision"),
    Field.flag("information", "pour information"),
    Field.flag("discussion", "pour échange, comme sans rien dire"),
    examples: [
      "ordre-du-jour ca ajouter \"Budget 2027\" --decision", "ordre-du-jour ajouter CA-2026-01 \"Budget 2027\"",
    ]
  ) { workspace, meeting, title, forDecision, forInformation, forDiscussion in
    guard [forDecision, forInformation, forDiscussion].count(where: \.self) <= 1 else {
      throw Misuse.unreadable("Un point est pour décision, pour information ou pour échange : une seule option.")
    }
    let purpose: AgendaItem.Purpose = forDecision ? .forDecision : forInformation ? .forInformation : .forDiscussion
    let item = try workspace.act { try $0.addAgendaItem(title, purpose: purpose, to: meeting) }
    var answer = Answer.lines("\(meeting.code), point \(item.number) : \(item.title), \(item.purpose.french).")
    answer.addNoticeReminder(try workspace.reading().record(of: meeting), on: workspace.today)
    return answer
  }
}
