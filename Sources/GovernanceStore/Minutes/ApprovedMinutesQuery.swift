import Governance
import GRDB

extension ApprovedMinutes {
  /// The minutes that a meeting approved or mended, by the day of their meetings.
  static func fetchAll(_ db: Database, in approving: Reference<Meeting>) throws -> [ApprovedMinutes] {
    let whole = try Int64.fetchSet(
      db, sql: "SELECT meeting_id FROM minutes_step WHERE in_meeting_id = ?", arguments: [approving.id])
    let corrigenda = try db.rows(
      "SELECT meeting_id, number, day, text FROM corrigendum WHERE approved_in_meeting_id = ? ORDER BY number",
      [approving.id]
    ).reduce(into: [Int64: [Corrigendum]]()) { found, row in
      found[row[0], default: []].append(
        Corrigendum(number: row[1], day: try row.day(2), text: row[3], approvedIn: approving))
    }
    if whole.isEmpty, corrigenda.isEmpty { return [] }
    let keys = "[" + whole.union(corrigenda.keys).map { String($0) }.joined(separator: ",") + "]"
    return try Meeting.fetchAll(db, where: "meeting.id IN (SELECT value FROM json_each(:keys))", ["keys": keys])
      .map { meeting in
        let key = meeting.reference.id
        return ApprovedMinutes(
          meeting: meeting, body: try Body.fetch(db, meeting.body), isWhole: whole.contains(key),
          corrigenda: corrigenda[key] ?? [])
      }
  }
}
