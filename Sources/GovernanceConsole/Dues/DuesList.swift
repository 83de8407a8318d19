import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let dues = Command(
    "cotisations", "Liste les cotisations d'une année : appelé, payé, en retard, exempté, reste.", topic: .money,
    Field.year("annee").otherwise { $0.today.year }.meaning("l'année ; sinon celle-ci"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date ; sinon aujourd'hui"),
    examples: ["cotisations 2026", "cotisations 2026 --au 31/3/2026"], isList: true
  ) { workspace, year, day in
    let dues = try workspace.reading().dues(of: year, on: day)
    var table = Table(
      [
        Table.Column(key: "code", title: "Code", isHidden: true), Table.Column(key: "name", title: "Adhérent"),
        Table.Column(key: "calledCents", title: "Appelé", alignsRight: true),
        Table.Column(key: "paidCents", title: "Payé", alignsRight: true),
        Table.Column(key: "remainingCents", title: "Reste", alignsRight: true),
        Table.Column(key: "state", title: "État"), Table.Column(key: "lastReminder", title: "Relance"),
        Table.Column(key: "receipts", title: "Reçus", isHidden: true),
      ],
      rows: dues.list.map { line -> [Cell] in
        let standing = DuesStanding(of: line, on: day)
        return [
          .text(line.member.code), .text(line.member.name), .amount(line.amount), .amount(line.paid(on: day)),
          .amount(line.remaining(on: day)), .word(standing.french, code: standing.code),
          Cell(line.reminders.last { $0.day <= day }.map { "\($0.channel), \($0.day.frenchNumeric)" }),
          .list(line.payments.filter { $0.day <= day }.map { String($0.receipt) }),
        ]
      })
    table.emptyRemark =
      "Aucune cotisation appelée pour \(year). Ensuite : cotisation appeler \(year) MONTANT"
    var answer = Answer([.table(table)])
    if !dues.list.isEmpty { answer.add(dues.sentence) }
    if !dues.list.isEmpty, !dues.notCalled.isEmpty {
      answer.add(
        "Non appelée pour \(dues.notCalled.count.of("adhérent")) : \(dues.notCalled.map(\.name).frenchList()).")
    }
    return answer
  }
}

extension YearOfDues {
  /// "Appelé 1 500,00 € : payé 300,00 €, exempté 100,00 €, reste 1 100,00 €, dont 900,00 € en retard."
  fileprivate var sentence: String {
    var parts = ["payé \(paid.french)"]
    if exempted > .zero { parts.append("exempté \(exempted.french)") }
    parts.append("reste \(remaining.french)" + (late > .zero ? ", dont \(late.french) en retard" : ""))
    return "Appelé \(called.french) : " + parts.joined(separator: ", ") + "."
  }
}
