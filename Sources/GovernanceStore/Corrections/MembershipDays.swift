import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends the first or the last day of an adhesion, the latest one, that was entered wrongly; the colleges that began or
  /// ended with it go with it.
  ///
  /// - Parameter day: the first day as an adherent, or the first day without it.
  /// - Returns: the day that was noted.
  /// - Throws: ``MemberRefusal/noMembershipDay(name:end:code:)`` where none is noted, ``Refusal/valueUnchanged(_:)``,
  ///   ``Refusal/dayBeforeStart(_:start:)``, ``Refusal/endBeforeStart(_:start:)``, ``MemberRefusal/seenLater(name:on:seen:)``.
  public func correct(
    _ end: MembershipEnd, of member: Reference<Member>, to day: Day, reason: PlainText
  ) throws(Refusal) -> Day {
    try act(.correct) { db in
      let spans = try Self.membershipSpans(db, of: member)
      guard let (id, span) = spans.last, let former = end == .entry ? span.from : span.end else {
        throw Refusal.member(.noMembershipDay(name: member.name, end: end, code: member.code))
      }
      if former == day { throw Refusal.valueUnchanged(day.frenchShort) }
      let column: String
      switch end {
      case .entry:
        if let until = span.until, day >= until { throw Refusal.endBeforeStart(until, start: day) }
        if let before = spans.dropLast().last?.span.until, day < before {
          throw Refusal.dayBeforeStart(day, start: before)
        }
        if let seen = span.attestedOn, day > seen {
          throw Refusal.unfitValue(day.frenchNumeric, expected: "un jour qui ne suit pas le \(seen.frenchShort)")
        }
        column = "from_day"
      case .departure:
        try span.checkEnd(on: day, of: member.name)
        column = "until_day"
      }
      try db.execute(sql: "UPDATE membership SET \(column) = ? WHERE id = ?", arguments: [day.iso, id])
      try db.execute(
        sql: "UPDATE college_assignment SET \(column) = :day WHERE member_id = :member AND \(column) = :former",
        arguments: ["day": day.iso, "member": member.id, "former": former.iso])
      return (
        former, member.code,
        "\(end.french) : \(former.frenchShort) → \(day.frenchShort) ; motif : \(reason.value)"
      )
    }
  }
}
