import Governance
import GRDB

extension AssociationFile {
  /// The bodies of the association in their order, working groups apart.
  public func bodies() throws(Refusal) -> [Body] {
    try read { try Body.fetchAll($0, where: "kind <> 'workingGroup'") }
  }

  /// The sheets of all bodies on that day, in their order.
  public func bodySheets(on day: Day) throws(Refusal) -> [BodySheet] {
    try read { db in
      try Body.fetchAll(db, where: "kind <> 'workingGroup'", begunBy: day).map { try BodySheet.fetch(db, $0, on: day) }
    }
  }

  /// All that the record tells of that body on that day.
  public func sheet(of body: Reference<Body>, on day: Day) throws(Refusal) -> BodySheet {
    try read { try BodySheet.fetch($0, try Body.fetch($0, body), on: day) }
  }
}

extension Body {
  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments = StatementArguments()
  ) throws -> [Body] {
    try db.rows(
      "SELECT id, code, name, kind, advisory, purpose FROM body WHERE \(condition) ORDER BY rank, id", arguments
    ).map(Body.init(row:))
  }

  /// Those of them that may have been there on that day: one that was created later was not, unless it had met.
  static func fetchAll(_ db: Database, where condition: String, begunBy day: Day) throws -> [Body] {
    try fetchAll(
      db,
      where: """
        (\(condition)) AND (body.created_on IS NULL OR body.created_on <= :day
          OR EXISTS (SELECT 1 FROM meeting WHERE meeting.body_id = body.id AND meeting.day <= :day))
        """, ["day": day.iso])
  }

  static func fetch(_ db: Database, _ reference: Reference<Body>) throws -> Body {
    let row = try db.row("SELECT id, code, name, kind, advisory, purpose FROM body WHERE id = ?", [reference.id])
    guard let row else { throw Refusal.unknownReference(.assembly, reference.code, suggestions: []) }
    return try Body(row: row)
  }

  private init(row: Row) throws {
    self.init(
      reference: row.reference(0), kind: try row.word(3), isAdvisory: (row[4] as Int) == 1, purpose: row[5])
  }
}

extension BodySheet {
  /// - Parameter held: the mandates of that day, where they were read already.
  static func fetch(
    _ db: Database, _ body: Body, on day: Day, among held: MandatesOfDay? = nil
  ) throws -> BodySheet {
    let arguments: StatementArguments = ["body": body.reference.id, "day": day.iso]
    let composition = try db.row(
      """
      SELECT composition, certainty FROM body_composition
      WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("body_composition")) ORDER BY id DESC
      """, arguments)
    let participants = try Participant.fetchAll(db, in: body, on: day, among: held)
    return BodySheet(
      body: body, composition: try composition.map { try $0.word(0) },
      compositionCertainty: try composition.map { try $0.word(1) },
      meetingsPerYear: try meetingsPerYear(db, body.reference, on: day),
      rules: try Rule.fetchAll(db, of: body.reference, on: day),
      participants: participants,
      seatCount: try seatCount(db, of: body.reference, on: day),
      mandates: try held?.of(body.reference) ?? Mandate.fetch(db, on: day, body: body.reference))
  }

  /// The seats of a body, vacant ones included; nil for a body without seats.
  static func seatCount(_ db: Database, of body: Reference<Body>, on day: Day) throws -> Int? {
    let count = try db.row(
      "SELECT count(*) FROM seat WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("seat"))",
      ["body": body.id, "day": day.iso])
    return count.flatMap { $0[0] == 0 ? nil : $0[0] }
  }

  static func meetingsPerYear(_ db: Database, _ body: Reference<Body>, on day: Day) throws -> Int? {
    try db.row(
      """
      SELECT meetings_per_year FROM body_frequency
      WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("body_frequency")) ORDER BY id DESC
      """, ["body": body.id, "day": day.iso])?[0]
  }
}
