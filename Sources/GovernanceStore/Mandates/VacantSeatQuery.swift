import Governance
import GRDB

extension AssociationFile {
  /// The seats that nobody holds on that day.
  ///
  /// - Parameter body: only in that body.
  public func vacantSeats(on day: Day, in body: Reference<Body>? = nil) throws(Refusal) -> [VacantSeat] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT body.id, body.code, body.name, seat.number,
            (SELECT max(until_day) FROM mandate WHERE mandate.seat_id = seat.id AND until_day <= :day)
          FROM seat JOIN body ON body.id = seat.body_id
          WHERE \(SpanColumns.heldOrUnattested("seat")) AND (:body IS NULL OR seat.body_id = :body)
            AND NOT EXISTS (SELECT 1 FROM mandate WHERE mandate.seat_id = seat.id
              AND \(SpanColumns.heldOrUnattested("mandate")))
          ORDER BY body.rank, body.id, seat.number
          """, arguments: ["day": day.iso, "body": body?.id]
      ).map { VacantSeat(body: $0.reference(0), number: $0[3], since: try Day(row: $0, at: 4)) }
    }
  }
}
