import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Signed minutes of which the record tells other voters by now: the seat of one who voted had ended, which was told later.
  static let contradictedMinutes = Check(
    "proces-verbaux-contredits", .warning,
    rule:
      "Ce qu'un procès-verbal signé a compté ne change pas ; si le registre en dit autre chose depuis, un rectificatif le dit.",
    source: "usage du registre des procès-verbaux",
    example: Example(
      "CA-2026-01, procès-verbal signé : CA-2026-01/01 a compté 2 présents et 0 pouvoir ; le registre n'en dit plus autant. "
        + "Alpha, noté présent, n'y avait pas voix ce jour-là.",
      next: "pv CA-2026-01 rectifier \"…\""),
    sql: """
      SELECT id, code FROM meeting JOIN sealed_minutes ON sealed_minutes.meeting_id = meeting.id
      WHERE NOT EXISTS (SELECT 1 FROM corrigendum WHERE corrigendum.meeting_id = meeting.id)
        AND EXISTS (SELECT 1 FROM resolution WHERE resolution.meeting_id = meeting.id)
        AND EXISTS (SELECT 1 FROM attendance
          WHERE attendance.meeting_id = meeting.id AND status = 'present' AND \(seatIsOver))
      ORDER BY day
      """
  ) { row, db in
    let meeting = Reference<Meeting>(id: row[0], code: row[1], name: row[1])
    return try MeetingRecord.fetch(db, meeting, asToldNow: true).outdatedVotes.first { $0.isOfVoters }.map { vote in
      Finding(
        meeting.code,
        "\(meeting.code), procès-verbal signé : \(vote.countedFrench) ; le registre n'en dit plus autant."
          + (vote.voicesTooMany?.map(\.name).withoutVoteFrench.map { " \($0)" } ?? ""),
        next: "pv \(meeting.code) rectifier \"…\"")
    }
  }
}
