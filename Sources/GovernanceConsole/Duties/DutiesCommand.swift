import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let duties = Command(
    "échéances", "Dit ce qui est dû, en retard ou trop court, avec la règle et quoi taper ensuite.", topic: .meetings,
    Field.day("jusqu'au").option().optional.meaning("jusqu'à quel jour ; sinon 60 jours"),
    Field.number("jours").option().optional.meaning("combien de jours à partir d'aujourd'hui"),
    examples: ["échéances", "échéances --jours 120"], isList: true
  ) { workspace, last, days in
    if let days, !(0...3660).contains(days) {
      throw Refusal.unfitValue(String(days), expected: "un nombre de jours, de 0 à 3660")
    }
    let horizon = last ?? workspace.today.adding(days: days ?? 60)
    let duties = try workspace.reading().duties(until: horizon, today: workspace.today)
    var table = Table(
      [
        Table.Column(key: "day", title: "Pour le"),
        Table.Column(key: "severity", title: "Urgence", isHidden: true), Table.Column(key: "what", title: "Quoi"),
        Table.Column(key: "next", title: "Ensuite"), Table.Column(key: "source", title: "D'après"),
        Table.Column(key: "subject", title: "Objet", isHidden: true),
      ],
      sections: Duty.Severity.allCases.compactMap { severity in
        let rows = duties.list.filter { $0.severity == severity }.map { duty -> [Cell] in
          [
            duty.dayCell, .word(severity.french, code: severity.rawValue), .text(duty.french), .text(duty.next),
            .text(duty.source), .text(duty.subject.code),
          ]
        }
        return rows.isEmpty ? nil : Table.Section(heading: severity.french, rows: rows)
      })
    table.emptyRemark = "Rien n'est dû d'ici le \(duties.horizon.french)."
    var answer = Answer([.table(table)])
    for gap in duties.gaps { answer.add(gap.french) }
    return answer
  }
}

extension Duty {
  /// Its day, or the first and the last of a time of which no day is known.
  fileprivate var dayCell: Cell {
    lastDay > day ? .word(dayFrench, code: day.iso) : .day(day)
  }
}
