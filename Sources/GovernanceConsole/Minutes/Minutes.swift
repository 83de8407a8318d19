import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let minutes = Command(
    "pv", "Écrit le projet de procès-verbal (ou de compte rendu) d'une réunion, en HTML et en Markdown.",
    topic: .meetings,
    Field.meeting("reunion", .current),
    Field.person("president").option("president").optional.meaning("qui a présidé, si ce n'est pas encore noté"),
    Field.person("secretaire").option("secretaire").optional.meaning("qui a tenu le secrétariat, de même"),
    Field.path("sortie").option().optional.meaning(
      "fichier .html, .md ou .txt ; « - » pour l'écran ; sinon Documents/PTCE/ANNÉE/REF"),
    examples: ["pv ca", "pv ca --president herlin --secretaire goncalves", "pv CA-2026-01 --sortie -"]
  ) { workspace, meeting, chair, secretary, target in
    if chair != nil || secretary != nil {
      try workspace.act {
        try $0.hold(
          meeting, openedAt: nil, closedAt: nil, chair: chair, recordingSecretary: secretary, today: workspace.today)
      }
    }
    let file = try workspace.reading()
    let record = try file.record(of: meeting)
    let document = record.minutesDocument(of: try file.association())
    if target?.value == "-" {
      return Answer([.verbatim(document.plainText(width: workspace.environment.width ?? 80))])
    }
    let folder = workspace.environment.outputFolder(year: record.meeting.day.year, meeting.code)
    let name = record.body.isAdvisory ? "compte-rendu" : "pv"
    let written = try DocumentFile.write(
      document, to: target?.value, orTo: folder, named: name, width: workspace.environment.width)
    var answer = Answer.lines("\(record.body.minutesName.capitalizedFirst) \(meeting.code), brouillon.")
    for path in written { answer.add("  → \(path)") }
    let gaps = record.minutesGaps
    if !gaps.isEmpty { answer.add("Il manque : " + gaps.map(\.french).joined(separator: " ; ") + ".") }
    return answer
  }
}
