import Governance
import GRDB

/// One line of the table of mandates, for the acts that change it.
struct MandateRow {
  let id: Int64
  let body: Reference<Body>
  let seat: Int64?
  let office: String?
  let title: String?
  let member: Int64?
  let person: Int64?
  let span: Span
  /// "siège 7", "trésorier".
  let position: String

  /// The first day that is known of it.
  var start: Day? { span.from ?? span.attestedOn }

  /// The lines that fulfil that condition, by their order.
  static func fetchAll(_ db: Database, where condition: String, _ arguments: StatementArguments) throws -> [MandateRow]
  {
    try Row.fetchAll(
      db,
      sql: """
        SELECT mandate.id, body.id, body.code, body.name, mandate.seat_id, mandate.office, mandate.title,
          mandate.member_id, mandate.person_id, \(SpanColumns.of("mandate")),
          coalesce('siège ' || seat.number, mandate.title, office.label)
        FROM mandate JOIN body ON body.id = mandate.body_id LEFT JOIN seat ON seat.id = mandate.seat_id
        LEFT JOIN office ON office.code = mandate.office
        WHERE \(condition) ORDER BY body.rank, office.rank, seat.number, mandate.id
        """, arguments: arguments
    ).map { row in
      MandateRow(
        id: row[0], body: row.reference(1), seat: row[4], office: row[5], title: row[6], member: row[7],
        person: row[8], span: try Span(row: row, at: 9), position: row[13])
    }
  }

  /// The one mandate that is meant: of that office, or else the seat, or else the only office.
  ///
  /// - Throws: ``MandateRefusal/noMandate(name:body:on:)`` or ``MandateRefusal/severalMandates(name:body:positions:)``.
  static func find(
    _ db: Database, of member: Reference<Member>, in body: Reference<Body>, office: Office?, on day: Day
  ) throws -> MandateRow {
    let held = try fetchAll(
      db,
      where: """
        mandate.member_id = :member AND mandate.body_id = :body AND mandate.ended_on_unknown_day = 0
          AND \(SpanColumns.heldOrUnattested("mandate"))
        """, ["member": member.id, "body": body.id, "day": day.iso])
    let seats = held.filter { $0.seat != nil }
    let meant = office.map { office in held.filter { $0.office == office.code } } ?? (seats.isEmpty ? held : seats)
    guard let found = meant.first else {
      throw Refusal.mandate(.noMandate(name: member.name, body: body.name, on: day))
    }
    guard meant.count == 1 else {
      throw Refusal.mandate(
        .severalMandates(name: member.name, body: body.name, positions: meant.map(\.position)))
    }
    return found
  }

  /// Ends it on that day, the first without it.
  ///
  /// - Throws: ``Refusal/dayBeforeStart(_:start:)``.
  func end(_ db: Database, on day: Day, _ reason: Mandate.EndReason) throws {
    if let start, day <= start { throw Refusal.dayBeforeStart(day, start: start) }
    try db.execute(
      sql: "UPDATE mandate SET until_day = ?, end_reason = ? WHERE id = ?", arguments: [day.iso, reason.rawValue, id])
  }

  /// Gives the same seat or office anew.
  func follow(
    _ db: Database, member: Int64?, person: Int64?, from day: Day, until: Day?, title: String?, decision: Int64?,
    source: Int64?, _ certainty: Certainty
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO mandate (body_id, seat_id, office, title, member_id, person_id, from_day, until_day, source_id,
          certainty, given_by, decided_by_id, replaces_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'appointment', ?, ?)
        """,
      arguments: [
        body.id, seat, office, title, member, person, day.iso, until?.iso, source, certainty.rawValue, decision, id,
      ])
  }
}
