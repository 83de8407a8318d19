import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let exportPersonalData = Command(
    "rgpd exporter", "Écrit tout ce que le dossier détient sur une personne, à lire et en JSON.", topic: .personalData,
    Field.person("personne"),
    Field.output("sortie").option().optional.meaning("dossier où écrire ; sinon Documents/PTCE/ANNÉE/rgpd"),
    examples: ["rgpd exporter taupin", "rgpd exporter taupin --sortie /media/cle"]
  ) { workspace, person, folder in
    let file = try workspace.reading()
    let data = try file.personalData(of: person, on: workspace.today)
    let folder = folder?.value ?? workspace.environment.outputFolder(year: workspace.today.year, "rgpd")
    let name = "donnees-\(person.code)"
    let paths = [
      try DocumentFile.write(
        data.document(of: file.association()).converted(to: .html, in: workspace.look()), intoFolder: folder,
        named: name + ".html", in: workspace),
      try DocumentFile.write(Data(data.json.utf8), intoFolder: folder, named: name + ".json", in: workspace),
    ]
    // For the person alone: nobody else of the machine reads them.
    for path in paths { chmod(path, 0o600) }
    let held = data.sections.filter { !$0.records.isEmpty }
    return Answer(
      held.map { .line("\($0.subject.french) : \($0.records.count.french)") }
        + paths.map { .line("Écrit : \($0)") } + [.line("À remettre à \(person.name) seulement, dans le mois.")])
  }
}
