import struct Governance.Association
import Governance
import GovernanceFrench
import GRDB

/// A mandate as it is told before it is given.
public struct Appointment: Sendable {
  /// On whose behalf, and in which body.
  public var member: Reference<Member>, body: Reference<Body>
  /// The office; nil for a seat.
  public var office: Office?
  /// The office as this person's papers print it, gender included; never guessed.
  public var title: PlainText?
  /// Who holds the office; nil where there is only one who can be meant.
  public var person: Reference<Person>?
  /// The number of the seat; nil for the first that is free.
  public var seat: Int?
  /// Since when, as far as it is known, and the last day where it is known ahead.
  public var beginning: Beginning, last: Day?
  /// The text by which it was decided.
  public var decision: (meeting: Reference<Meeting>, number: Int)?
  /// Whether the body filled the place itself: provisional until it is ratified.
  public var isCooptation = false
  /// The document that says so.
  public var source: PlainText?

  /// The first day of which the record tells that it is held.
  var firstDay: Day { beginning.span.firstKnownDay }

  /// The mandate that an adherent is given in a body from then on.
  public init(_ member: Reference<Member>, in body: Reference<Body>, office: Office?, from beginning: Beginning) {
    self.member = member
    self.body = body
    self.office = office
    self.beginning = beginning
  }
}

extension AssociationFile {
  /// Gives a mandate.
  ///
  /// - Returns: the mandate, and the others who hold the same office in that body on its first day.
  /// - Throws: ``Refusal/mandate(_:)`` where the adherent did not belong, the end comes before the start, no seat is
  ///   free, the office is none of the body, would be held twice, or has to be declared and bears no day.
  public func appoint(_ appointment: Appointment) throws(Refusal) -> (mandate: Mandate, alongside: [Mandate]) {
    try act(.appointMandate) { db in
      let day = appointment.firstDay
      if let last = appointment.last, last < day { throw Refusal.mandate(.endBeforeStart(last, start: day)) }
      try Self.checkBelongs(db, appointment.member, on: day)
      try Self.checkExists(db, appointment.office, in: appointment.body)
      try Self.checkCanBeDeclared(db, appointment)
      let alongside =
        try appointment.office.map {
          try Mandate.fetch(db, on: day, body: appointment.body, office: $0.code)
        } ?? []
      let person = try appointment.office.map { try Self.officer(db, appointment, $0) } ?? appointment.person?.id
      let seat = try appointment.office == nil ? Self.freeSeat(db, for: appointment) : nil
      let earliest = try Self.earliestDay(db, appointment, seat: seat)
      let source = try Self.source(db, appointment.source)
      try db.execute(
        sql: """
          INSERT INTO mandate (body_id, seat_id, office, title, member_id, person_id, from_day, attested_on,
            earliest_day, until_day, source_id, certainty, given_by, decided_by_id, entered_with)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          appointment.body.id, seat, appointment.office?.code, appointment.title?.value, appointment.member.id, person,
          appointment.beginning.span.from?.iso, appointment.beginning.span.attestedOn?.iso,
          earliest?.iso,
          appointment.last?.adding(days: 1).iso, source,
          // A decision that was voted here, or a document, makes it sure.
          (source == nil && appointment.decision == nil ? Certainty.toConfirm : .confirmed).rawValue,
          (appointment.isCooptation ? Mandate.Origin.cooptation : .appointment).rawValue,
          try Self.resolutionID(db, appointment.decision), try db.nextJournalLine(),
        ])
      let mandate = try Mandate.fetch(db, db.lastInsertedRowID, on: day)
      let summary = "\(mandate.place), \(appointment.member.name), \(mandate.span.french)"
      return ((mandate, alongside), appointment.body.code, summary)
    }
  }

  /// Before which day a mandate did not begin of which the first day is unknown: not before the adherent came, nor while
  /// another one held the seat.
  private static func earliestDay(_ db: Database, _ appointment: Appointment, seat: Int64?) throws -> Day? {
    let span = appointment.beginning.span
    guard span.from == nil else { return nil }
    let came = try Day?.fetchOne(
      db,
      sql: """
        SELECT coalesce(from_day, earliest_day) FROM membership
        WHERE member_id = :member AND \(SpanColumns.heldAndNotOver("membership"))
        """, arguments: ["member": appointment.member.id, "day": appointment.firstDay.iso])
    let left = try Day?.fetchOne(
      db, sql: "SELECT max(until_day) FROM mandate WHERE seat_id = ? AND until_day <= ?",
      arguments: [seat, appointment.firstDay.iso])
    let made = try Day?.fetchOne(db, sql: "SELECT from_day FROM seat WHERE id = ?", arguments: [seat])
    return [span.earliest, came ?? nil, left ?? nil, made ?? nil].compactMap(\.self).max()
  }

  private static func checkCanBeDeclared(_ db: Database, _ appointment: Appointment) throws {
    let kind: BodyKind = try Body.fetch(db, appointment.body).kind
    if kind == .bureau || kind == .board { try checkCanBeDeclared(db, appointment.beginning) }
  }

  /// A month or a year of the time in which declarations are followed is refused for what is to be declared.
  ///
  /// - Throws: ``MandateRefusal/dayToDeclare(_:)``.
  static func checkCanBeDeclared(_ db: Database, _ beginning: Beginning) throws {
    guard beginning.span.earliest != nil, let seen = beginning.span.attestedOn else { return }
    if seen.adding(months: ChangesToDeclare.months) >= (try Association.fetch(db).registerKeptSince) {
      throw Refusal.mandate(.dayToDeclare(beginning))
    }
  }

  /// - Throws: ``MandateRefusal/officeOfAnotherBody(office:body:)``.
  static func checkExists(_ db: Database, _ office: Office?, in body: Reference<Body>) throws {
    guard let office,
      let row = try Row.fetchOne(db, sql: "SELECT kind FROM body WHERE id = ?", arguments: [body.id])
    else { return }
    guard office.exists(in: try row.word(0)) else {
      throw Refusal.mandate(.officeOfAnotherBody(office: office.label, body: body.name))
    }
  }

  /// Who holds the office: the one named, the inhabitant, or the only one who speaks for the organisation.
  private static func officer(_ db: Database, _ appointment: Appointment, _ office: Office) throws -> Int64 {
    let member = appointment.member
    let party = try Row.fetchOne(
      db, sql: "SELECT organization_id, person_id FROM member WHERE id = ?", arguments: [member.id])
    let inhabitant: Int64? = party?[1]
    var person = appointment.person?.id ?? inhabitant
    if person == nil, let organization: Int64 = party?[0] {
      let people = try representatives(db, of: organization, on: appointment.firstDay).map(\.person)
      guard people.count == 1 else {
        throw Refusal.mandate(.personNeeded(name: member.name, people: people.map(\.name)))
      }
      person = people[0].id
    }
    guard let person else { throw Refusal.mandate(.personNeeded(name: member.name, people: [])) }
    let same = try MandateRow.fetchAll(
      db,
      where: """
        mandate.body_id = :body AND mandate.office = :office AND mandate.person_id = :person AND \(overlapping)
        """,
      ["body": appointment.body.id, "office": office.code, "person": person] + bounds(appointment))
    if !same.isEmpty {
      throw Refusal.mandate(
        .officeAlreadyHeld(
          name: appointment.person?.name ?? member.name, office: office.label, body: appointment.body.name))
    }
    return person
  }

  /// The seat asked for, or the first that is free for the whole time.
  private static func freeSeat(_ db: Database, for appointment: Appointment) throws -> Int64 {
    let body = appointment.body
    let held = try MandateRow.fetchAll(
      db,
      where: """
        mandate.body_id = :body AND mandate.member_id = :member AND mandate.seat_id IS NOT NULL AND \(overlapping)
        """, ["body": body.id, "member": appointment.member.id] + bounds(appointment))
    if let held = held.first, appointment.seat == nil {
      let number = try Int.fetchOne(db, sql: "SELECT number FROM seat WHERE id = ?", arguments: [held.seat])
      throw Refusal.mandate(.seatAlreadyHeld(name: appointment.member.name, number: number ?? 0, body: body.name))
    }
    guard let seats = try BodySheet.seatCount(db, of: body, on: appointment.firstDay) else {
      throw Refusal.mandate(.bodyWithoutSeats(body: body.name, code: body.code))
    }
    let free = try Row.fetchAll(
      db,
      sql: """
        SELECT id, number FROM seat WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("seat"))
          AND (until_day IS NULL OR until_day >= :end)
          AND NOT EXISTS (SELECT 1 FROM mandate WHERE mandate.seat_id = seat.id AND \(overlapping))
        ORDER BY number
        """, arguments: ["body": body.id] + bounds(appointment))
    if let number = appointment.seat {
      guard let row = free.first(where: { $0[1] == number }) else {
        let holder = try Row.fetchOne(
          db,
          sql: """
            SELECT \(PartyColumns.codeAndName) FROM mandate JOIN seat ON seat.id = mandate.seat_id
            JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
            WHERE seat.body_id = :body AND seat.number = :number AND \(overlapping)
            """, arguments: ["body": body.id, "number": number] + bounds(appointment))
        throw Refusal.mandate(.seatNotFree(number, body: body.name, on: appointment.firstDay, holder: holder?[1]))
      }
      return row[0]
    }
    guard let row = free.first else {
      throw Refusal.mandate(.noFreeSeat(body: body.name, code: body.code, on: appointment.firstDay, seats: seats))
    }
    return row[0]
  }

  /// The mandates that share a day with the time from `:day` (included) until `:end` (excluded).
  private static let overlapping = """
    (coalesce(mandate.from_day, mandate.attested_on) < :end AND (mandate.until_day IS NULL OR mandate.until_day > :day)
      AND NOT (mandate.ended_on_unknown_day = 1 AND coalesce(mandate.attested_on, mandate.from_day) < :day))
    """

  private static func bounds(_ appointment: Appointment) -> StatementArguments {
    ["day": appointment.firstDay.iso, "end": appointment.last?.adding(days: 1).iso ?? "never"]
  }
}
