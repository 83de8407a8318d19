import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let activityReport = Command(
    "rapport", "Écrit le rapport d'activité d'une année : HTML et Markdown, ou la forme demandée.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.output("sortie").option().optional.meaning(
      "fichier .docx, .odt, .pdf, .html, .md, .txt ou .json ; « - » pour l'écran"),
    examples: ["rapport 2025", "rapport 2025 --sortie rapport.pdf", "rapport 2025 --sortie -"]
  ) { workspace, year, target in
    let report = try workspace.reading().activityReport(year, today: workspace.today)
    let document = report.document
    if target?.value == "-" {
      return Answer([.verbatim(document.plainText(width: workspace.environment.width ?? 80))])
    }
    let written: [String]
    if let path = target?.value, path.folded.hasSuffix(".json") {
      try DocumentFile.write(Data(report.json.utf8), to: path)
      written = [path]
    } else {
      if let path = target?.value, DocumentFormat(path: path) == nil {
        throw Refusal.unfitValue(path, expected: "un nom en .docx, .odt, .pdf, .html, .md, .txt ou .json")
      }
      written = try DocumentFile.write(
        document, to: target?.value, orTo: workspace.environment.outputFolder(year: year), named: "rapport-\(year)",
        in: workspace)
    }
    var answer = Answer.lines(
      "Rapport d'activité \(year)"
        + (report.period.isProvisional ? ", provisoire au \(report.period.asOf.frenchShort)." : "."))
    for path in written { answer.add("  → \(path)") }
    let gaps = report.gaps.count
    if gaps > 0 { answer.add("\(gaps.of("lacune")) du dossier, dites à la fin du rapport.") }
    return answer
  }
}
