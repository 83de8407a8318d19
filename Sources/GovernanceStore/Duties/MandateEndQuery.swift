import Governance
import GRDB

extension Duty.Subject {
  /// The mandates that end up to that day, by the term that was set or as was announced, and that nobody takes over;
  /// those whose term passed too, however long ago, as long as the seat is there. Where no end was noted, it follows from
  /// the statutes if they tell. What somebody gave up and is over asks for nothing here.
  static func endingMandates(_ db: Database, until horizon: Day, today: Day) throws -> [Duty.Subject] {
    let rows = try MandateRow.fetchAll(
      db,
      where: """
        (mandate.end_reason IS NULL OR mandate.until_day > :today) AND mandate.until_day <= :last
          AND (seat.id IS NULL OR \(SpanColumns.heldAndNotOver("seat", on: ":today")))
          AND NOT EXISTS (SELECT 1 FROM mandate next WHERE next.id <> mandate.id AND next.body_id = mandate.body_id
            AND coalesce(next.from_day, next.attested_on) >= mandate.until_day
            AND (next.replaces_id = mandate.id OR next.seat_id = mandate.seat_id
              OR next.office = mandate.office AND (next.member_id = mandate.member_id
                OR NOT EXISTS (SELECT 1 FROM mandate other WHERE other.id <> mandate.id
                  AND other.body_id = mandate.body_id AND other.office = mandate.office
                  AND coalesce(other.from_day, other.attested_on) < mandate.until_day
                  AND (other.until_day IS NULL OR other.until_day >= mandate.until_day)))))
        """, ["today": today.iso, "last": horizon.adding(days: 1).iso])
    let noted = try rows.compactMap { row -> Duty.Subject? in
      guard let last = row.span.until?.adding(days: -1) else { return nil }
      return .endOfMandate(try Mandate.fetch(db, row.id, on: last), last: last, announced: row.endReason)
    }
    return try noted + MandateTerm.fetchAll(db, on: today).map { .endOfTerm($0) }
  }
}
