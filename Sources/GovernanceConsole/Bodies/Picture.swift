import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let picture = Command(
    "organigramme", "Dessine collèges, instances, bureau, comités et groupes, à une date.", topic: .bodies,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    Field.output("sortie").option().optional.meaning(
      "fichier .svg, .html, .pdf, .docx, .odt, .md ou .txt ; « - » pour le texte seul ; sinon un .svg dans Documents/PTCE/ANNÉE"
    ),
    examples: ["organigramme", "organigramme --au 24/06/2025", "organigramme --sortie organigramme.pdf"]
  ) { workspace, day, target in
    let picture = try workspace.reading().governancePicture(on: day)
    let text = picture.outline.lines(width: workspace.environment.width ?? 80).joined(separator: "\n") + "\n"
    switch target?.value {
    case "-": return Answer([.verbatim(text)])
    case let path? where path.folded.hasSuffix(".svg"):
      try DocumentFile.write(drawing: picture.svg, to: path, in: workspace)
      return Answer([.line("Organigramme au \(day.frenchShort)."), .line("  → \(path)")])
    case let path?:
      guard let format = DocumentFormat(path: path) else {
        throw Refusal.unfitValue(path, expected: "un nom en .svg, .html, .pdf, .docx, .odt, .md ou .txt")
      }
      let folder = workspace.environment.outputFolder(year: day.year)
      let document = format.needsConverter ? picture.printed(withLists: format != .pdf) : picture.document
      _ = try DocumentFile.write(document, to: path, orTo: folder, named: "organigramme", in: workspace)
      var answer = Answer([.line("Organigramme au \(day.frenchShort)."), .line("  → \(path)")])
      if format == .docx || format == .odt, !Converter.canDraw {
        answer.add(
          "Sans le dessin, mais en toutes lettres. Pour le dessin : --sortie en .pdf ou .svg, ou installez rsvg-convert "
            + "(paquet librsvg2-bin).")
      }
      return answer
    case nil:
      let path = try DocumentFile.write(
        Data(workspace.painted(picture.svg).utf8), intoFolder: workspace.environment.outputFolder(year: day.year),
        named: "organigramme-\(day.iso).svg", in: workspace)
      return Answer([.verbatim(text), .line(""), .line("  → \(path)")])
    }
  }
}
