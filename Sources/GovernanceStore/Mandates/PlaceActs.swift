import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Gives a body more seats, from that day on.
  ///
  /// - Parameter mayDouble: somebody said that it may have more than twice as many as before.
  /// - Returns: how many it has then.
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` for a count that no body has, ``MandateRefusal/doublesSeats(_:present:body:)``.
  public func addSeats(
    _ count: Int, to body: Reference<Body>, from day: Day, mayDouble: Bool = false
  ) throws(Refusal) -> Int {
    guard (1...500).contains(count) else {
      throw Refusal.unfitValue(String(count), expected: "un nombre de sièges, de 1 à 500")
    }
    return try act(.addSeats) { db in
      let present = try BodySheet.seatCount(db, of: body, on: day) ?? 0
      guard mayDouble || present == 0 || count <= present else {
        throw Refusal.mandate(.doublesSeats(count, present: present, body: body.name))
      }
      let last =
        try Int.fetchOne(
          db, sql: "SELECT max(number) FROM seat WHERE body_id = ?", arguments: [body.id]) ?? 0
      for number in (last + 1)...(last + count) {
        try db.execute(
          sql: "INSERT INTO seat (body_id, number, from_day, certainty) VALUES (?, ?, ?, 'toConfirm')",
          arguments: [body.id, number, day.iso])
      }
      let total = try BodySheet.seatCount(db, of: body, on: day) ?? 0
      return (total, body.code, "\(count.of("siège")), depuis le \(day.frenchShort)")
    }
  }

  /// Takes a vacant seat away, from that day on.
  ///
  /// - Returns: how many the body has then.
  /// - Throws: ``MandateRefusal/seatIsHeld(_:name:member:body:)``, ``MandateRefusal/seatNotFree(_:body:on:holder:)`` for one
  ///   that does not exist, ``Refusal/dayBeforeStart(_:start:)``.
  public func removeSeat(_ number: Int, from body: Reference<Body>, on day: Day) throws(Refusal) -> Int {
    try act(.removeSeat) { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT id, \(SpanColumns.of("seat")) FROM seat
          WHERE body_id = :body AND number = :number AND \(SpanColumns.heldOrUnattested("seat"))
          """, arguments: ["body": body.id, "number": number, "day": day.iso])
      guard let row else { throw Refusal.mandate(.seatNotFree(number, body: body.name, on: day, holder: nil)) }
      let id: Int64 = row[0]
      let holder = try Row.fetchOne(
        db,
        sql: """
          SELECT \(PartyColumns.codeAndName) FROM mandate JOIN member ON member.id = mandate.member_id
          \(PartyColumns.joins()) WHERE mandate.seat_id = ? AND (until_day IS NULL OR until_day > ?)
          """, arguments: [id, day.iso])
      if let holder {
        throw Refusal.mandate(.seatIsHeld(number, name: holder[1], member: holder[0], body: body.code))
      }
      try db.end("seat", id, Span(row: row, at: 1), on: day, of: "\(body.name), siège \(number)")
      let total = try BodySheet.seatCount(db, of: body, on: day) ?? 0
      return (total, body.code, "siège \(number), le \(day.frenchShort)")
    }
  }

  /// Makes an office exist.
  ///
  /// - Throws: ``MandateRefusal/nameTaken(_:by:)``.
  public func addOffice(_ label: PlainText) throws(Refusal) -> Office {
    try act(.addOffice) { db in
      let known = try String.fetchAll(db, sql: "SELECT label FROM office")
      if let same = known.first(where: { $0.folded == label.value.folded }) {
        throw Refusal.mandate(.nameTaken(label.value, by: same))
      }
      let code = try Self.freeCode(db, "office", for: label.value)
      // Before the leads of groups, after the other officers.
      let rank = try Int.fetchOne(db, sql: "SELECT max(rank) FROM office WHERE code <> 'lead'") ?? 0
      try db.execute(
        sql: "INSERT INTO office (code, label, rank) VALUES (?, ?, ?)", arguments: [code, label.value, rank + 1])
      return (Office(code: code, label: label.value), code, label.value)
    }
  }

  /// Makes a body or a working group exist.
  ///
  /// - Parameters:
  ///   - code: how it is pointed at; nil for one made of the name.
  ///   - composition: who sits in it by which rule, where that is known.
  /// - Throws: ``MandateRefusal/nameTaken(_:by:)``.
  public func addBody(
    _ name: PlainText, code: PlainText?, kind: BodyKind, isAdvisory: Bool, composition: Composition?, from day: Day
  ) throws(Refusal) -> Reference<Body> {
    try act(.addBody) { db in
      let same = try ReferenceFinder(db: db).candidates(.assembly).first { candidate in
        ([candidate.name] + candidate.aliases).contains { $0.folded == name.value.folded }
          || candidate.code == code?.value.code
      }
      if let same { throw Refusal.mandate(.nameTaken(name.value, by: "\(same.code), \(same.name)")) }
      let code = try Self.freeCode(db, "body", for: code?.value ?? name.value)
      let condition = kind == .workingGroup ? "kind = 'workingGroup'" : "kind <> 'workingGroup'"
      let rank = try Int.fetchOne(db, sql: "SELECT max(rank) FROM body WHERE \(condition)")
      try db.execute(
        sql: """
          INSERT INTO body (code, name, kind, advisory, advisory_certainty, rank, certainty, created_on)
          VALUES (?, ?, ?, ?, 'toConfirm', ?, 'toConfirm', ?)
          """,
        arguments: [
          code, name.value, kind.rawValue, isAdvisory, (rank ?? (kind == .workingGroup ? 100 : 0)) + 1, day.iso,
        ])
      let id = db.lastInsertedRowID
      if let composition {
        try db.execute(
          sql: "INSERT INTO body_composition (body_id, composition, from_day, certainty) VALUES (?, ?, ?, 'toConfirm')",
          arguments: [id, composition.rawValue, day.iso])
      }
      return (Reference(id: id, code: code, name: name.value), code, name.value)
    }
  }
}
