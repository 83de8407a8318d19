import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends the first or the last day of an adhesion that was entered wrongly, of the latest one that has it; the colleges
  /// that began or ended with it go with it.
  ///
  /// - Parameter told: since when it is an adherent, as far as it is known, or the first day without it.
  /// - Returns: the day, month or year that was noted.
  /// - Throws: ``MemberRefusal/noMembershipDay(name:end:code:)`` where none is noted, ``Refusal/valueUnchanged(_:)``,
  ///   ``Refusal/dayBeforeStart(_:start:)``, ``Refusal/endBeforeStart(_:start:)``, ``MemberRefusal/seenLater(name:on:seen:)``,
  ///   ``MemberRefusal/laterFact(name:code:from:)`` for a departure after the return.
  public func correct(
    _ end: MembershipEnd, of member: Reference<Member>, to told: Beginning, reason: PlainText
  ) throws(Refusal) -> PartialDay {
    try act(.correct) { db in
      let spans = try Self.membershipSpans(db, of: member)
      func noted(_ span: Span) -> PartialDay? { end == .entry ? span.began : span.end.map { .day($0) } }
      // Of several departures, the last that could be on that day.
      let possible = spans.lastIndex {
        noted($0.span) != nil && (end == .entry || told.span.firstKnownDay > $0.span.firstKnownDay)
      }
      let latest = spans.lastIndex { end == .departure ? noted($0.span) != nil : true }
      guard let place = end == .departure ? possible ?? latest : latest, let former = noted(spans[place].span)
      else { throw Refusal.member(.noMembershipDay(name: member.name, end: end, code: member.code)) }
      let (id, span) = spans[place]
      if former == told.told { throw Refusal.valueUnchanged(former.french) }
      switch end {
      case .entry:
        guard told.told != nil else {
          throw Refusal.unfitValue(
            told.typed, expected: "un jour, un mois ou une année ; pour revenir à ce qui était attesté : annuler")
        }
        if place > 0, let before = spans[place - 1].span.until, told.span.firstKnownDay < before {
          throw Refusal.dayBeforeStart(told.span.firstKnownDay, start: before)
        }
        let around = (
          before: place > 0 ? spans[place - 1].span : nil,
          after: place + 1 < spans.count ? spans[place + 1].span : nil
        )
        try Self.setBeginning(db, told, of: (id, span), member, between: around)
      case .departure:
        guard let day = told.span.from else { throw Refusal.unfitValue(told.typed, expected: "le jour du départ") }
        try span.checkEnd(on: day, of: member.name)
        if place + 1 < spans.count, let next = spans[place + 1].span.from, day > next {
          throw Refusal.member(.laterFact(name: member.name, code: member.code, from: next))
        }
        try db.execute(sql: "UPDATE membership SET until_day = ? WHERE id = ?", arguments: [day.iso, id])
        try db.execute(
          sql: "UPDATE college_assignment SET until_day = :day WHERE member_id = :member AND until_day = :former",
          arguments: ["day": day.iso, "member": member.id, "former": span.until?.iso])
      }
      return (
        former, member.code,
        "\(end.french) : \(former.french) → \(told.told?.french ?? "inconnue") ; motif : \(reason.value)"
      )
    }
  }

  private static func setBeginning(
    _ db: Database, _ told: Beginning, of membership: (id: Int64, span: Span), _ member: Reference<Member>,
    between around: (before: Span?, after: Span?)
  ) throws {
    let former = membership.span
    let span = try former.corrected(to: told)
    for row in try AssignmentRow.fetchAll(db, of: member) where row.begins(with: former) {
      // What began with the membership goes with it.
      if let until = row.span.until, until <= told.span.firstKnownDay {
        throw Refusal.member(
          .collegeEndsBefore(name: member.name, code: member.code, college: row.college.name, until: until))
      }
    }
    try checkColleges(db, of: member, in: span, told, between: around) { !$0.begins(with: former) }
    let days = [span.from?.iso, span.attestedOn?.iso, span.earliest?.iso]
    try db.execute(
      sql: "UPDATE membership SET from_day = ?, attested_on = ?, earliest_day = ? WHERE id = ?",
      arguments: StatementArguments(days) + [membership.id])
    try db.execute(
      sql: """
        UPDATE college_assignment SET from_day = :from,
          attested_on = CASE WHEN earliest_day IS NULL THEN coalesce(:attested, attested_on) ELSE :attested END,
          earliest_day = :earliest
        WHERE member_id = :member AND (from_day = :formerFrom OR from_day IS NULL AND earliest_day = :formerEarliest)
        """,
      arguments: [
        "from": days[0], "attested": span.from == nil ? days[1] : nil, "earliest": days[2], "member": member.id,
        "formerFrom": former.from?.iso, "formerEarliest": former.earliest?.iso,
      ])
  }

  /// That no college of a membership began before it.
  ///
  /// - Parameters:
  ///   - around: the memberships before and after it, whose colleges are not looked at.
  ///   - isMeant: which of its colleges are looked at.
  /// - Throws: ``MemberRefusal/membershipAfterCollege(name:code:college:_:entry:)``.
  static func checkColleges(
    _ db: Database, of member: Reference<Member>, in membership: Span, _ told: Beginning,
    between around: (before: Span?, after: Span?), _ isMeant: (AssignmentRow) -> Bool = { _ in true }
  ) throws {
    guard let first = membership.from ?? membership.earliest else { return }
    for row in try AssignmentRow.fetchAll(db, of: member) where isMeant(row) {
      let seen = row.span.firstKnownDay
      let isOfEarlier = around.before.map { seen < $0.until ?? $0.firstKnownDay } ?? false
      let isOfLater = around.after.map { seen >= $0.firstKnownDay } ?? false
      guard seen >= first || isOfEarlier || isOfLater else {
        throw Refusal.member(
          .membershipAfterCollege(
            name: member.name, code: member.code, college: row.college, row.span, entry: told))
      }
    }
  }
}

extension AssignmentRow {
  /// Whether it begins as that membership does, as far as both are known.
  func begins(with membership: Span) -> Bool {
    span.from.map { $0 == membership.from } ?? (span.earliest != nil && span.earliest == membership.earliest)
  }
}

extension Span {
  /// The same, begun as it is told now.
  ///
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` for a day after one on which it was seen,
  ///   ``Refusal/endBeforeStart(_:start:)``.
  func corrected(to told: Beginning) throws -> Span {
    // A day that stood for a month goes with the month; one on which it was seen stays.
    let seen = earliest == nil ? attestedOn : nil
    if let seen, let day = told.span.from, day > seen {
      throw Refusal.unfitValue(day.frenchNumeric, expected: "un jour qui ne suit pas le \(seen.frenchShort)")
    }
    let span = Span(
      from: told.span.from, until: until, attestedOn: told.span.attestedOn.map { min($0, seen ?? $0) } ?? seen,
      endedOnUnknownDay: endedOnUnknownDay, earliest: told.span.earliest)
    guard let span else {
      throw Refusal.endBeforeStart(until ?? told.span.firstKnownDay, start: told.span.firstKnownDay)
    }
    return span
  }
}
