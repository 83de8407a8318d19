import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Meetings to come of which somebody who sits in the body was not told: a general cause of nullity.
  static let incompleteNotices = Check(
    "convocations-incompletes", .error,
    rule: "Qui siège le jour d'une réunion est convoqué, aussi qui est arrivé depuis l'envoi de la convocation.",
    source: "statuts, convocation",
    example: Example(
      "CA-2026-02 : pas encore convoqué pour le 16 mars 2026 : Alpha.", next: "convocations CA-2026-02"),
    sql: """
      SELECT id, code FROM meeting WHERE status = 'planned' AND day >= :today
        AND EXISTS (SELECT 1 FROM notice WHERE meeting_id = meeting.id AND kind <> 'cancellation') ORDER BY day
      """
  ) { row, db in
    let meeting = Reference<Meeting>(id: row[0], code: row[1], name: row[1])
    let record = try MeetingRecord.fetch(db, meeting)
    let missing = record.stillToConvene.map(\.name)
    guard !missing.isEmpty else { return nil }
    return Finding(
      meeting.code,
      "\(meeting.code) : pas encore \(missing.count == 1 ? "convoqué" : "convoqués") pour le \(record.meeting.day.frenchShort) : \(missing.frenchList()).",
      next: "convocations \(meeting.code)")
  }
}
