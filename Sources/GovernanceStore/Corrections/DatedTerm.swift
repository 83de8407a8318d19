import Governance
import GovernanceFrench
import GRDB

/// A time for which something is held, of which the days are mended: its row, and how it is told and pointed at.
struct DatedTerm {
  let table: String
  let id: Int64
  let span: Span
  /// "siège 5 (CA), APEI".
  let name: String
  /// What corrects it, up to the word for its end: `corriger apei mandat ca`; and the options that tell which is meant.
  let command: String, options: String
  /// What tells its first day, or its last, where none is noted.
  let telling: (first: String, last: String)

  /// Mends one end. What ended as this began, or begins as this ends, moves with it: there are no two days for one event.
  ///
  /// - Throws: ``MandateRefusal/noTermDay(_:correction:typed:)``, ``MandateRefusal/leavesNoDay(_:_:typed:)``,
  ///   ``Refusal/valueUnchanged(_:)``, ``Refusal/unfitValue(_:expected:)``, ``MemberRefusal/seenLater(name:on:seen:)``.
  func mend(
    _ db: Database, _ correction: TermCorrection, before: DatedTerm?, after: DatedTerm?
  ) throws -> CorrectedTerm {
    switch correction {
    case .since(let told):
      guard told.told != nil else {
        throw Refusal.unfitValue(told.typed, expected: "un jour, un mois ou une année")
      }
      let former = span.began
      // Of what goes on a paper tells it; of what is over nothing else could.
      if former == nil, span.until == nil, !span.endedOnUnknownDay {
        throw Refusal.mandate(.noTermDay(name, correction: correction, typed: telling.first))
      }
      if let former, former == told.told { throw Refusal.valueUnchanged(former.french) }
      if let before {
        guard let day = told.span.from else {
          throw Refusal.unfitValue(told.typed, expected: "un jour : la veille finit \(before.name)")
        }
        try before.end(db, on: day)
      }
      try begin(db, told)
      return CorrectedTerm(name: name, former: former, moved: before?.name)
    case .lastDay(let day):
      guard span.end != nil || span.endedOnUnknownDay else {
        throw Refusal.mandate(.noTermDay(name, correction: correction, typed: telling.last))
      }
      let former = span.end?.adding(days: -1)
      if former == day { throw Refusal.valueUnchanged(day.frenchShort) }
      try end(db, on: day.adding(days: 1))
      try after?.begin(db, Beginning(day.adding(days: 1)))
      return CorrectedTerm(name: name, former: former.map { .day($0) }, moved: after?.name)
    }
  }

  /// What to type first where another time would share a day with this one.
  func overlap(_ span: Span) -> Refusal {
    .mandate(.overlapsTerm(name, self.span, typed: self.span.firstKnownDay > span.firstKnownDay ? first : last))
  }

  private func begin(_ db: Database, _ told: Beginning) throws {
    if let until = span.until, told.span.firstKnownDay >= until {
      throw Refusal.mandate(.leavesNoDay(name, span, typed: last))
    }
    let span = try span.corrected(to: told)
    try db.execute(
      sql: "UPDATE \(table) SET from_day = ?, attested_on = ?, earliest_day = ? WHERE id = ?",
      arguments: [span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, id])
  }

  private func end(_ db: Database, on day: Day) throws {
    if let first = span.from ?? span.earliest, day <= first {
      throw Refusal.mandate(.leavesNoDay(name, span, typed: self.first))
    }
    try db.end(table, id, span, on: day, of: name)
  }

  private var first: String { span.began == nil && span.until == nil ? telling.first : typed("depuis") }

  private var last: String { span.until == nil && !span.endedOnUnknownDay ? telling.last : typed("jusqu-au") }

  private func typed(_ end: String) -> String {
    "\(command) \(end) JOUR\(options) --au \(span.firstKnownDay.frenchNumeric) --motif \"…\""
  }
}

extension [Span] {
  /// - Parameter what: what is held at these times, and by whom.
  /// - Throws: ``MandateRefusal/severalTerms(_:_:)`` where more than one is meant.
  func checkIsOne(_ what: String) throws {
    if count > 1 { throw Refusal.mandate(.severalTerms(what, self)) }
  }
}
