import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Where the recording of a meeting stands: the item that is dealt with, and the text that is about to be voted.
  public func session(of meeting: Reference<Meeting>) throws(Refusal) -> MeetingSession {
    try read { try MeetingSession.fetch($0, meeting) }
  }

  /// Moves on to an item of the agenda; nil for what is on none.
  ///
  /// - Throws: ``MeetingRefusal/noAgendaItem(number:count:)``.
  public func moveToItem(_ number: Int?, at meeting: Reference<Meeting>, today: Day) throws(Refusal) {
    try act(.moveToItem, subject: meeting.code, summary: number.map { "point \($0)" } ?? "hors ordre du jour") { db in
      try Self.markHeld(db, meeting, today)
      let text = try MeetingSession.fetch(db, meeting).proposedText
      try Self.keep(db, meeting, item: Self.agendaItemID(db, number, in: meeting), text: text)
    }
  }

  /// Puts a text before the meeting, to be voted next.
  public func propose(_ text: PlainText, at meeting: Reference<Meeting>, today: Day) throws(Refusal) {
    try act(.propose, subject: meeting.code, summary: text.value) { db in
      try Self.markHeld(db, meeting, today)
      let item = try MeetingSession.fetch(db, meeting).agendaItem
      try Self.keep(db, meeting, item: Self.agendaItemID(db, item, in: meeting), text: text.value)
    }
  }

  /// Forgets the text that was voted, or all once the meeting is closed.
  static func endProposal(_ db: Database, _ meeting: Reference<Meeting>) throws {
    try db.execute(sql: "UPDATE session SET proposed_text = NULL WHERE meeting_id = ?", arguments: [meeting.id])
  }

  private static func keep(_ db: Database, _ meeting: Reference<Meeting>, item: Int64?, text: String?) throws {
    try db.execute(
      sql: """
        INSERT INTO session (meeting_id, agenda_item_id, proposed_text) VALUES (:meeting, :item, :text)
        ON CONFLICT (meeting_id) DO UPDATE SET agenda_item_id = :item, proposed_text = :text
        """, arguments: ["meeting": meeting.id, "item": item, "text": text])
  }
}

extension MeetingSession {
  static func fetch(_ db: Database, _ meeting: Reference<Meeting>) throws -> MeetingSession {
    let row = try db.row(
      """
      SELECT agenda_item.position, proposed_text FROM session
      LEFT JOIN agenda_item ON agenda_item.id = session.agenda_item_id WHERE session.meeting_id = ?
      """, [meeting.id])
    return MeetingSession(agendaItem: row?[0], proposedText: row?[1])
  }
}
