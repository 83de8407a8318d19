import Governance
import GRDB

extension PresenceInterval {
  /// When those present at a meeting came and went, by the key of their line of the attendance sheet.
  static func fetchAll(_ db: Database, of meeting: Reference<Meeting>) throws -> [Int64: [PresenceInterval]] {
    try db.rows(
      """
      SELECT attendance_id, arrived_at, left_at FROM presence_interval
      JOIN attendance ON attendance.id = presence_interval.attendance_id
      WHERE attendance.meeting_id = ? ORDER BY presence_interval.id
      """, [meeting.id]
    ).reduce(into: [:]) { intervals, row in
      intervals[row[0], default: []].append(PresenceInterval(arrivedAt: row.time(1), leftAt: row.time(2)))
    }
  }
}
