import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Attached papers that are gone or changed.
  static let attachedDocumentsGone = Check(
    "pieces-jointes", .warning,
    rule: "Une pièce jointe reste où elle est et telle qu'elle fut jointe : son empreinte le prouve.",
    source: "tenue du registre",
    example: Example(
      "CA-2026-01 : /nulle-part/pv.pdf n'est plus là, ou a changé.",
      next: "réunion CA-2026-01"),
    sql: """
      SELECT meeting.code, document_path, document_sha256 FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
      UNION ALL
      SELECT meeting.code, document_path, document_sha256 FROM minutes_step
      JOIN meeting ON meeting.id = minutes_step.meeting_id WHERE document_path IS NOT NULL
      UNION ALL
      SELECT meeting.code, document_path, document_sha256 FROM signed_paper
      JOIN meeting ON meeting.id = signed_paper.meeting_id
      """
  ) { row in
    let now = try? AttachedDocument(at: row.text(1)).sha256
    guard now != row.text(2) else { return nil }
    return Finding(
      row.text(0), "\(row.text(0)) : \(row.text(1)) n'est plus là, ou a changé.", next: "réunion \(row.text(0))")
  }
}
