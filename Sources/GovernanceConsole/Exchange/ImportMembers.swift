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
    let title = (path.value as NSString).lastPathComponent.withoutControls
    let chosen = settings
    return try workspace.taking(outcome, after: reader.reading(of: list, at: path.value), isSure: isSure) {
      try $0.importMembers(members, chosen, titled: try PlainText(title.isEmpty ? "liste" : title, limit: 400))
    }
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
