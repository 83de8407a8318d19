import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let extract = Command(
    "extrait", "Écrit l'extrait à certifier d'un texte voté ou d'une élection, d'après un procès-verbal signé.",
    topic: .minutes,
    Field.voteReference("vote"),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["extrait CA-2026-01/02", "extrait AG-2026-01/E1"]
  ) { workspace, reference, target in
    let file = try workspace.reading()
    let record = try file.record(of: reference.meeting)
    let association = try file.association()
    let number = (reference.number < 10 && !reference.isElection ? "0" : "") + String(reference.number)
    let document: Document
    let code: String
    var sentence = "à dater et signer."
    if reference.isElection {
      let election = try record.election(reference.number)
      (document, code) = (try record.extract(of: election, association: association), election.code)
    } else {
      let resolution = try record.resolution(reference.number)
      (document, code) = (try record.extract(of: resolution, association: association), resolution.code)
      if resolution.proclaimed == nil {
        sentence += " Le résultat proclamé n'y est pas : le procès-verbal ne le dit pas."
      }
    }
    return try workspace.written(
      document, to: target?.value, named: "extrait-" + (reference.isElection ? "e" : "") + number, of: record,
      saying: "Extrait de \(code), \(sentence)")
  }
}

extension Workspace {
  /// Writes a document about a meeting where it belongs, or on the screen, and says where.
  func written(
    _ document: Document, to target: String?, named name: String, of record: MeetingRecord, saying sentence: String
  ) throws -> Answer {
    if target == "-" { return Answer([.verbatim(document.plainText(width: environment.width ?? 80))]) }
    let code = record.meeting.reference.code
    let paths = try DocumentFile.write(
      document, to: target, orTo: environment.outputFolder(year: record.meeting.day.year, code), named: name,
      in: self)
    var answer = Answer.lines(sentence)
    for path in paths { answer.add("  → \(path)") }
    return answer
  }
}
