import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Moves a meeting that the calendar of a year proposes; from then on the calendar is kept, so that its numbers stay.
  ///
  /// - Parameter time: nil for the hour that was proposed.
  /// - Returns: the proposal before.
  /// - Throws: ``CalendarRefusal/dayOutsideYear(_:year:)``, ``Refusal/dayPast(_:)``, ``CalendarRefusal/noProposal(number:year:last:)``,
  ///   ``CalendarRefusal/proposalDropped(number:year:)``.
  public func moveProposal(
    _ number: Int, of year: Int, to day: Day, at time: ClockTime?, today: Day
  ) throws(Refusal) -> YearCalendar.Proposal {
    try act(.moveProposal) { db in
      guard day.year == year else { throw Refusal.calendar(.dayOutsideYear(day, year: year)) }
      guard day >= today else { throw Refusal.dayPast(day) }
      let kept = try Self.keptProposal(db, number, of: year, today)
      let former = kept.proposal
      try db.execute(
        sql: "UPDATE calendar_proposal SET day = ?, starts_at = coalesce(?, starts_at), reason = ? WHERE id = ?",
        arguments: [day.iso, time?.iso, "choisi, au lieu du \(former.day.french)", kept.id])
      return (former, String(year), "\(number), \(former.body.name) : \(former.day.frenchShort) → \(day.frenchShort)")
    }
  }

  /// Drops a meeting that the calendar of a year proposes; it is not proposed again.
  ///
  /// - Returns: the proposal.
  /// - Throws: ``CalendarRefusal/noProposal(number:year:last:)``, ``CalendarRefusal/proposalDropped(number:year:)``.
  public func dropProposal(_ number: Int, of year: Int, today: Day) throws(Refusal) -> YearCalendar.Proposal {
    try act(.dropProposal) { db in
      let kept = try Self.keptProposal(db, number, of: year, today)
      try db.execute(sql: "UPDATE calendar_proposal SET is_dropped = 1 WHERE id = ?", arguments: [kept.id])
      return (kept.proposal, String(year), "\(number), \(kept.proposal.body.name), \(kept.proposal.day.frenchShort)")
    }
  }

  /// Plans all meetings that the calendar of a year proposes, as one act.
  ///
  /// - Returns: the meetings, by day.
  /// - Throws: ``CalendarRefusal/nothingToPlan(_:)``, ``CalendarRefusal/proposalTaken(number:year:code:)``,
  ///   ``CalendarRefusal/proposalPast(number:year:_:)``.
  public func planYear(_ year: Int, today: Day) throws(Refusal) -> [Reference<Meeting>] {
    try act(.planYear) { db in
      let calendar = try YearCalendar.fetch(db, year, today)
      guard !calendar.proposals.isEmpty else { throw Refusal.calendar(.nothingToPlan(year)) }
      let planned = try calendar.proposals.map { proposal in
        guard proposal.day >= today else {
          throw Refusal.calendar(.proposalPast(number: proposal.number, year: year, proposal.day))
        }
        do {
          return try Self.insertMeeting(
            db, proposal.body, proposal.day, proposal.startsAt, try proposal.place.map { try PlainText($0, limit: 400) }
          )
        } catch Refusal.meeting(.meetingAlreadyRecorded(let code)) {
          throw Refusal.calendar(.proposalTaken(number: proposal.number, year: year, code: code))
        }
      }
      // What was dropped stays, so that it is not proposed again.
      try db.execute(sql: "DELETE FROM calendar_proposal WHERE year = ? AND is_dropped = 0", arguments: [year])
      let codes = planned.map(\.code).joined(separator: ", ")
      return (planned, String(year), planned.count.of("réunion prévue", "réunions prévues") + " : " + codes)
    }
  }

  /// The proposal of that number, kept with all others if none was.
  private static func keptProposal(_ db: Database, _ number: Int, of year: Int, _ today: Day) throws -> StoredProposal {
    let calendar = try YearCalendar.fetch(db, year, today)
    if !calendar.isKept {
      for proposal in calendar.proposals.sorted(by: { $0.number < $1.number }) {
        try db.execute(
          sql: """
            INSERT INTO calendar_proposal (year, body_id, day, starts_at, place, reason, is_dropped)
            VALUES (?, ?, ?, ?, ?, ?, 0)
            """,
          arguments: [
            year, proposal.body.id, proposal.day.iso, proposal.startsAt?.iso, proposal.place, proposal.reason,
          ])
      }
    }
    guard let kept = try StoredProposal.fetchAll(db, of: year).first(where: { $0.proposal.number == number }) else {
      throw Refusal.calendar(.noProposal(number: number, year: year, last: calendar.lastNumber))
    }
    guard !kept.isDropped else { throw Refusal.calendar(.proposalDropped(number: number, year: year)) }
    return kept
  }
}
