import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let timeline = Command(
    "projets frise", "Dessine l'année des projets : stades, temps prévu et jalons.", topic: .projects,
    Field.year("année").otherwise { $0.today.year }.meaning("l'année ; sinon celle-ci"),
    Field.workingGroup("groupe").option("groupe").optional.meaning("un seul groupe"),
    Field.path("sortie").option().optional.meaning(
      "fichier .svg, .html, .pdf, .docx, .odt, .md ou .txt ; « - » pour le texte seul ; sinon un .svg dans Documents/PTCE/ANNÉE"
    ),
    examples: ["projets frise 2026", "projets frise 2026 --groupe alim --sortie frise.pdf"]
  ) { workspace, year, group, target in
    let file = try workspace.reading()
    let timeline = try file.timeline(of: year, group: group, today: workspace.today)
    let text = timeline.lines(width: workspace.environment.width ?? 80).joined(separator: "\n") + "\n"
    let folder = workspace.environment.outputFolder(year: year)
    switch target?.value {
    case "-": return Answer([.verbatim(text)])
    case let path? where path.folded.hasSuffix(".svg"):
      try DocumentFile.write(drawing: timeline.svg, to: path, in: workspace)
      return Answer([.line("\(timeline.title)."), .line("  → \(path)")])
    case let path?:
      guard let format = DocumentFormat(path: path) else {
        throw Refusal.unfitValue(path, expected: "un nom en .svg, .html, .pdf, .docx, .odt, .md ou .txt")
      }
      let association = try file.association()
      let document =
        format.needsConverter
        ? timeline.printed(of: association, withLists: format != .pdf) : timeline.document(of: association)
      _ = try DocumentFile.write(document, to: path, orTo: folder, named: "frise", in: workspace)
      return Answer([.line("\(timeline.title)."), .line("  → \(path)")])
    case nil:
      let path = try DocumentFile.write(
        Data(workspace.painted(timeline.svg).utf8), intoFolder: folder, named: "frise-projets-\(year).svg",
        in: workspace)
      return Answer([.verbatim(text), .line(""), .line("  → \(path)")])
    }
  }
}
