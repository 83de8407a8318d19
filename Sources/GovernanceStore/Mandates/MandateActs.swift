import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Ends a mandate on that day, the first without it; a day to come announces the end. Who resigns, is dismissed or dies,
  /// or whose mandate ends earlier than was noted, does not take up the same place again by a renewal that was recorded
  /// ahead.
  ///
  /// - Parameter place: which seat or office; nil for the only seat, or the only office where there is no seat.
  /// - Returns: the mandate as it was, and the renewals that are taken back with it.
  /// - Throws: ``MandateRefusal/noMandate(name:body:on:)``, ``MandateRefusal/severalMandates(name:body:positions:)`` or
  ///   ``Refusal/dayBeforeStart(_:start:)``.
  public func endMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, reason: Mandate.EndReason,
    on day: Day
  ) throws(Refusal) -> (mandate: Mandate, takenBack: [Mandate]) {
    try act(.endMandate) { db in
      // Held until the day before; who would hold it from that very day on is not meant.
      let row = try MandateRow.find(db, of: member, in: body, place, on: day)
      try row.end(db, on: day, reason)
      let mandate = try Mandate.fetch(db, row.id, on: day.adding(days: -1))
      let isEarlier = row.span.until.map { day < $0 } ?? false
      let takenBack = reason.isPersonal || isEarlier ? try Self.takeBackRenewals(db, of: row, from: day) : []
      let words =
        ["\(mandate.place), \(member.name), \(reason.french), le \(day.frenchShort)"]
        + takenBack.map { "renouvellement retiré, \($0.span.french)" }
      return ((mandate, takenBack), body.code, words.joined(separator: " ; "))
    }
  }

  private static func takeBackRenewals(_ db: Database, of row: MandateRow, from day: Day) throws -> [Mandate] {
    let renewals = try MandateRow.fetchAll(
      db,
      where: """
        mandate.member_id IS :member AND mandate.body_id = :body AND mandate.seat_id IS :seat
          AND mandate.office IS :office AND mandate.from_day >= :day
        """,
      ["member": row.member, "body": row.body.id, "seat": row.seat, "office": row.office, "day": day.iso])
    let mandates = try renewals.map { try Mandate.fetch(db, $0.id, on: $0.span.from ?? day) }
    for renewal in renewals.reversed() {
      try db.execute(sql: "DELETE FROM mandate WHERE id = ?", arguments: [renewal.id])
    }
    return mandates
  }

  /// Gives the mandate anew to who holds it, or held it until its term: from the end that was announced, else from that day, else from the day after
  /// its term by the statutes, else from today.
  ///
  /// - Parameters:
  ///   - last: the last day of the new mandate.
  ///   - first: the first day of the new mandate; nil where nobody told it.
  /// - Throws: what ``endMandate(of:in:place:reason:on:)`` throws, ``MandateRefusal/endBeforeStart(_:start:)``, and
  ///   ``MandateRefusal/renewalDayNeeded(name:position:between:)`` where the last day of the term by the statutes is any of
  ///   a month or a year.
  public func renewMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, until last: Day, from first: Day?,
    today: Day, decision: (meeting: Reference<Meeting>, number: Int)? = nil, source: PlainText? = nil
  ) throws(Refusal) -> Mandate {
    try act(.renewMandate) { db in
      let row = try MandateRow.findOrEnded(db, of: member, in: body, place, on: first ?? today)
      let start = try row.span.until ?? first ?? Self.renewalDay(db, of: row, name: member.name, today: today)
      guard last >= start else { throw Refusal.mandate(.endBeforeStart(last, start: start)) }
      try Self.checkBelongs(db, member, on: start)
      try Self.checkSeatLasts(db, row, until: last)
      if row.span.until == nil { try row.renewed(db, on: start).end(db, on: start, .term) }
      // Without a text that decided it or a paper that says so, it is in doubt like any other mandate.
      try row.follow(
        db, member: row.member, person: row.person, from: start, until: last.adding(days: 1), title: row.title,
        decision: Self.resolutionID(db, decision), source: Self.source(db, source),
        decision == nil && source == nil ? .toConfirm : .confirmed)
      let mandate = try Mandate.fetch(db, db.lastInsertedRowID, on: start)
      return (mandate, body.code, "\(mandate.place), \(member.name), \(mandate.span.french)")
    }
  }

  /// The day on which a renewal begins of which nobody told the day.
  private static func renewalDay(_ db: Database, of row: MandateRow, name: String, today: Day) throws -> Day {
    let mandate = try Mandate.fetch(db, row.id, on: today)
    guard let term = try MandateTerm.fetch(db, of: mandate) else { return today }
    guard let next = term.nextDay else {
      throw Refusal.mandate(.renewalDayNeeded(name: name, position: mandate.place, between: term.lastDays))
    }
    return next
  }

  /// Makes a co-optation a mandate like the others, from that day on, and what renewed it for the same adherent.
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
      try db.execute(
        sql: """
          WITH RECURSIVE ratified(id) AS (
            SELECT :id UNION SELECT mandate.id FROM mandate JOIN ratified ON mandate.replaces_id = ratified.id
            WHERE mandate.given_by = 'cooptation' AND mandate.ratified_on IS NULL AND mandate.member_id IS :member)
          UPDATE mandate SET ratified_on = :day WHERE id IN (SELECT id FROM ratified)
          """, arguments: ["id": row.id, "member": row.member, "day": day.iso])
      let mandate = try Mandate.fetch(db, row.id, on: day)
      return (mandate, body.code, "\(mandate.place), \(member.name), le \(day.frenchShort)")
    }
  }

  /// - Throws: ``MandateRefusal/seatEndsBefore(_:body:last:)`` where the seat goes before the mandate ends.
  static func checkSeatLasts(_ db: Database, _ row: MandateRow, until last: Day) throws {
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
