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
      .meaning(
        "un nom qui ressemble à un autre, ou que quelqu'un porte déjà : laisser la ligne, joindre (une organisation), ajouter"
      ),
    Field.text("mêmes", limit: 1000).option().optional
      .meaning("les lignes dont la personne est celle du même nom au dossier : « 3, 12 »"),
    Field.choice("noms", [("prénom-nom", .givenFirst), ("nom-prénom", .familyFirst)]).option().optional
      .meaning("l'ordre des noms d'une seule colonne, là où rien n'est en capitales"),
    examples: [
      "importer adhérents adherents.csv", "importer adhérents adherents.xlsx --oui --source \"liste de l'AG 2025\"",
    ], isList: true
  ) { workspace, path, isSure, day, source, resembling, same, order in
    let list = try DelimitedList.read(path: path.value)
    let reader = try MemberListReader(list.rows, today: workspace.today, order: order)
    let members = reader.members
    var settings = MemberImport(day: day, source: source, resembling: resembling ?? .leave)
    settings.samePeople = try same.map { try lines($0.value, of: members) } ?? []
    let title = (path.value as NSString).lastPathComponent.withoutControls
    return try workspace.taking(
      after: reader.reading(of: list, at: path.value), isSure: isSure,
      preview: { try workspace.preview(members, &settings, asks: resembling == nil || resembling == .join) }
    ) {
      try $0.importMembers(members, settings, titled: PlainText(title.isEmpty ? "liste" : title, limit: 400))
    }
  }

  /// "3, 12" as numbers of lines that the list has.
  private static func lines(_ text: String, of members: [ImportedMember]) throws -> Set<Int> {
    let known = Set(members.map(\.line))
    return try Set(
      text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map { word in
        guard let line = Int(word), known.contains(line) else {
          throw Refusal.unfitValue(String(word), expected: "le numéro d'une ligne de la liste, comme « 3, 12 »")
        }
        return line
      })
  }
}

extension Workspace {
  /// What taking that list would do; on a terminal, after asking who is the same as somebody of the record.
  fileprivate func preview(
    _ members: [ImportedMember], _ settings: inout MemberImport, asks: Bool
  ) throws -> ImportOutcome {
    var outcome = try reading().previewImport(of: members, settings)
    guard asks, conversation.isInteractive else { return outcome }
    // One at a time: what is answered changes what the next is about.
    while let question = outcome.lines.lazy.compactMap(\.question).first(where: { settings.answers[$0.key] == nil }) {
      let same = try question.candidates.first {
        try conversation.confirm(question.question(about: $0), byDefault: false)
      }
      settings.answers[question.key] = same.map { .same($0.id) } ?? .other
      outcome = try reading().previewImport(of: members, settings)
    }
    return outcome
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
