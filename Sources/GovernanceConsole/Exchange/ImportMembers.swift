import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let importMembers = Command(
    "importer adhérents",
    "Prend une liste d'adhérents d'un tableur : la montre d'abord, puis l'inscrit d'un seul acte.",
    topic: .keep,
    Field.path("fichier").asked("Quelle liste (.csv, .xlsx, .ods) ?").meaning("la liste : .csv, .xlsx ou .ods"),
    Field.flag("oui", "inscrit sans demander ; dans un script, sans lui, la liste est seulement montrée"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning(
      "le jour où la liste était vraie ; sinon aujourd'hui"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit ; sans lui, « à confirmer »"),
    Field.choice("ressemblants", [("laisser", .leave), ("joindre", .join), ("ajouter", .add)]).option().optional
      .meaning("un nom qui ressemble à un autre, ou que quelqu'un porte déjà : laisser la ligne, joindre, ajouter"),
    Field.choice("noms", [("prénom-nom", .givenFirst), ("nom-prénom", .familyFirst)]).option().optional
      .meaning("l'ordre des noms d'une seule colonne, là où rien n'est en capitales"),
    examples: [
      "importer adhérents adherents.csv", "importer adhérents adherents.xlsx --oui --source \"liste de l'AG 2025\"",
    ], isList: true
  ) { workspace, path, isSure, day, source, resembling, order in
    let list = try DelimitedList.read(path: path.value)
    let reader = try MemberListReader(list.rows, today: workspace.today, order: order)
    let members = reader.members
    var settings = MemberImport(day: day, source: source, resembling: resembling ?? .leave)
    var answer = reader.reading(of: list, at: path.value)
    let title = (path.value as NSString).lastPathComponent.withoutControls
    let act: (AssociationFile, MemberImport) throws -> ImportOutcome = {
      try $0.importMembers(members, $1, titled: PlainText(title.isEmpty ? "liste" : title, limit: 400))
    }
    if isSure {
      let done = try workspace.act { [settings] in try act($0, settings) }
      answer.add(done.table(isShort: done.lines.count > 200))
      return answer.followed(by: done)
    }
    var outcome = try workspace.reading().previewImport(of: members, settings)
    let conversation = workspace.conversation
    guard conversation.isInteractive else {
      answer.add(outcome.table())
      answer.add(outcome.sentence)
      if outcome.count(.refused) > 0 { answer.exitCode = 1 }
      if outcome.isReady { answer.add("Rien n'est inscrit. Pour inscrire : ajoutez --oui") }
      return answer
    }
    if resembling == nil {
      // One at a time: what is answered changes what the next is about.
      while let question = outcome.lines.lazy.compactMap(\.question).first(where: { settings.answers[$0.key] == nil }) {
        let same = try question.candidates.first {
          try conversation.confirm(question.question(about: $0), byDefault: false)
        }
        settings.answers[question.key] = same.map { .same($0.id) } ?? .other
        outcome = try workspace.reading().previewImport(of: members, settings)
      }
    }
    answer.add(outcome.table())
    answer.add(outcome.sentence)
    conversation.say(try answer.printed(try ListFormat([:]), width: workspace.environment.width))
    answer = Answer()
    guard outcome.isReady else {
      if outcome.count(.refused) > 0 { answer.exitCode = 1 }
      return answer
    }
    guard try conversation.confirm("Inscrire \(outcome.changeCount.of("ligne")) ?", byDefault: false) else {
      throw Abandoned()
    }
    return answer.followed(by: try workspace.act { [settings] in try act($0, settings) })
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

extension MemberListReader {
  /// How the list was read: its signs, and what each heading was taken for.
  fileprivate func reading(of list: DelimitedList, at path: String) -> Answer {
    var answer = Answer()
    let name = (path as NSString).lastPathComponent.withoutControls
    answer.add(
      "\(name) : \(rows.count.of("ligne")) sous les titres de la ligne \(headingLine) "
        + (list.isSheet ? "(première feuille)" : "(\(list.delimiter.french), \(list.encoding.rawValue))"))
    let known = headings.compactMap { title, column in
      column.map { "« \(title.withoutControls.truncated(to: 40)) » → \($0.french)" }
    }
    answer.add("  " + known.joined(separator: " ; "))
    let others = headings.filter { $0.column == nil && !$0.title.isEmpty }
      .map { "« \($0.title.withoutControls.truncated(to: 40)) »" }
    if !others.isEmpty { answer.add("  Laissées : \(others.joined(separator: ", "))") }
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

  fileprivate var sentence: String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
      + (count(.refused) > 0 ? " Une ligne refusée, et rien n'est inscrit : corrigez la liste." : "")
      + (count(.leftAside) > 0 ? " Une ligne laissée de côté attend une réponse : --ressemblants." : "")
  }
}
