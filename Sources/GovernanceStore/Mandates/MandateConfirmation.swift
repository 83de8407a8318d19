import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lifts the doubt about a mandate by a document, which may also tell since when it is held and until when.
  ///
  /// - Parameters:
  ///   - since: its first day, where the record did not know it.
  ///   - last: its last day, where the record did not know it.
  ///   - day: a day on which it is held.
  /// - Throws: what ``endMandate(of:in:place:reason:on:)`` throws; ``Refusal/unfitValue(_:expected:)`` for a day that the
  ///   record knows already, or that contradicts the one on which it was seen.
  public func confirmMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, since: Day?, until last: Day?,
    source: PlainText, on day: Day
  ) throws(Refusal) -> Mandate {
    try act(.confirmMandate) { db in
      let row = try MandateRow.find(db, of: member, in: body, place, on: day)
      if let since { try row.span.checkBeginning(since) }
      if let last {
        if let until = row.span.until {
          throw Refusal.unfitValue(
            last.frenchNumeric,
            expected: "une fin pour un mandat qui n'en a pas ; celui-ci finit le "
              + until.adding(days: -1).frenchShort)
        }
        guard let start = since ?? row.span.from ?? row.span.attestedOn, last >= start else {
          throw Refusal.mandate(.endBeforeStart(last, start: since ?? day))
        }
        try Self.checkSeatLasts(db, row, until: last)
      }
      try db.execute(
        sql: """
          UPDATE mandate SET from_day = coalesce(from_day, ?), until_day = coalesce(until_day, ?), source_id = ?,
            certainty = ? WHERE id = ?
          """,
        arguments: [
          since?.iso, last?.adding(days: 1).iso, try Self.source(db, source), Certainty.confirmed.rawValue, row.id,
        ])
      // One that turns out to be over is told as it was while it was held.
      let mandate = try Mandate.fetch(db, row.id, on: min(day, last ?? day))
      return (mandate, body.code, "\(mandate.place), \(member.name), \(mandate.span.french) ; source : \(source.value)")
    }
  }
}

extension Span {
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` where the first day is known, or this one comes after it was seen.
  func checkBeginning(_ day: Day) throws(Refusal) {
    if let from { throw .unfitValue(day.frenchNumeric, expected: "le jour déjà noté, \(from.frenchShort)") }
    if let attestedOn, day > attestedOn {
      throw .unfitValue(
        day.frenchNumeric, expected: "un jour qui ne suit pas le \(attestedOn.frenchShort), où c'était déjà vrai")
    }
  }
}
