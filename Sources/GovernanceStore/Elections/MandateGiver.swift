import Governance
import GovernanceFrench
import GRDB

/// Gives those elected their mandates. Nothing passes on silently: what ends is returned, to be told.
struct MandateGiver {
  let db: Database
  let day: Day
  let election: Int64
  let report: ElectionReport

  /// What became of the mandates that were there.
  typealias Change = (ended: [Mandate], renewed: [Mandate], othersHeld: [Mandate])

  /// - Throws: ``ElectionRefusal/noVacantSeat(name:body:)``, ``ElectionRefusal/electedAlready(name:body:day:)`` for
  ///   somebody who was given the same on the same day, and what ``ending(among:for:)`` throws.
  func give(to elected: [(member: Reference<Member>, person: Reference<Person>?)]) throws -> Change {
    // A ballot that elects nobody ends no mandate.
    guard !elected.isEmpty else { return ([], [], []) }
    let all = try Mandate.fetch(db, on: day, body: report.body)
    let held = all.filter(isOfThisKind)
    if let again = elected.first(where: { candidate in held.contains { isGivenToday($0, to: candidate) } }) {
      throw Refusal.election(.electedAlready(name: again.member.name, body: report.body.name, day: day))
    }
    let names = elected.map(\.member)
    let ending = try ending(among: held, for: names)
    for mandate in ending { try end(mandate) }
    for (member, person) in elected {
      // Who is elected again keeps the seat.
      let former = ending.first { $0.member == member }
      let seat = report.office == nil ? try seat(for: member, after: former) : nil
      try db.execute(
        sql: """
          INSERT INTO mandate (body_id, seat_id, office, member_id, person_id, from_day, until_day, certainty,
            election_id, given_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'confirmed', ?, 'election')
          """,
        arguments: [
          report.body.id, seat, report.office?.code, member.id, report.office == nil ? nil : person?.id, day.iso,
          // Elected until a day means holding on that day still.
          report.until?.adding(days: 1).iso, election,
        ])
    }
    let isElected = { (mandate: Mandate) in mandate.member.map(names.contains) ?? false }
    let offices = all.filter { mandate in
      if case .office = mandate.position {
        report.office != nil && !isOfThisKind(mandate) && isElected(mandate)
      } else {
        false
      }
    }
    return (ending.filter { !isElected($0) }, ending.filter(isElected), offices)
  }

  /// Those that make way. What began on that very day does not end on it, and what was only seen later may be what this
  /// election gave.
  ///
  /// - Throws: ``ElectionRefusal/givenThatDay(name:position:day:)`` or ``MemberRefusal/seenLater(name:on:seen:)`` for one
  ///   that is to end and cannot, ``ElectionRefusal/notOutgoing(name:body:code:day:)`` for one named that holds none.
  private func ending(among held: [Mandate], for elected: [Reference<Member>]) throws -> [Mandate] {
    if let stranger = report.outgoing.first(where: { name in !held.contains { $0.member == name } }) {
      throw Refusal.election(
        .notOutgoing(name: stranger.name, body: report.body.name, code: report.body.code, day: day))
    }
    // The one holder of an office makes way for the one elected to it; who leaves among several is for the users to say.
    let isSuccession = report.office != nil && report.places == 1 && held.count == 1
    return try held.filter { mandate in
      let isNamed = mandate.member.map(report.outgoing.contains) ?? false
      guard isSuccession || isNamed || mandate.member.map(elected.contains) ?? false else { return false }
      let span = mandate.span
      let first = span.from ?? span.earliest ?? span.firstKnownDay
      if first < day { return true }
      if isSuccession || isNamed, first == day {
        throw Refusal.election(.givenThatDay(name: mandate.holder, position: mandate.place, day: day))
      }
      if isNamed { throw Refusal.member(.seenLater(name: mandate.holder, on: day, seen: first)) }
      return false
    }
  }

  /// Whether a mandate is of the kind that was voted on.
  private func isOfThisKind(_ mandate: Mandate) -> Bool {
    switch mandate.position {
    case .seat: report.office == nil
    case .office(let code, _): code == report.office?.code
    }
  }

  /// Whether somebody has that mandate since this very day: two people of one organisation may hold one office each.
  private func isGivenToday(
    _ mandate: Mandate, to candidate: (member: Reference<Member>, person: Reference<Person>?)
  ) -> Bool {
    guard mandate.member == candidate.member, mandate.span.from == day else { return false }
    guard report.office != nil, let person = candidate.person, !mandate.people.isEmpty else { return true }
    return mandate.people.contains(person)
  }

  private func end(_ mandate: Mandate) throws {
    let (seat, office): (Int?, String?) =
      switch mandate.position {
      case .seat(let number): (number, nil)
      case .office(let code, _): (nil, code)
      }
    try db.execute(
      sql: """
        UPDATE mandate SET until_day = :day, end_reason = 'election', attested_on = min(attested_on, date(:day, '-1 day'))
        WHERE body_id = :body AND member_id IS :member AND office IS :office
          AND (:seat IS NULL OR seat_id IN (SELECT id FROM seat WHERE body_id = :body AND number = :seat))
          AND (until_day IS NULL OR until_day > :day) AND coalesce(from_day, earliest_day, attested_on) < :day
        """,
      arguments: [
        "day": day.iso, "body": report.body.id, "member": mandate.member?.id, "office": office, "seat": seat,
      ])
  }

  private func seat(for member: Reference<Member>, after former: Mandate?) throws -> Int64 {
    let seats = try Row.fetchAll(
      db,
      sql: """
        SELECT id, number FROM seat WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("seat"))
          AND NOT EXISTS (SELECT 1 FROM mandate WHERE mandate.seat_id = seat.id
            AND \(SpanColumns.heldOrUnattested("mandate")))
        ORDER BY number
        """, arguments: ["body": report.body.id, "day": day.iso])
    var kept: Int?
    if case .seat(let number)? = former?.position { kept = number }
    guard let row = seats.first(where: { $0[1] == kept }) ?? seats.first else {
      throw Refusal.election(.noVacantSeat(name: member.name, body: report.body.name))
    }
    return row[0]
  }
}
