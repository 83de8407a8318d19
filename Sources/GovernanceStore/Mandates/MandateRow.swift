import Governance
import GRDB

/// One line of the table of mandates, for the acts that change it.
struct MandateRow {
  let id: Int64
  let body: Reference<Body>
  let seat: Int64?
  let seatNumber: Int?
  let office: String?
  let title: String?
  let member: Int64?
  let person: Int64?
  let span: Span
  let origin: Mandate.Origin?
  let ratifiedOn: Day?
  let endReason: Mandate.EndReason?
  /// "siège 7", "trésorier".
  let position: String

  /// The lines that fulfil that condition, by their order.
  static func fetchAll(_ db: Database, where condition: String, _ arguments: StatementArguments) throws -> [MandateRow]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT mandate.id, body.id, body.code, body.name, mandate.seat_id, mandate.office, mandate.title,
          mandate.member_id, mandate.person_id, \(SpanColumns.of("mandate")),
          coalesce('siège ' || seat.number, mandate.title, office.label), seat.number, mandate.given_by,
          mandate.ratified_on, mandate.end_reason
        FROM mandate JOIN body ON body.id = mandate.body_id LEFT JOIN seat ON seat.id = mandate.seat_id
        LEFT JOIN office ON office.code = mandate.office
        WHERE \(condition) ORDER BY body.rank, office.rank, seat.number, mandate.id
        """, arguments: arguments
    ).map { row in
      MandateRow(
        id: row[0], body: row.reference(1), seat: row[4], seatNumber: row[14], office: row[5], title: row[6],
        member: row[7], person: row[8], span: try Span(row: row, at: 9),
        origin: (row[15] as String?).flatMap(Mandate.Origin.init), ratifiedOn: try Day(row: row, at: 16),
        endReason: (row[17] as String?).flatMap(Mandate.EndReason.init),
        position: row[13])
    }
  }

  /// The one mandate that is meant: of that office or seat, or else the seat, or else the only office.
  ///
  /// - Throws: ``MandateRefusal/noMandate(name:body:on:)`` or ``MandateRefusal/severalMandates(name:body:positions:)``.
  static func find(
    _ db: Database, of member: Reference<Member>, in body: Reference<Body>, _ place: Mandate.Place?, on day: Day
  ) throws -> MandateRow {
    let held = try fetchAll(
      db,
      where: """
        mandate.member_id = :member AND mandate.body_id = :body AND \(SpanColumns.heldAndNotOver("mandate"))
        """, ["member": member.id, "body": body.id, "day": day.iso])
    guard let found = try one(of: held, place, member, body) else {
      throw Refusal.mandate(.noMandate(name: member.name, body: body.name, on: day))
    }
    return found
  }

  /// The same, or, where nothing is held on that day, the one that ended by its term before and that the adherent did not
  /// take up again.
  ///
  /// - Throws: as ``find(_:of:in:_:on:)``.
  static func findOrEnded(
    _ db: Database, of member: Reference<Member>, in body: Reference<Body>, _ place: Mandate.Place?, on day: Day
  ) throws -> MandateRow {
    do {
      return try find(db, of: member, in: body, place, on: day)
    } catch let refusal as Refusal {
      let ended = try fetchAll(
        db,
        where: """
          mandate.member_id = :member AND mandate.body_id = :body AND mandate.until_day <= :day
            AND mandate.end_reason IS NULL AND mandate.ended_on_unknown_day = 0
            AND NOT EXISTS (SELECT 1 FROM mandate next WHERE next.member_id = mandate.member_id
              AND next.body_id = mandate.body_id AND next.seat_id IS mandate.seat_id AND next.office IS mandate.office
              AND coalesce(next.from_day, next.attested_on) >= mandate.until_day)
          """, ["member": member.id, "body": body.id, "day": day.iso])
      guard case .mandate(.noMandate) = refusal, let found = try one(of: ended, place, member, body) else {
        throw refusal
      }
      return found
    }
  }

  private static func one(
    of held: [MandateRow], _ place: Mandate.Place?, _ member: Reference<Member>, _ body: Reference<Body>
  ) throws -> MandateRow? {
    let meant = meant(held, place)
    guard let found = meant.first else { return nil }
    guard meant.count == 1 else {
      throw Refusal.mandate(
        .severalMandates(
          name: member.name, body: body.name, positions: meant.map(\.position), areSeats: found.seat != nil))
    }
    return found
  }

  /// Those of that office or seat; else those of seats, or of offices where there is no seat.
  static func meant(_ held: [MandateRow], _ place: Mandate.Place?) -> [MandateRow] {
    let seats = held.filter { $0.seat != nil }
    return switch place {
    case .office(let office)?: held.filter { $0.office == office.code }
    case .seat(let number)?: seats.filter { $0.seatNumber == number }
    case nil: seats.isEmpty ? held : seats
    }
  }

  /// Whether nobody had ratified that co-optation by that day.
  func isProvisional(on day: Day) -> Bool {
    origin == .cooptation && (ratifiedOn.map { $0 > day } ?? true)
  }

  /// Ends it on that day, the first without it.
  ///
  /// - Throws: what ``Span/checkEnd(on:of:)`` throws.
  func end(_ db: Database, on day: Day, _ reason: Mandate.EndReason) throws {
    try db.end("mandate", id, span, on: day, of: "\(position) (\(body.code.uppercased()))")
    try db.execute(sql: "UPDATE mandate SET end_reason = ? WHERE id = ?", arguments: [reason.rawValue, id])
  }

  /// The same, ready to end on that day by its renewal: on a later day on which it was seen it was the renewed one.
  func renewed(_ db: Database, on day: Day) throws -> MandateRow {
    guard span.from != nil, let seen = span.attestedOn, seen >= day else { return self }
    try db.execute(sql: "UPDATE mandate SET attested_on = NULL WHERE id = ?", arguments: [id])
    return try MandateRow.fetchAll(db, where: "mandate.id = ?", [id]).first ?? self
  }

  /// Gives the same seat or office anew; what was provisional stays so until it is ratified.
  func follow(
    _ db: Database, member: Int64?, person: Int64?, from day: Day, until: Day?, title: String?, decision: Int64?,
    source: Int64?, _ certainty: Certainty
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO mandate (body_id, seat_id, office, title, member_id, person_id, from_day, until_day, source_id,
          certainty, given_by, decided_by_id, replaces_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        body.id, seat, office, title, member, person, day.iso, until?.iso, source, certainty.rawValue,
        (isProvisional(on: day) ? Mandate.Origin.cooptation : .appointment).rawValue, decision, id,
      ])
  }
}
