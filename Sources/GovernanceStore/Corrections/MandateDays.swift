import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends the first or the last day of a mandate that was entered wrongly, at whatever time it was held. The mandate that it
  /// renews or takes over, and the one that renews it or takes it over, move with it.
  ///
  /// - Parameters:
  ///   - place: which seat or office; nil for the only seat, or the only office where there is no seat.
  ///   - day: a day on which it was held; nil where it was held but once.
  /// - Returns: what was noted, the mandate as it is now, and the others who hold the office on its first day.
  /// - Throws: what ``DatedTerm/mend(_:_:before:after:)`` throws, ``MandateRefusal/severalTerms(_:_:)``,
  ///   ``MandateRefusal/noMandate(name:body:on:)``, ``MandateRefusal/severalMandates(name:body:positions:areSeats:)``,
  ///   ``MandateRefusal/notMember(name:on:since:)``, ``MandateRefusal/overlapsTerm(_:_:typed:)``,
  ///   ``MandateRefusal/seatNotFree(_:body:on:holder:)`` for a day before the seat,
  ///   ``MandateRefusal/seatEndsBefore(_:body:last:)``, ``MandateRefusal/dayToDeclare(_:)``.
  public func correctMandate(
    of member: Reference<Member>, in body: Reference<Body>, place: Mandate.Place?, heldOn day: Day?,
    _ correction: TermCorrection, reason: PlainText
  ) throws(Refusal) -> (term: CorrectedTerm, mandate: Mandate, alongside: [Mandate]) {
    try act(.correct) { db in
      let rows = try MandateRow.allOfOnePlace(db, of: member, in: body, place, day)
      guard let row = rows.first else {
        throw Refusal.mandate(.noMandate(name: member.name, body: body.name, on: day ?? correction.day))
      }
      try rows.map(\.span).checkIsOne("\(row.position) (\(body.code.uppercased())), \(member.name)")
      try Self.checkFits(db, correction, row, member)
      let (before, after) = try row.neighbours(db)
      if let after, case .lastDay(let last) = correction {
        let renewed = try Mandate.fetch(db, after.id, on: after.span.lastKnownDay)
        if let member = renewed.member { try Self.checkBelongs(db, member, on: last.adding(days: 1)) }
      }
      let corrected = try row.term(db).mend(db, correction, before: before?.term(db), after: after?.term(db))
      guard let now = try MandateRow.fetchAll(db, where: "mandate.id = ?", [row.id]).first else {
        throw Refusal.undo(.changedSince)
      }
      if let other = try now.overlapping(db) { throw try other.term(db).overlap(now.span) }
      let mandate = try Mandate.fetch(db, row.id, on: now.span.lastKnownDay)
      let alongside =
        try row.office.map { try Mandate.fetch(db, on: now.span.firstKnownDay, body: body, office: $0) } ?? []
      let words = corrected.lines(correction).joined(separator: " ; ")
      return (
        (corrected, mandate, alongside.filter { $0.member != mandate.member || $0.people != mandate.people }),
        member.code, "\(words) ; motif : \(reason.value)"
      )
    }
  }

  /// That the adherent belonged, and the seat was there.
  private static func checkFits(
    _ db: Database, _ correction: TermCorrection, _ row: MandateRow, _ member: Reference<Member>
  ) throws {
    switch correction {
    case .since(let told):
      let day = told.span.firstKnownDay
      try checkBelongs(db, member, on: day)
      let kind: BodyKind = try Body.fetch(db, row.body).kind
      if kind == .bureau || kind == .board { try checkCanBeDeclared(db, told) }
      let made = try String.fetchOne(db, sql: "SELECT from_day FROM seat WHERE id = ?", arguments: [row.seat])
      if let number = row.seatNumber, let made, day.iso < made {
        throw Refusal.mandate(.seatNotFree(number, body: row.body.name, on: day, holder: nil))
      }
    case .lastDay(let last): try checkSeatLasts(db, row, until: last)
    }
  }
}

extension MandateRow {
  /// The mandates of that adherent in one seat or office of the body.
  ///
  /// - Throws: ``MandateRefusal/severalMandates(name:body:positions:areSeats:)``.
  fileprivate static func allOfOnePlace(
    _ db: Database, of member: Reference<Member>, in body: Reference<Body>, _ place: Mandate.Place?, _ day: Day?
  ) throws -> [MandateRow] {
    let all = try fetchAll(
      db, where: "mandate.member_id = ? AND mandate.body_id = ?", [member.id, body.id])
    let rows = meant(all.filter { row in day.map { row.span.mayHold(on: $0) } ?? true }, place)
    let places = rows.reduce(into: [MandateRow]()) { found, row in
      if !found.contains(where: { $0.isSamePlace(row) }) { found.append(row) }
    }
    if places.count > 1 {
      throw Refusal.mandate(
        .severalMandates(
          name: member.name, body: body.name, positions: places.map(\.position), areSeats: places[0].seat != nil))
    }
    return rows
  }

  private func isSamePlace(_ other: MandateRow) -> Bool { seat == other.seat && office == other.office }

  /// What ended as this mandate began, and what began as it ended, by one event: a renewal, or somebody taking over.
  fileprivate func neighbours(_ db: Database) throws -> (before: MandateRow?, after: MandateRow?) {
    let others = try MandateRow.fetchAll(
      db, where: "mandate.body_id = ? AND mandate.seat_id IS ? AND mandate.office IS ? AND mandate.id <> ?",
      [body.id, seat, office, id])
    let linked = try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT replaces_id FROM mandate WHERE id = :id AND replaces_id IS NOT NULL
          UNION SELECT id FROM mandate WHERE replaces_id = :id
          """, arguments: ["id": id]))
    func isOneEvent(_ other: MandateRow) -> Bool {
      linked.contains(other.id) || member != nil && other.member == member && other.person == person
    }
    return (
      others.first { $0.span.end != nil && $0.span.end == span.from && isOneEvent($0) },
      others.first { $0.span.from != nil && $0.span.from == span.end && isOneEvent($0) }
    )
  }

  /// Another mandate of that seat, or of that person in that office, that shares a day with it.
  fileprivate func overlapping(_ db: Database) throws -> MandateRow? {
    try MandateRow.fetchAll(
      db,
      where: """
        mandate.id <> :id AND mandate.body_id = :body
          AND (mandate.seat_id = :seat OR mandate.office = :office AND mandate.person_id = :person)
        """, ["id": id, "body": body.id, "seat": seat, "office": office, "person": person]
    ).first { $0.span.overlaps(span) }
  }

  fileprivate func term(_ db: Database) throws -> DatedTerm {
    let mandate = try Mandate.fetch(db, id, on: span.lastKnownDay)
    let (code, place) = (mandate.holderCode, mandate.placeTyped)
    return DatedTerm(
      table: "mandate", id: id, span: span, name: "\(mandate.place), \(mandate.holder)",
      command: "corriger \(code) mandat \(body.code)", options: place,
      telling: (
        "mandat confirmer \(code) \(body.code)\(place) --depuis JOUR --source \"…\"",
        "mandat finir \(code) \(body.code)\(place) --motif … --le JOUR"
      ))
  }
}

extension Span {
  /// A day on which it is known to have held: the last where that is noted, else the first.
  fileprivate var lastKnownDay: Day { end?.adding(days: -1) ?? firstKnownDay }
}
