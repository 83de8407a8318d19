import Governance
import GovernanceFrench
import GovernanceStore

extension Workspace {
  /// Shows what taking a list would do, and takes it as one act where somebody says so.
  func taking(
    _ outcome: ImportOutcome, after opening: Answer, isSure: Bool, _ act: (AssociationFile) throws -> ImportOutcome
  ) throws -> Answer {
    var answer = opening
    answer.add(outcome.table)
    answer.add(outcome.sentence)
    let asks = conversation.isInteractive && !isSure
    if asks {
      conversation.say(try answer.printed(try ListFormat([:]), width: environment.width))
      answer = Answer()
    }
    guard outcome.count(.refused) == 0, outcome.changeCount > 0 else {
      if isSure {
        throw outcome.lines.first { $0.kind == .refused }.map {
          Refusal.exchange(.importHasRefusedLines(count: outcome.count(.refused), first: $0.number))
        } ?? Refusal.exchange(.nothingToImport)
      }
      return answer
    }
    guard isSure || asks else {
      answer.add("Rien n'est inscrit. Pour inscrire : ajoutez --oui")
      return answer
    }
    if asks, try !conversation.confirm("Inscrire \(outcome.changeCount.of("ligne")) ?", byDefault: false) {
      throw Abandoned()
    }
    let done = try self.act(act)
    let last: Answer = .lines("Inscrit : \(done.summary).", "Pour tout reprendre : annuler")
    if isSure, done.lines.count > 200 { return last }
    answer.parts += last.parts
    return answer
  }
}

extension ImportOutcome {
  /// What becomes of each line that is not simply there already.
  var table: Table {
    var table = Table(
      [
        Table.Column(key: "line", title: "Ligne", alignsRight: true), Table.Column(key: "name", title: "Qui"),
        Table.Column(key: "outcome", title: "Quoi"), Table.Column(key: "details", title: "Détail"),
      ],
      rows: lines.filter { $0.kind != .unchanged || !$0.details.isEmpty }.map {
        [
          .number($0.number), .text($0.name.truncated(to: 60)), .word($0.kind.french, code: $0.kind.rawValue),
          $0.details.isEmpty ? .none : .list($0.details),
        ]
      })
    table.emptyRemark = "Rien de nouveau."
    return table
  }

  fileprivate var sentence: String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
      + (count(.refused) > 0 ? " Une ligne refusée, et rien n'est inscrit : corrigez la liste." : "")
  }
}
