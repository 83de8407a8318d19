import Governance
import GRDB

extension MandateTerm {
  /// The bodies whose statutes say on `:today` how long mandates last, so that it can be computed with.
  static let bodies = """
    (SELECT rule.body_id FROM rule WHERE rule.subject = 'mandateLength' AND rule.state = 'stated'
      AND rule.terms IS NOT NULL AND \(SpanColumns.heldOrUnattested("rule", on: ":today")))
    """

  /// The terms of the mandates of that day, in the order of their bodies.
  static func fetchAll(_ db: Database, on day: Day) throws -> [MandateTerm] {
    try db.rows(
      "SELECT id, code, name FROM body WHERE id IN \(bodies) ORDER BY rank, id", ["today": day.iso]
    ).flatMap { try fetchAll(db, in: $0.reference(0), on: day) }
  }

  /// The term of that mandate by the rules of the day on which it began.
  static func fetch(_ db: Database, of mandate: Mandate) throws -> MandateTerm? {
    MandateTerm(of: mandate, under: try Rule.fetchAll(db, of: mandate.body, on: mandate.span.firstKnownDay))
  }

  /// The terms of the mandates of that body on that day, each by the rules of the day on which it began: who was elected for
  /// three years stays so when the statutes say two.
  static func fetchAll(_ db: Database, in body: Reference<Body>, on day: Day) throws -> [MandateTerm] {
    var rules: [Day: [Rule]] = [:]
    return try Mandate.fetch(db, on: day, body: body).compactMap { mandate in
      let first = mandate.span.firstKnownDay
      let then = try rules[first] ?? Rule.fetchAll(db, of: body, on: first)
      rules[first] = then
      return MandateTerm(of: mandate, under: then)
    }
  }
}
