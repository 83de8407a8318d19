import Governance
import GRDB

extension Database {
  /// Ends a row of a dated table on that day, the first on which it no longer holds.
  ///
  /// - Parameters:
  ///   - span: what the row says of its days now.
  ///   - name: whose fact it is, for a refusal.
  /// - Throws: what ``Span/checkEnd(on:of:)`` throws.
  func end(_ table: String, _ id: Int64, _ span: Span, on day: Day, of name: String) throws {
    try span.checkEnd(on: day, of: name)
    try end(table, id, on: day)
  }

  /// The same, where nothing keeps it from ending on that day.
  func end(_ table: String, _ id: Int64, on day: Day) throws {
    try execute(
      sql: """
        UPDATE \(table) SET until_day = :day, ended_on_unknown_day = 0, attested_on = min(attested_on, date(:day, '-1 day'))
        WHERE id = :id
        """, arguments: ["day": day.iso, "id": id])
  }
}

extension Span {
  /// What ends on a day was there on the eve, which takes the place of a day that only stood for a month.
  ///
  /// - Throws: ``Refusal/dayBeforeStart(_:start:)`` or ``MemberRefusal/seenLater(name:on:seen:)`` where it cannot end on
  ///   that day.
  func checkEnd(on day: Day, of name: String) throws {
    if let first = from ?? earliest, day <= first { throw Refusal.dayBeforeStart(day, start: first) }
    if earliest != nil { return }
    if let attestedOn, day <= attestedOn { throw Refusal.member(.seenLater(name: name, on: day, seen: attestedOn)) }
  }
}
