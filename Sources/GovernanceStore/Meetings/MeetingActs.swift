import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Plans a meeting and gives it the next code of its body and year.
  ///
  /// - Throws: ``MeetingRefusal/meetingAlreadyRecorded(code:)`` where the body already meets on that day at that hour.
  public func schedule(
    _ body: Reference<Body>, on day: Day, at time: ClockTime?, place: PlainText?
  ) throws(Refusal) -> Reference<Meeting> {
    try act(.scheduleMeeting) { db in
      let meeting = try Self.insertMeeting(db, body, day, time, place)
      let summary = [day.french + (time.map { " à " + $0.french } ?? ""), place?.value].compactMap { $0 }
      return (meeting, meeting.code, summary.joined(separator: ", "))
    }
  }

  /// Enters a meeting that was held before, with the paper of its minutes if there is one.
  ///
  /// - Parameters:
  ///   - minutes: the path of the paper; its fingerprint is kept, the paper stays where it is.
  ///   - today: a later day cannot have seen the meeting.
  /// - Throws: ``MeetingRefusal/meetingAhead(code:day:)``, ``MeetingRefusal/meetingAlreadyRecorded(code:)``, ``FileRefusal/noFile(path:)``.
  public func enterPastMeeting(
    _ body: Reference<Body>, on day: Day, at time: ClockTime?, place: PlainText?, minutes: String?, today: Day
  ) throws(Refusal) -> Reference<Meeting> {
    guard day <= today else { throw .meeting(.meetingAhead(code: body.name, day: day)) }
    let paper = try minutes.map { path throws(Refusal) in try AttachedDocument(at: path) }
    return try act(.enterPastMeeting) { db in
      let meeting = try Self.insertMeeting(db, body, day, time, place, status: .held, enteredAfterwards: true)
      if let paper {
        try db.execute(
          sql: "INSERT INTO minutes (meeting_id, document_path, document_sha256) VALUES (?, ?, ?)",
          arguments: [meeting.id, paper.path, paper.sha256])
      }
      return (meeting, meeting.code, day.french + (paper == nil ? "" : ", PV joint"))
    }
  }

  /// Records that a meeting took place: its hours, its chair and its recording secretary. What is nil stays as it was.
  ///
  /// - Throws: ``MeetingRefusal/meetingAhead(code:day:)``, ``MeetingRefusal/meetingIs(_:code:)``,
  ///   ``MeetingRefusal/openingAfterNoted(opened:noted:)``, ``MeetingRefusal/closingBeforeOpening(opened:closed:)`` or
  ///   ``MeetingRefusal/closingBeforeNoted(closed:noted:)``.
  public func hold(
    _ meeting: Reference<Meeting>, openedAt: ClockTime?, closedAt: ClockTime?, chair: Reference<Person>?,
    recordingSecretary: Reference<Person>?, today: Day
  ) throws(Refusal) {
    try act(.holdMeeting) { db in
      let record = try MeetingRecord.fetch(db, meeting)
      try record.meeting.checkCanBeHeld(on: today)
      let opened = openedAt ?? record.openedAt
      let closed = closedAt ?? record.closedAt
      if let openedAt, let noted = record.hourThatForbids(opening: openedAt) {
        throw Refusal.meeting(.openingAfterNoted(opened: openedAt, noted: noted))
      }
      if let opened, let closed, !MeetingClock(opening: opened).canClose(at: closed) {
        throw Refusal.meeting(.closingBeforeOpening(opened: opened, closed: closed))
      }
      if let closedAt, let noted = record.hourThatForbids(closing: closedAt, opening: opened) {
        throw Refusal.meeting(.closingBeforeNoted(closed: closedAt, noted: noted))
      }
      try db.execute(
        sql: """
          UPDATE meeting SET revision = revision + (status <> 'held'), status = 'held', opened_at = ?, closed_at = ?,
            chair_id = coalesce(?, chair_id), recording_secretary_id = coalesce(?, recording_secretary_id) WHERE id = ?
          """, arguments: [opened?.iso, closed?.iso, chair?.id, recordingSecretary?.id, meeting.id])
      let words = [
        opened.map { "ouverte à " + $0.french }, closed.map { "levée à " + $0.french },
        chair.map { "présidence " + $0.name }, recordingSecretary.map { "secrétariat " + $0.name },
      ].compactMap { $0 }
      return ((), meeting.code, words.isEmpty ? "tenue" : words.joined(separator: ", "))
    }
  }

  /// Records what was said, on an item of the agenda or on none.
  ///
  /// - Throws: ``MeetingRefusal/noAgendaItem(number:count:)``.
  public func noteDiscussion(
    _ text: PlainText, agendaItem: Int?, in meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) {
    try act(.noteDiscussion) { db in
      try Self.markHeld(db, meeting, today)
      try db.execute(
        sql: "INSERT INTO discussion_note (meeting_id, agenda_item_id, text) VALUES (?, ?, ?)",
        arguments: [meeting.id, try Self.agendaItemID(db, agendaItem, in: meeting), text.value])
      return ((), meeting.code, text.value)
    }
  }

  /// Asks somebody to do something, for a project where one is named.
  public func addAction(
    _ text: PlainText, owner: Reference<Person>?, dueOn: Day?, in meeting: Reference<Meeting>,
    about project: Reference<Project>? = nil
  ) throws(Refusal) -> Reference<ActionItem> {
    try act(.addAction) { db in
      let prefix = "\(meeting.code)-A"
      let codes = try String.fetchAll(
        db, sql: "SELECT code FROM action_item WHERE meeting_id = ?", arguments: [meeting.id])
      // After the last, not as many as there are: one in the middle may have been taken back.
      let code = prefix + String((codes.compactMap { Int($0.dropFirst(prefix.count)) }.max() ?? 0) + 1)
      try db.execute(
        sql: "INSERT INTO action_item (code, meeting_id, text, owner_id, due_on) VALUES (?, ?, ?, ?, ?)",
        arguments: [code, meeting.id, text.value, owner?.id, dueOn?.iso])
      let action = Reference<ActionItem>(id: db.lastInsertedRowID, code: code, name: text.value)
      if let project {
        try db.execute(
          sql: "INSERT INTO project_link (project_id, action_item_id) VALUES (?, ?)",
          arguments: [project.id, action.id])
      }
      let words = [text.value, owner?.name, dueOn.map { "pour le " + $0.frenchShort }, project?.name]
      return (action, code, words.compactMap(\.self).joined(separator: ", "))
    }
  }

  /// Closes an action.
  ///
  /// - Throws: ``MeetingRefusal/actionAlreadyDone(code:day:)``.
  public func complete(_ action: Reference<ActionItem>, on day: Day) throws(Refusal) {
    try act(.completeAction, subject: action.code, summary: "\(action.name), faite le \(day.frenchShort)") { db in
      let row = try Row.fetchOne(db, sql: "SELECT done_on FROM action_item WHERE id = ?", arguments: [action.id])
      if let row, let done = try Day(row: row, at: 0) {
        throw Refusal.meeting(.actionAlreadyDone(code: action.code, day: done))
      }
      try db.execute(sql: "UPDATE action_item SET done_on = ? WHERE id = ?", arguments: [day.iso, action.id])
    }
  }

  /// The actions that are not closed, the most urgent first.
  public func openActions() throws(Refusal) -> [ActionItem] {
    try read { try ActionItem.fetch($0, where: "action_item.done_on IS NULL") }
  }

  // MARK: - Shared by the acts of a meeting

  static func insertMeeting(
    _ db: Database, _ body: Reference<Body>, _ day: Day, _ time: ClockTime?, _ place: PlainText?,
    status: MeetingStatus = .planned, enteredAfterwards: Bool = false,
    after earlier: (meeting: Reference<Meeting>, reason: Meeting.Link.Reason)? = nil
  ) throws -> Reference<Meeting> {
    let same = try String.fetchOne(
      db,
      sql: """
        SELECT code FROM meeting WHERE body_id = ? AND day = ? AND starts_at IS ?
          AND status NOT IN ('cancelled', 'postponed')
        """, arguments: [body.id, day.iso, time?.iso])
    if let same { throw Refusal.meeting(.meetingAlreadyRecorded(code: same)) }
    let prefix = "\(body.code.uppercased())-\(day.iso.prefix(4))-"
    let codes = try String.fetchAll(
      db, sql: "SELECT code FROM meeting WHERE code >= ? AND code < ? || char(0x10FFFF)", arguments: [prefix, prefix])
    let number = (codes.compactMap { Int($0.dropFirst(prefix.count)) }.max() ?? 0) + 1
    let code = prefix + (number < 10 ? "0" : "") + String(number)
    try db.execute(
      sql: """
        INSERT INTO meeting (body_id, code, day, starts_at, place, status, entered_afterwards, follows_id, follows_as,
          entered_with)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body.id, code, day.iso, time?.iso, place?.value, status.rawValue, enteredAfterwards ? 1 : 0,
        earlier?.meeting.id, earlier?.reason.rawValue, try db.nextJournalLine(),
      ])
    return Reference(id: db.lastInsertedRowID, code: code, name: code)
  }

  /// What happens in a meeting shows that it takes place.
  static func markHeld(_ db: Database, _ reference: Reference<Meeting>, _ today: Day) throws {
    let meeting = try Meeting.fetch(db, reference)
    try meeting.checkCanBeHeld(on: today)
    if meeting.status == .planned {
      try db.execute(
        sql: "UPDATE meeting SET status = 'held', revision = revision + 1 WHERE id = ?", arguments: [reference.id])
    }
  }

  /// All that the record holds of a meeting in which something happens.
  static func heldRecord(_ db: Database, _ meeting: Reference<Meeting>, _ today: Day) throws -> MeetingRecord {
    try markHeld(db, meeting, today)
    return try MeetingRecord.fetch(db, meeting)
  }

  /// The row of that item; nil for no item.
  static func agendaItemID(_ db: Database, _ number: Int?, in meeting: Reference<Meeting>) throws -> Int64? {
    guard let number else { return nil }
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, position FROM agenda_item WHERE meeting_id = ?", arguments: [meeting.id])
    guard let row = rows.first(where: { $0[1] == number }) else {
      throw Refusal.meeting(.noAgendaItem(number: number, count: rows.count))
    }
    return row[0]
  }
}
