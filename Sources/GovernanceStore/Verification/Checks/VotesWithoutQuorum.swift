import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Votes taken without the quorum of their moment.
  static let votesWithoutQuorum = Check(
    "votes-sans-quorum", .error,
    rule: "Sans quorum, l'instance ne délibère pas valablement.",
    source: "statuts, quorum",
    example: Example(
      "CA-2026-01/01 : votée à 2 présents ou représentés, le quorum était de 3.",
      next: "résolution CA-2026-01/01"),
    sql: """
      SELECT meeting.code || '/' || printf('%02d', number), quorum_counted, quorum_needed
      FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id WHERE quorum_counted < quorum_needed
      UNION ALL
      SELECT meeting.code || '/E' || number, quorum_counted, quorum_needed
      FROM election JOIN meeting ON meeting.id = election.meeting_id WHERE quorum_counted < quorum_needed
      ORDER BY 1
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0)) : votée à \(row.number(1)) présents ou représentés, le quorum était de \(row.number(2)).",
      next: "résolution \(row.text(0))")
  }
}
