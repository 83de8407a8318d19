import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let printAttendance = Command(
    "présence imprimer", "Écrit la feuille de présence à faire signer.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["présence imprimer ca", "présence ca imprimer --sortie feuille.pdf"]
  ) { workspace, meeting, target in
    let file = try workspace.reading()
    let record = try file.record(of: meeting)
    // A member may stand in two colleges while that is in doubt: both are shown.
    var colleges: [Reference<Member>: [String]] = [:]
    for listing in try file.members(on: record.meeting.day).colleges {
      for entry in listing.entries {
        colleges[entry.member.reference, default: []].append(listing.college.reference.name)
      }
    }
    let sheet = record.attendanceSheet(of: try file.association(), colleges: colleges)
    return try workspace.written(
      sheet, to: target?.value, named: "feuille-de-presence", of: record,
      saying:
        "Feuille de présence \(meeting.code), \(record.participants.count.of("signature attendue", "signatures attendues"))."
    )
  }
}
