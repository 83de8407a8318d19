import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lifts the doubt about a mandate by a document, which may also tell since when it is held and until when.
  ///
  /// - Parameters:
  ///   - since: since when it is held, where the record did not know it.
  ///   - last: its last day, where the record did not know it.
  ///   - day: a day on which it is held.
  /// - Throws: what ``endMandate(of:in:place:reason:on:)`` throws; ``Refusal/unfitValue(_:expected:)`` for a day that the
  ///   record knows already, or that contradicts the one on which it was seen.
  public func confirmMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, since: Beginning?, until last: Day?,
    source: PlainText, on day: Day
  ) throws(Refusal) -> Mandate {
    try act(.confirmMandate) { db in
      let row = try MandateRow.find(db, of: member, in: body, place, on: day)
      let span = try since.map { try row.span.beginning($0) } ?? row.span
      if let last {
        if let until = row.span.until {
          throw Refusal.unfitValue(
            last.frenchNumeric,
            expected: "une fin pour un mandat qui n'en a pas ; celui-ci finit le "
              + until.adding(days: -1).frenchShort
              + " (si c'est faux : corriger \(member.code) mandat \(body.code) jusqu-au JOUR --motif \"…\")")
        }
        guard last >= span.attestedOn ?? span.firstKnownDay else {
          throw Refusal.mandate(.endBeforeStart(last, start: span.attestedOn ?? span.firstKnownDay))
        }
        try Self.checkSeatLasts(db, row, until: last)
      }
      try db.execute(
        sql: """
          UPDATE mandate SET from_day = ?, attested_on = ?, earliest_day = ?, until_day = coalesce(until_day, ?), source_id = ?,
            certainty = ? WHERE id = ?
          """,
        arguments: [
          span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, last?.adding(days: 1).iso,
          try Self.source(db, source),
          Certainty.confirmed.rawValue, row.id,
        ])
      // One that turns out to be over is told as it was while it was held.
      let mandate = try Mandate.fetch(db, row.id, on: min(day, last ?? day))
      return (mandate, body.code, "\(mandate.place), \(member.name), \(mandate.span.french) ; source : \(source.value)")
    }
  }
}
