import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  /// How far ahead the end of a mandate is told in the list.
  private static let soon = 90

  static let mandates = Command(
    "mandats", "Liste les sièges, vacants ou non, les fonctions et les chefs de file, à une date.", topic: .bodies,
    Field.assembly("instance").optional,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["mandats", "mandats bureau"], isList: true
  ) { workspace, body, day in
    let file = try workspace.reading()
    let mandates = try file.mandates(on: day, in: body)
    let vacant = try file.vacantSeats(on: day, in: body)
    var table = Table(
      [
        Table.Column(key: "body", title: "Instance"), Table.Column(key: "position", title: "Mandat"),
        Table.Column(key: "people", title: "Personne"), Table.Column(key: "member", title: "Pour"),
        Table.Column(key: "certainty", title: "Certitude"), Table.Column(key: "span", title: "Période"),
        Table.Column(key: "state", title: "Remarque"),
      ],
      rows: mandates.map { $0.cells(on: day, soon: soon) }
        + vacant.map {
          [.text($0.body.code.uppercased()), .text("siège \($0.number)"), .none, .none, .none, .none, $0.cell]
        })
    table.emptyRemark = "Aucun siège ni mandat à cette date. Pour en créer : siège ajouter ca 15, mandat nommer …"
    return Answer([.table(table)])
  }
}

extension Mandate {
  fileprivate func cells(on day: Day, soon: Int) -> [Cell] {
    [
      .text(body.code.uppercased()), .text(position.french),
      people.isEmpty ? .none : .list(people.map(\.name)), Cell(member?.name),
      .word(provenance.certainty.french, code: provenance.certainty.rawValue), .text(span.french),
      remarkCell(on: day, soon: soon),
    ]
  }

  /// What the record cannot vouch for on that day, what is provisional, what ends soon.
  private func remarkCell(on day: Day, soon: Int) -> Cell {
    let state = span.state(on: day)
    if let remark = state.remark { return .word(remark, code: state.rawValue) }
    guard let remark = remark(on: day, within: soon) else { return .none }
    return .word(remark, code: isProvisional(on: day) ? "provisional" : "endsSoon")
  }
}

extension VacantSeat {
  fileprivate var cell: Cell { .word(french, code: "vacant") }
}
