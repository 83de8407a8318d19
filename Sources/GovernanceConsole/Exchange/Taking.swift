import Governance
import GovernanceFrench
import GovernanceStore

extension Workspace {
  /// Takes a list as one act: at once where somebody is sure, otherwise after showing what it would do and asking.
  ///
  /// - Parameter preview: what it would do; not asked for where somebody is sure, unless a line is refused, since the act
  ///   tells the same.
  func taking(
    after opening: Answer, isSure: Bool, preview: () throws -> ImportOutcome,
    _ act: (AssociationFile) throws -> ImportOutcome
  ) throws -> Answer {
    var answer = opening
    var shown: ImportOutcome?
    if isSure {
      do {
        let done = try self.act(act)
        answer.add(done.table(isShort: done.lines.count > 200))
        return answer.followed(by: done)
      } catch Refusal.exchange(_) {
        // The preview tells why each line is refused, or left as it is.
        shown = try preview()
      }
    }
    let outcome = try shown ?? preview()
    answer.add(outcome.table())
    answer.add(outcome.sentence)
    // What is there already is no failure; what nobody answered to is one, where all was to be taken.
    if outcome.count(.refused) > 0 || isSure && outcome.count(.leftAside) > 0 { answer.exitCode = 1 }
    guard conversation.isInteractive else {
      if outcome.isReady { answer.add("Rien n'est inscrit. Pour inscrire : ajoutez --oui") }
      return answer
    }
    guard outcome.isReady else { return answer }
    conversation.say(try answer.printed(try ListFormat([:]), width: environment.width))
    guard try conversation.confirm("Inscrire \(outcome.changeCount.of("ligne")) ?", byDefault: false) else {
      throw Abandoned()
    }
    return Answer().followed(by: try self.act(act))
  }
}

extension Answer {
  /// The same, and what was recorded.
  fileprivate func followed(by outcome: ImportOutcome) -> Answer {
    var answer = self
    answer.add("Inscrit : \(outcome.summary).")
    answer.add("Pour tout reprendre : annuler")
    return answer
  }
}

extension ImportOutcome {
  /// Whether there is something to record, and nothing against it.
  fileprivate var isReady: Bool { count(.refused) == 0 && changeCount > 0 }

  /// What becomes of each line that is not simply there already; of a long list, of which nobody reads ten thousand, those
  /// that are not simply added either.
  fileprivate func table(isShort: Bool = false) -> Table {
    var table = Table(
      [
        Table.Column(key: "line", title: "Ligne", alignsRight: true), Table.Column(key: "name", title: "Qui"),
        Table.Column(key: "outcome", title: "Quoi"), Table.Column(key: "details", title: "Détail"),
      ],
      rows: lines.filter {
        ($0.kind != .unchanged || !$0.details.isEmpty) && !(isShort && $0.kind == .added)
      }.map {
        [
          .number($0.number), .text($0.name.truncated(to: 60)), .word($0.kind.french, code: $0.kind.rawValue),
          $0.details.isEmpty ? .none : .list($0.details),
        ]
      })
    table.emptyRemark = isShort ? "Toutes les lignes sont ajoutées ou inchangées." : "Rien de nouveau."
    return table
  }

  /// What a script answers with: of people, line by line.
  private var answers: String {
    let questions = lines.compactMap(\.question)
    let options = [
      questions.contains { !$0.isSameName } ? "--ressemblants" : nil,
      questions.contains(where: \.isSameName)
        ? "--mêmes LIGNES pour les personnes déjà au dossier, --ressemblants ajouter pour les autres" : nil,
    ]
    return options.compactMap { $0 }.joined(separator: " ; ")
  }

  fileprivate var sentence: String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
      + (count(.refused) > 0 ? " Une ligne refusée, et rien n'est inscrit : corrigez la liste." : "")
      + (count(.leftAside) > 0 ? " Une ligne laissée de côté attend une réponse : \(answers)." : "")
  }
}
