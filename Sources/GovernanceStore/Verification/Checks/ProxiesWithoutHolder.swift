import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Proxies whose holder was not there.
  static let proxiesWithoutHolder = Check(
    "pouvoirs-sans-porteur", .warning,
    rule: "Un pouvoir ne vaut que si qui le porte est présent.",
    source: "Code civil, art. 1984 et suivants (mandat)",
    example: Example(
      "CA-2026-01 : Gamma a donné pouvoir à Bêta, qui n'est pas noté présent.",
      next: "présence CA-2026-01 present beta"),
    // By the meeting, which has fewer lines than an adherent of many years.
    sql: """
      SELECT meeting.code, \(PartyColumns.codeAndName), coalesce(g.name, \(PartyColumns.personName("h"))) FROM proxy
      JOIN meeting ON meeting.id = proxy.meeting_id AND meeting.status = 'held'
      JOIN member ON member.id = proxy.holder_id \(PartyColumns.joins())
      JOIN member grantor ON grantor.id = proxy.grantor_id
      LEFT JOIN organization g ON g.id = grantor.organization_id LEFT JOIN person h ON h.id = grantor.person_id
      WHERE lapsed_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM attendance WHERE attendance.meeting_id = proxy.meeting_id AND +attendance.member_id = proxy.holder_id
          AND attendance.status = 'present')
      ORDER BY meeting.day
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0)) : \(row.text(3)) a donné pouvoir à \(row.text(2)), qui n'est pas noté présent.",
      next: "présence \(row.text(0)) present \(row.text(1))")
  }
}
