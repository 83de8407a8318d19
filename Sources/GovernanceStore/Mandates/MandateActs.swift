import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Ends a mandate on that day, the first without it; a day to come announces the end.
  ///
  /// - Parameter place: which seat or office; nil for the only seat, or the only office where there is no seat.
  /// - Returns: the mandate as it was.
  /// - Throws: ``MandateRefusal/noMandate(name:body:on:)``, ``MandateRefusal/severalMandates(name:body:positions:)`` or
  ///   ``Refusal/dayBeforeStart(_:start:)``.
  public func endMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, reason: Mandate.EndReason,
    on day: Day
  ) throws(Refusal) -> Mandate {
    try act(.endMandate) { db in
      // Held until the day before; who would hold it from that very day on is not meant.
      let row = try MandateRow.find(db, of: member, in: body, place, on: day)
      try row.end(db, on: day, reason)
      let mandate = try Mandate.fetch(db, row.id, on: day.adding(days: -1))
      return (mandate, body.code, "\(mandate.place), \(member.name), \(reason.french), le \(day.frenchShort)")
    }
  }

  /// Gives the mandate anew to who holds it: from the end that was announced, else from that day.
  ///
  /// - Parameters:
  ///   - last: the last day of the new mandate.
  ///   - day: a day on which the present mandate is held.
  /// - Throws: what ``endMandate(of:in:place:reason:on:)`` throws, and ``MandateRefusal/endBeforeStart(_:start:)``.
  public func renewMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, until last: Day, on day: Day,
    decision: (meeting: Reference<Meeting>, number: Int)? = nil
  ) throws(Refusal) -> Mandate {
    try act(.renewMandate) { db in
      let row = try MandateRow.find(db, of: member, in: body, place, on: day)
      let start = row.span.until ?? day
      guard last >= start else { throw Refusal.mandate(.endBeforeStart(last, start: start)) }
      try Self.checkBelongs(db, member, on: start)
      try Self.checkSeatLasts(db, row, until: last)
      if row.span.until == nil { try row.end(db, on: start, .term) }
      try row.follow(
        db, member: row.member, person: row.person, from: start, until: last.adding(days: 1), title: row.title,
        decision: Self.resolutionID(db, decision), source: nil, .confirmed)
      let mandate = try Mandate.fetch(db, db.lastInsertedRowID, on: start)
      return (mandate, body.code, "\(mandate.place), \(member.name), \(mandate.span.french)")
    }
  }

  /// Makes a co-optation a mandate like the others, from that day on.
  ///
  /// - Throws: ``MandateRefusal/notProvisional(name:position:)``, and what ``endMandate(of:in:place:reason:on:)`` throws.
  public func ratifyMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, on day: Day
  ) throws(Refusal) -> Mandate {
    try act(.ratifyMandate) { db in
      let row = try MandateRow.find(db, of: member, in: body, place, on: day)
      guard row.origin == .cooptation, row.ratifiedOn == nil else {
        let mandate = try Mandate.fetch(db, row.id, on: day)
        throw Refusal.mandate(.notProvisional(name: member.name, position: mandate.place))
      }
      try db.execute(sql: "UPDATE mandate SET ratified_on = ? WHERE id = ?", arguments: [day.iso, row.id])
      let mandate = try Mandate.fetch(db, row.id, on: day)
      return (mandate, body.code, "\(mandate.place), \(member.name), le \(day.frenchShort)")
    }
  }

  /// - Throws: ``MandateRefusal/seatEndsBefore(_:body:last:)`` where the seat goes before the mandate ends.
  private static func checkSeatLasts(_ db: Database, _ row: MandateRow, until last: Day) throws {
    guard let seat = row.seat, let number = row.seatNumber else { return }
    let end = try String.fetchOne(db, sql: "SELECT until_day FROM seat WHERE id = ?", arguments: [seat])
    guard let end = end.flatMap({ Day(iso: $0) }), end <= last else { return }
    throw Refusal.mandate(.seatEndsBefore(number, body: row.body.name, last: end.adding(days: -1)))
  }

  /// - Throws: ``MandateRefusal/notMember(name:on:since:)`` where the record knows that the adherent did not belong.
  static func checkBelongs(_ db: Database, _ member: Reference<Member>, on day: Day) throws {
    let belongs = try Row.fetchOne(
      db, sql: "SELECT 1 FROM membership WHERE member_id = :member AND \(SpanColumns.heldAndNotOver("membership"))",
      arguments: ["member": member.id, "day": day.iso])
    guard belongs == nil else { return }
    let next = try String.fetchOne(
      db, sql: "SELECT min(from_day) FROM membership WHERE member_id = ? AND from_day > ?",
      arguments: [member.id, day.iso])
    throw Refusal.mandate(.notMember(name: member.name, on: day, since: next.flatMap { Day(iso: $0) }))
  }
}
