import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Body {
  /// The name of the file that its minutes are written to, without ending.
  fileprivate var minutesFileName: String { isAdvisory ? minutesName.folded.replacing(" ", with: "-") : "pv" }
}

extension Command {
  static let minutes = Command(
    "pv",
    "Écrit le procès-verbal d'une réunion, ou le compte rendu d'un comité, le relevé de conclusions d'un groupe : le "
      + "projet, ou le texte scellé.",
    topic: .minutes,
    Field.meeting("reunion", .current),
    Field.personByWholeName("president").option("president").optional.meaning(
      "qui a présidé, si ce n'est pas encore noté"),
    Field.personByWholeName("secretaire").option("secretaire").optional.meaning("qui a tenu le secrétariat, de même"),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["pv ca", "pv ca --president herlin --secretaire goncalves", "pv CA-2026-01 --sortie pv.docx"]
  ) { workspace, meeting, chair, secretary, target in
    if chair != nil || secretary != nil {
      try workspace.act {
        try $0.hold(
          meeting, openedAt: nil, closedAt: nil, chair: chair, recordingSecretary: secretary, today: workspace.today)
      }
    }
    let file = try workspace.reading()
    let record = try file.record(of: meeting)
    let document = try record.currentMinutes(of: try file.association())
    let state = record.minutes.seal.map { "scellé (n° \($0.number) du registre)" } ?? record.minutes.french
    var answer = try workspace.written(
      document, to: target?.value, named: record.body.minutesFileName, of: record,
      saying: "\(record.body.minutesName.capitalizedFirst) \(meeting.code), \(state).")
    if target?.value != "-" {
      for paper in record.minutes.signedPapers {
        answer.add(
          "Papier signé : \(paper.document.name)\(paper.attachedOn.map { ", joint le \($0.frenchShort)" } ?? "").")
      }
    }
    guard target?.value != "-", record.minutes.seal == nil else { return answer }
    for remark in record.remarks(onChair: chair, recordingSecretary: secretary, opening: nil) { answer.add(remark) }
    let gaps = record.minutesGaps
    if !gaps.isEmpty { answer.add("Il manque : " + gaps.map(\.french).joined(separator: " ; ") + ".") }
    return answer
  }
}
