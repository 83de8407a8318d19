import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let extract = Command(
    "extrait", "Écrit l'extrait à certifier d'un texte voté, d'après un procès-verbal signé.", topic: .minutes,
    Field.resolutionReference("texte"),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["extrait CA-2026-01/02"]
  ) { workspace, reference, target in
    let file = try workspace.reading()
    let record = try file.record(of: reference.meeting)
    let resolution = try record.resolution(reference.number)
    let document = try record.extract(of: resolution, association: try file.association())
    return try workspace.written(
      document, to: target?.value, named: "extrait-\(reference.number < 10 ? "0" : "")\(reference.number)", of: record,
      saying: "Extrait de \(resolution.code), à dater et signer.")
  }
}

/// A text that was voted, as it is pointed at: `CA-2026-01/02`.
struct ResolutionReference: Sendable {
  let meeting: Reference<Meeting>
  let number: Int
}

extension Field where Value == ResolutionReference {
  /// A text that was voted; the meeting may be any name of it.
  static func resolutionReference(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quel texte ?", placeholder: "REF/N", meaning: name,
        take: { words, isLast, _ in isLast && words.first?.isQuoted == false ? words.count : 1 },
        candidates: { prefix, workspace in workspace.candidates(of: .meeting, prefix) }),
      read: { words, workspace in
        let text = words.map(\.text).joined(separator: " ")
        guard let slash = text.lastIndex(of: "/"), let number = Int(text[text.index(after: slash)...]) else {
          throw Refusal.unfitValue(text, expected: "une réunion et un numéro, comme CA-2026-01/02")
        }
        let meeting = try workspace.reading().meeting(String(text[..<slash]), .current, on: workspace.today)
        return ResolutionReference(meeting: meeting, number: number)
      })
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
