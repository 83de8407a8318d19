import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records that the text before the meeting, or the item that is dealt with, is left without a vote.
  ///
  /// - Throws: ``VoteRefusal/nothingToLeave(code:)`` where there is neither.
  public func leaveWithoutVote(
    because reason: PlainText?, at meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> Deferral {
    try act(.leaveWithoutVote) { db in
      try Self.markHeld(db, meeting, today)
      let session = try MeetingSession.fetch(db, meeting)
      guard session.proposedText != nil || session.agendaItem != nil else {
        throw Refusal.vote(.nothingToLeave(code: meeting.code))
      }
      let deferral = Deferral(agendaItem: session.agendaItem, text: session.proposedText, reason: reason?.value)
      try db.execute(
        sql: "INSERT INTO deferral (meeting_id, agenda_item_id, text, reason) VALUES (?, ?, ?, ?)",
        arguments: [
          meeting.id, try Self.agendaItemID(db, deferral.agendaItem, in: meeting), deferral.text, deferral.reason,
        ])
      try Self.endProposal(db, meeting)
      let what = deferral.text ?? deferral.agendaItem.map { "point \($0)" } ?? ""
      return (deferral, meeting.code, [what, deferral.reason].compactMap { $0 }.joined(separator: " ; "))
    }
  }
}

extension Deferral {
  static func fetchAll(_ db: Database, of meeting: Reference<Meeting>) throws -> [Deferral] {
    try db.rows(
      """
      SELECT agenda_item.position, deferral.text, deferral.reason FROM deferral
      LEFT JOIN agenda_item ON agenda_item.id = deferral.agenda_item_id
      WHERE deferral.meeting_id = ? ORDER BY deferral.id
      """, [meeting.id]
    ).map { Deferral(agendaItem: $0[0], text: $0[1], reason: $0[2]) }
  }
}
