import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let agreements = Command(
    "conventions", "Liste les conventions du pôle avec ses financeurs, et ce qu'elles attendent.", topic: .money,
    examples: ["conventions"], isList: true
  ) { workspace in
    let agreements = try workspace.reading().agreements()
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "title", title: "Titre", isHidden: true),
        Table.Column(key: "funder", title: "Financeur"),
        Table.Column(key: "amountCents", title: "Montant", alignsRight: true),
        Table.Column(key: "period", title: "Période"), Table.Column(key: "next", title: "À rendre"),
      ],
      rows: agreements.map { agreement -> [Cell] in
        let next = agreement.reports.first { $0.sentOn == nil }
        return [
          .text(agreement.reference.code), .text(agreement.reference.name), .text(agreement.funder.name),
          agreement.amount.map { .amount($0) } ?? .word(Gap.notStated, code: ""),
          .text(agreement.periodFrench),
          Cell(next.map { "\($0.title), \($0.dueOn.frenchNumeric)\($0.lateMark(on: workspace.today))" }),
        ]
      })
    table.emptyRemark = "Aucune convention. Ensuite : convention ajouter \"…\" --financeur REF"
    return Answer([.table(table)])
  }

  static let agreement = Command(
    "convention", "Montre une convention : financeur, montant, période, comptes rendus attendus et rendus.",
    topic: .money,
    Field.agreement("convention"),
    examples: ["convention ami-ptce-phase-2"], isList: true
  ) { workspace, reference in
    let agreement = try workspace.reading().sheet(of: reference)
    var record = Record(reference.name)
    record.add("code", "code", .text(reference.code))
    record.add("funder", "financeur", .text(agreement.funder.name))
    record.add("amountCents", "montant", agreement.amount.map { .amount($0) } ?? .none)
    record.add("period", "période", .text(agreement.periodFrench))
    record.add("signedOn", "signée le", Cell(agreement.signedOn))
    record.add("source", "source", .text((agreement.provenance.source ?? Gap.notStated) + agreement.provenance.remark))
    if agreement.reports.isEmpty { record.add("reports", "à rendre", .text("rien de saisi")) }
    for report in agreement.reports {
      let state =
        report.sentOn.map { "rendu le \($0.frenchShort)" } ?? "à rendre\(report.lateMark(on: workspace.today))"
      let paper = report.document.map { ", \($0.path)" } ?? ""
      record.add("report", "pour le \(report.dueOn.frenchNumeric)", .text("\(report.title), \(state)\(paper)"))
    }
    return Answer([.record(record)])
  }
}

extension GrantReport {
  /// ", en retard" of one that is late on that day; nothing of others.
  fileprivate func lateMark(on day: Day) -> String { isLate(on: day) ? ", en retard" : "" }
}
