import Governance
import GRDB

/// The attendance sheet of one meeting, to write on.
struct AttendanceSheet {
  let db: Database
  let meeting: Reference<Meeting>

  /// Puts a party on the sheet instead of what stood there.
  func put(_ attendee: Attendance.Attendee, _ person: Reference<Person>?, _ status: Attendance.Status) throws {
    if let line = try line(of: attendee) {
      try db.execute(sql: "DELETE FROM presence_interval WHERE attendance_id = ?", arguments: [line])
      try db.execute(sql: "DELETE FROM attendance WHERE id = ?", arguments: [line])
    }
    let keys = Self.keys(of: attendee)
    try db.execute(
      sql: """
        INSERT INTO attendance (meeting_id, member_id, organization_id, person_id, guest_name, status)
        VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [meeting.id, keys.member, keys.organization, person?.id, keys.guest, status.rawValue])
  }

  func addInterval(of attendee: Attendance.Attendee, arrivedAt: ClockTime?, leftAt: ClockTime?) throws {
    try db.execute(
      sql: "INSERT INTO presence_interval (attendance_id, arrived_at, left_at) VALUES (?, ?, ?)",
      arguments: [try line(of: attendee), arrivedAt?.iso, leftAt?.iso])
  }

  func endLastInterval(of attendee: Attendance.Attendee, at time: ClockTime) throws {
    try db.execute(
      sql: """
        UPDATE presence_interval SET left_at = ?
        WHERE id = (SELECT max(id) FROM presence_interval WHERE attendance_id = ?)
        """, arguments: [time.iso, try line(of: attendee)])
  }

  /// Ends a proxy: from that hour on, or as if it had never been given.
  ///
  /// - Returns: whether there was one.
  func lapse(_ proxy: Proxy, at time: ClockTime?) throws -> Bool {
    let sql =
      time == nil
      ? "DELETE FROM proxy WHERE :time IS NULL AND meeting_id = :meeting AND grantor_id = :grantor"
      : "UPDATE proxy SET lapsed_at = :time WHERE meeting_id = :meeting AND grantor_id = :grantor AND lapsed_at IS NULL"
    try db.execute(
      sql: sql, arguments: ["time": time?.iso, "meeting": meeting.id, "grantor": proxy.grantor.id])
    return db.changesCount > 0
  }

  private func line(of attendee: Attendance.Attendee) throws -> Int64? {
    let keys = Self.keys(of: attendee)
    return try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM attendance WHERE meeting_id = ? AND member_id IS ? AND organization_id IS ? AND guest_name IS ?
        """, arguments: [meeting.id, keys.member, keys.organization, keys.guest])
  }

  private static func keys(of attendee: Attendance.Attendee) -> (member: Int64?, organization: Int64?, guest: String?) {
    switch attendee {
    case .member(let reference): (reference.id, nil, nil)
    case .organization(let reference): (nil, reference.id, nil)
    case .guest(let name): (nil, nil, name)
    }
  }
}
