import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Puts an item at the end of an agenda, before « Questions diverses » where that comes last, as it does by usage.
  ///
  /// - Throws: ``MeetingRefusal/meetingIs(_:code:)`` for a meeting that was called off.
  public func addAgendaItem(
    _ title: PlainText, purpose: AgendaItem.Purpose, to meeting: Reference<Meeting>
  ) throws(Refusal) -> AgendaItem {
    try act(.addAgendaItem) { db in
      let record = try Self.meetingThatStands(db, meeting)
      var item = try Self.append(db, AgendaProposal(title: title.value, purpose: purpose), to: record)
      if let last = record.agenda.last, last.title.folded == "questions diverses",
        let keys = try? Self.freeItems(db, from: last.number, through: item.number, of: meeting)
      {
        try Self.place(db, keys.reversed(), from: last.number)
        item = AgendaItem(number: last.number, title: item.title, purpose: item.purpose, about: item.about)
      }
      return (item, meeting.code, "\(item.number). \(item.title)")
    }
  }

  /// Puts proposed items at the end of an agenda, in one act; those that are on it already are passed over.
  ///
  /// - Throws: ``ReportRefusal/nothingToPropose(code:kind:)``, ``MeetingRefusal/meetingIs(_:code:)``.
  public func fillAgenda(
    of meeting: Reference<Meeting>, with proposals: [AgendaProposal]
  ) throws(Refusal) -> [AgendaItem] {
    try act(.fillAgenda) { db in
      let record = try Self.meetingThatStands(db, meeting)
      let new = proposals.filter { !$0.isOn(record.agenda) }
      guard !new.isEmpty else { throw Refusal.meeting(.nothingToPropose(code: meeting.code, kind: nil)) }
      let items = try new.enumerated().map { try Self.append(db, $1, to: record, after: $0) }
      return (items, meeting.code, items.map { "\($0.number). \($0.title)" }.joined(separator: " ; "))
    }
  }

  /// Takes an item off an agenda; those after it move up.
  ///
  /// - Throws: ``MeetingRefusal/noAgendaItem(number:count:)``, ``MeetingRefusal/agendaItemInUse(number:code:)``.
  public func removeAgendaItem(_ number: Int, from meeting: Reference<Meeting>) throws(Refusal) -> AgendaItem {
    try act(.removeAgendaItem) { db in
      let agenda = try Self.meetingThatStands(db, meeting).agenda
      let item = try Self.item(number, of: agenda)
      let keys = try Self.freeItems(db, from: number, through: agenda.last?.number ?? number, of: meeting)
      for (index, key) in keys.enumerated() {
        if index == 0 {
          try db.execute(sql: "DELETE FROM agenda_item WHERE id = ?", arguments: [key])
        } else {
          try db.execute(
            sql: "UPDATE agenda_item SET position = ? WHERE id = ?", arguments: [number + index - 1, key])
        }
      }
      return (item, meeting.code, "\(number). \(item.title)")
    }
  }

  /// Gives an item another place on its agenda.
  ///
  /// - Throws: ``MeetingRefusal/noAgendaItem(number:count:)``, ``MeetingRefusal/agendaItemInUse(number:code:)``.
  public func moveAgendaItem(_ number: Int, to place: Int, of meeting: Reference<Meeting>) throws(Refusal) -> AgendaItem
  {
    try act(.moveAgendaItem) { db in
      let agenda = try Self.meetingThatStands(db, meeting).agenda
      let item = try Self.item(number, of: agenda)
      _ = try Self.item(place, of: agenda)
      var keys = try Self.freeItems(db, from: min(number, place), through: max(number, place), of: meeting)
      if number < place {
        keys.append(keys.removeFirst())
      } else {
        keys.insert(keys.removeLast(), at: 0)
      }
      try Self.place(db, keys, from: min(number, place))
      return (item, meeting.code, "\(item.title) : \(number) → \(place)")
    }
  }

  private static func append(
    _ db: Database, _ proposal: AgendaProposal, to record: MeetingRecord, after count: Int = 0
  ) throws -> AgendaItem {
    let number = (record.agenda.map(\.number).max() ?? 0) + 1 + count
    try db.execute(
      sql: "INSERT INTO agenda_item (meeting_id, position, title, purpose, about) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        record.meeting.reference.id, number, proposal.title, proposal.purpose.rawValue, proposal.about,
      ])
    return AgendaItem(number: number, title: proposal.title, purpose: proposal.purpose, about: proposal.about)
  }

  private static func item(_ number: Int, of agenda: [AgendaItem]) throws -> AgendaItem {
    guard let item = agenda.first(where: { $0.number == number }) else {
      throw Refusal.meeting(.noAgendaItem(number: number, count: agenda.count))
    }
    return item
  }

  /// Gives those items numbers one after the other.
  private static func place(_ db: Database, _ keys: [Int64], from first: Int) throws {
    for (index, key) in keys.enumerated() {
      try db.execute(sql: "UPDATE agenda_item SET position = ? WHERE id = ?", arguments: [first + index, key])
    }
  }

  /// The keys of those items, in order, where no number among them was used in a note or a vote.
  private static func freeItems(
    _ db: Database, from first: Int, through last: Int, of meeting: Reference<Meeting>
  ) throws -> [Int64] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, position,
          EXISTS (SELECT 1 FROM resolution WHERE agenda_item_id = agenda_item.id)
          OR EXISTS (SELECT 1 FROM discussion_note WHERE agenda_item_id = agenda_item.id)
          OR EXISTS (SELECT 1 FROM deferral WHERE agenda_item_id = agenda_item.id)
          OR EXISTS (SELECT 1 FROM election WHERE agenda_item_id = agenda_item.id)
          OR EXISTS (SELECT 1 FROM session WHERE agenda_item_id = agenda_item.id)
        FROM agenda_item WHERE meeting_id = ? AND position BETWEEN ? AND ? ORDER BY position, id
        """, arguments: [meeting.id, first, last])
    if let used = rows.first(where: { $0[2] == 1 }) {
      throw Refusal.meeting(.agendaItemInUse(number: used[1], code: meeting.code))
    }
    return rows.map { $0[0] }
  }
}
