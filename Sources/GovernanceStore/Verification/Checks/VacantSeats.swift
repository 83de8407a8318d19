import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Seats that nobody holds.
  static let vacantSeats = Check(
    "sieges-vacants", .note,
    rule: "Un siège vacant est pourvu à la prochaine élection ; il peut compter dans le quorum.",
    source: "statuts",
    example: Example(
      "CA : 1 siège vacant.",
      next: "mandat nommer REF ca --le JOUR"),
    sql: """
      SELECT body.code, count(*) FROM seat JOIN body ON body.id = seat.body_id
      WHERE \(held("seat")) AND NOT EXISTS (
        SELECT 1 FROM mandate WHERE mandate.body_id = seat.body_id AND seat_id = seat.id
          AND (\(held("mandate")) OR mandate.end_reason IS NULL AND mandate.until_day <= :today))
      GROUP BY body.id ORDER BY body.rank
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0).uppercased()) : \(row.number(1).of("siège vacant", "sièges vacants")).",
      next: "mandat nommer REF \(row.text(0)) --le JOUR")
  }
}
