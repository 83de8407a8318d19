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
      .meaning("un nom qui ressemble à un autre : laisser de côté, joindre au même, ajouter comme autre"),
    examples: [
      "importer adhérents adherents.csv", "importer adhérents adherents.xlsx --oui --source \"liste de l'AG 2025\"",
    ], isList: true
  ) { workspace, path, isSure, day, source, resembling in
    let list = try DelimitedList.read(path: path.value)
    let reader = try MemberListReader(list.rows, today: workspace.today)
    let members = reader.members
    var settings = MemberImport(day: day, source: source, resembling: resembling ?? .leave)
    var outcome = try workspace.reading().previewImport(of: members, settings)
    let conversation = workspace.conversation
    let asks = conversation.isInteractive && !isSure
    if asks, resembling == nil {
      for line in outcome.lines where line.kind == .leftAside {
        let detail = line.details.joined(separator: " ; ")
        let isSame = try conversation.confirm(
          "Ligne \(line.number), \(line.name) \(detail.replacing(" : le même, ou un autre ?", with: "")). Est-ce le même ?",
          byDefault: false)
        settings.decisions[line.number] = isSame ? .join : .add
      }
      if !settings.decisions.isEmpty { outcome = try workspace.reading().previewImport(of: members, settings) }
    }
    var answer = reader.reading(of: list, at: path.value)
    answer.add(outcome.table)
    answer.add(outcome.sentence)
    if asks {
      conversation.say(try answer.printed(try ListFormat([:]), width: workspace.environment.width))
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
    let title = (path.value as NSString).lastPathComponent.withoutControls
    let chosen = settings
    let done = try workspace.act {
      try $0.importMembers(members, chosen, titled: try PlainText(title.isEmpty ? "liste" : title, limit: 400))
    }
    let last: Answer = .lines("Inscrit : \(done.summary).", "Pour tout reprendre : annuler")
    if isSure, done.lines.count > 200 { return last }
    answer.parts += last.parts
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
        + "(\(list.delimiter.french), \(list.encoding.rawValue))")
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
  /// What becomes of each line that is not simply there already.
  fileprivate var table: Table {
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
