import Foundation
import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let export = Command(
    "exporter", "Écrit tout le dossier en un fichier JSON, ou ses listes en CSV pour un tableur.", topic: .keep,
    Field.output("sortie").option().optional.meaning("le fichier .json ; sinon à côté du dossier, avec la date"),
    Field.output("dossier").option().optional.meaning("un dossier neuf, pour les listes en CSV au lieu du JSON"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("le jour des listes ; sinon aujourd'hui"),
    examples: ["exporter", "exporter --sortie pole.json", "exporter --dossier ~/listes --au 31/12/2025"]
  ) { workspace, target, folder, day in
    let file = try workspace.reading()
    if let folder {
      if target != nil { throw Misuse.unreadable("Choisissez : --sortie pour le JSON, ou --dossier pour les CSV.") }
      let draft = try FolderDraft(of: folder.value)
      defer { draft.discard() }
      let counts = try workspace.writeLists(into: draft.path, on: day)
      try draft.place()
      return Answer(
        [.line("Listes au \(day.frenchShort), pour Excel ou LibreOffice : \(folder.value.wholePath)")]
          + counts.map { .line("  \($0.name) : \($0.count.of("ligne"))") }
          + [.line("Ces listes portent des coordonnées : gardez-les pour vous.")])
    }
    let path = target?.value ?? workspace.freeName(beside: file.path, ending: "json")
    try file.export(to: path)
    return .lines(
      "Tout le dossier est dans \(path)", "Il porte des coordonnées : gardez-le pour vous. Le relire : importer tout")
  }

  static let importWhole = Command(
    "importer tout", "Refait un dossier à partir d'un export JSON : égal à celui qui fut exporté.", topic: .keep,
    Field.path("fichier").asked("Quel export (.json) ?").meaning("le fichier .json qu'a écrit « exporter »"),
    Field.path("vers").option("vers").asked("Quel dossier créer (.ptce) ?").meaning("le dossier à créer"),
    examples: ["importer tout pole.json --vers pole.ptce"]
  ) { workspace, source, target in
    let file = try AssociationFile.create(target.value, fromExport: source.value, clock: workspace.environment.clock)
    try file.close()
    workspace.use(target.value)
    var answer = Answer.lines(
      "Créé : \(target.value)", "Ses actes sont devenus définitifs : annuler ne va pas au-delà.", "")
    answer.parts += try Command.home.perform([], workspace).parts
    return answer
  }
}

extension Workspace {
  /// Writes the lists for a spreadsheet into a folder; those that are empty are left out.
  func writeLists(into folder: String, on day: Day) throws -> [(name: String, count: Int)] {
    let file = try reading()
    return try SpreadsheetList.allCases.compactMap { list in
      let rows = try file.rows(of: list, on: day, today: today)
      guard !rows.isEmpty else { return nil }
      let columns = list.columns
      let name = list.fileName + ".csv"
      let text = Table.spreadsheet(
        columns.map(\.title),
        rows.map { row in zip(columns, row).map { column, value in value.map(column.shown) ?? "" } })
      try DocumentFile.write(Data(text.utf8), to: folder + "/" + name)
      return (name, rows.count)
    }
  }

  /// A name that nothing bears yet beside a file, with the day in it.
  func freeName(beside path: String, ending: String) -> String {
    let stem = (path.hasSuffix(".ptce") ? String(path.dropLast(5)) : path) + "-" + today.iso
    var name = ending.isEmpty ? stem : "\(stem).\(ending)"
    var number = 1
    while FileManager.default.fileExists(atPath: name) {
      number += 1
      name = ending.isEmpty ? "\(stem)-\(number)" : "\(stem)-\(number).\(ending)"
    }
    return name
  }
}
