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
    try execute(
      sql: "UPDATE \(table) SET until_day = ?, ended_on_unknown_day = 0 WHERE id = ?", arguments: [day.iso, id])
  }
}

extension Span {
  /// - Throws: ``Refusal/dayBeforeStart(_:start:)`` or ``MemberRefusal/seenLater(name:on:seen:)`` where it cannot end on
  ///   that day.
  func checkEnd(on day: Day, of name: String) throws {
    if let from, day <= from { throw Refusal.dayBeforeStart(day, start: from) }
    if let attestedOn, day <= attestedOn { throw Refusal.member(.seenLater(name: name, on: day, seen: attestedOn)) }
  }
}
