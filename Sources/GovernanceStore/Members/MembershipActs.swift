import Governance
import GovernanceFrench
import GRDB

/// How an adherent leaves, as it is told.
public struct Departure: Sendable {
  /// Who leaves.
  public var member: Reference<Member>
  /// Why.
  public var reason: DepartureReason
  /// The first day without it; nil where it is over and nobody knows since when.
  public var day: Day?
  /// The text by which it was decided.
  public var decision: (meeting: Reference<Meeting>, number: Int)?
  /// The letter or document that says so.
  public var source: PlainText?

  /// A departure of which no paper is named.
  public init(of member: Reference<Member>, _ reason: DepartureReason, on day: Day?) {
    self.member = member
    self.reason = reason
    self.day = day
  }
}

extension AssociationFile {
  /// Ends a membership and the assignments to colleges; nothing else ends by itself. A change of college that was announced
  /// for a later day does not happen.
  ///
  /// The day of an earlier departure that was told as unknown can be told after the adherent came back.
  ///
  /// - Parameter today: where the day of the departure is not known, the one by which it is over, and whose mandates are
  ///   told.
  /// - Returns: what is still held, and what does not happen.
  /// - Throws: ``Refusal/member(_:)`` where it left already, or something is recorded of a later day;
  ///   ``Refusal/dayBeforeStart(_:start:)``; ``Refusal/unfitValue(_:expected:)`` for a reason that is not its kind's.
  public func endMembership(_ departure: Departure, today: Day) throws(Refusal) -> DepartureOutcome {
    try act(.endMembership) { db in
      let member = departure.member
      let isPerson = try Bool.fetchOne(
        db, sql: "SELECT person_id IS NOT NULL FROM member WHERE id = ?", arguments: [member.id])
      guard departure.reason.applies(toPerson: isPerson ?? false) else {
        throw Refusal.unfitValue(
          departure.reason.french,
          expected: "un motif qui aille à une \(isPerson == true ? "personne" : "organisation")")
      }
      let membership = try Self.openMembership(db, departure)
      if let day = departure.day { try membership.span.checkEnd(on: day, of: member.name) }
      let end = departure.day ?? membership.span.overBy(today)
      try db.execute(
        sql: """
          UPDATE membership SET until_day = ?, attested_on = min(attested_on, coalesce(date(?, '-1 day'), attested_on)),
            ended_on_unknown_day = ?, end_reason = ?,
            ended_by_id = coalesce(?, ended_by_id), end_source_id = coalesce(?, end_source_id) WHERE id = ?
          """,
        arguments: [
          end.iso, departure.day?.iso, departure.day == nil ? 1 : 0,
          departure.reason.rawValue,
          try Self.resolutionID(db, departure.decision), try Self.source(db, departure.source), membership.id,
        ])
      let dropped = try Self.endAssignments(
        db, of: member, among: membership, on: end, isKnown: departure.day != nil, today: today)
      let held = try StillHeld.fetch(db, of: member, on: departure.day ?? today)
      let when = departure.day.map { "à compter du \($0.frenchShort)" } ?? "à un jour inconnu"
      let papers = [
        departure.decision.map { Resolution.code(of: $0.number, in: $0.meeting) }, departure.source?.value,
      ].compactMap { $0 }
      let changes = dropped.map { "sans suite : \($0.college.name) au \($0.day.frenchShort)" }
      let summary =
        (["\(member.name), \(departure.reason.french) \(when)"] + papers + changes).joined(separator: " ; ")
      return (DepartureOutcome(stillHeld: held, droppedChanges: dropped), member.code, summary)
    }
  }

  /// Enters the return of an adherent that had left: a second membership, in no college but the one that is named.
  ///
  /// - Throws: ``Refusal/memberAlreadyListed(name:code:)`` where it did not leave, or not yet on that day;
  ///   ``MemberRefusal/returnOnDeparture(name:on:)``.
  public func returnMember(
    _ member: Reference<Member>, to college: Reference<College>?, since day: Day,
    decision: (meeting: Reference<Meeting>, number: Int)? = nil, source: PlainText? = nil
  ) throws(Refusal) {
    try act(.returnMember) { db in
      let spans = try Self.membershipSpans(db, of: member)
      for (_, span) in spans {
        if let from = span.from, from >= day {
          throw Refusal.member(.laterFact(name: member.name, code: member.code, from: from))
        }
        if span.end == day { throw Refusal.member(.returnOnDeparture(name: member.name, on: day)) }
        let isOver =
          span.until.map { $0 <= day } ?? false || span.endedOnUnknownDay && span.attestedOn.map { $0 < day } ?? true
        guard isOver else {
          throw Refusal.memberAlreadyListed(name: member.name, code: member.code)
        }
      }
      let sourceID = try Self.source(db, source)
      let decisionID = try Self.resolutionID(db, decision)
      let certainty = sourceID == nil && decisionID == nil ? Certainty.toConfirm : .confirmed
      // Who came back had left by then, on whichever day.
      for table in ["membership", "college_assignment"] {
        try db.execute(
          sql: """
            UPDATE \(table) SET until_day = :day WHERE member_id = :member AND ended_on_unknown_day = 1
              AND (until_day IS NULL OR until_day > :day) AND coalesce(from_day, attested_on) < :day
              AND coalesce(attested_on, from_day) < :day
            """, arguments: ["day": day.iso, "member": member.id])
      }
      try db.execute(
        sql: """
          INSERT INTO membership (member_id, from_day, source_id, certainty, admitted_by_id) VALUES (?, ?, ?, ?, ?)
          """, arguments: [member.id, day.iso, sourceID, certainty.rawValue, decisionID])
      if let college {
        try db.execute(
          sql: """
            INSERT INTO college_assignment (member_id, college_id, from_day, source_id, certainty)
            VALUES (?, ?, ?, ?, ?)
            """, arguments: [member.id, college.id, day.iso, sourceID, certainty.rawValue])
      }
      let summary = ([member.name] + (college.map { [$0.name] } ?? []) + [day.frenchShort]).joined(separator: ", ")
      return ((), member.code, summary)
    }
  }

  /// The memberships of an adherent, first to last.
  static func membershipSpans(_ db: Database, of member: Reference<Member>) throws -> [(id: Int64, span: Span)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, \(SpanColumns.of("membership")) FROM membership WHERE member_id = ?
        ORDER BY coalesce(from_day, attested_on), id
        """, arguments: [member.id]
    ).map { ($0[0], try Span(row: $0, at: 1)) }
  }

  /// The membership that ends, and the day on which the next one began, if there is one.
  private static func openMembership(
    _ db: Database, _ departure: Departure
  ) throws -> (id: Int64, span: Span, next: Day?) {
    let member = departure.member
    let spans = try membershipSpans(db, of: member)
    // Who came back after a departure of which the day was not known: an earlier day is that of the former departure.
    let returned = Array(zip(spans, spans.dropFirst())).last { former, next in
      former.span.endedOnUnknownDay && departure.day.map { next.span.firstKnownDay > $0 } ?? false
    }
    if let (former, next) = returned { return (former.id, former.span, next.span.firstKnownDay) }
    guard let last = spans.last else {
      throw Refusal.member(.alreadyLeft(name: member.name, code: member.code, on: nil))
    }
    // A departure of which the day was not known gets one when it is found.
    guard last.span.end == nil, !(last.span.endedOnUnknownDay && departure.day == nil) else {
      throw Refusal.member(.alreadyLeft(name: member.name, code: member.code, on: last.span.end))
    }
    if let day = departure.day, let told = last.span.until, day > told {
      throw Refusal.unfitValue(
        day.frenchNumeric, expected: "un jour d'avant le \(told.frenchShort), où le départ était déjà noté")
    }
    return (last.id, last.span, nil)
  }

  /// Who is no adherent is of no college; what went with another membership is left as it is.
  ///
  /// - Returns: the changes that were announced for later, and are taken out.
  private static func endAssignments(
    _ db: Database, of member: Reference<Member>, among membership: (id: Int64, span: Span, next: Day?), on day: Day,
    isKnown: Bool, today: Day
  ) throws -> [DepartureOutcome.Change] {
    var dropped: [DepartureOutcome.Change] = []
    for row in try AssignmentRow.fetchAll(db, of: member) {
      let span = row.span
      let isOfEarlier = span.endedOnUnknownDay && span.firstKnownDay < membership.span.firstKnownDay
      let isOfLater = membership.next.map { span.firstKnownDay >= $0 } ?? false
      if isOfEarlier || isOfLater || !(span.endedOnUnknownDay || span.until.map { $0 > day } ?? true) { continue }
      if let from = span.from, from >= day {
        guard from > today else {
          throw Refusal.member(.laterFact(name: member.name, code: member.code, from: from))
        }
        try db.execute(sql: "DELETE FROM college_assignment WHERE id = ?", arguments: [row.id])
        dropped.append(DepartureOutcome.Change(college: row.college, day: from))
      } else if isKnown {
        try db.end("college_assignment", row.id, span, on: day, of: member.name)
      } else {
        try db.execute(
          sql: "UPDATE college_assignment SET until_day = ?, ended_on_unknown_day = 1 WHERE id = ?",
          arguments: [span.overBy(today).iso, row.id])
      }
    }
    return dropped
  }
}

extension Span {
  /// The first day by which it is over, told on that day: what was seen on it still held until then.
  fileprivate func overBy(_ told: Day) -> Day {
    max(told, max(firstKnownDay, attestedOn ?? firstKnownDay).adding(days: 1))
  }
}
