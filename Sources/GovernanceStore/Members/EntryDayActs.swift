import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Tells since when an adherent is one, as far as it is known, where the record had only seen it.
  ///
  /// - Returns: what the record now knows of its days.
  /// - Throws: ``MemberRefusal/notMember(name:on:)`` for one that left;
  ///   ``MemberRefusal/membershipAfterCollege(name:code:college:_:entry:)``; ``Refusal/unfitValue(_:expected:)`` where another day
  ///   is known already, or the adherent was seen before.
  public func tellEntryDay(
    of member: Reference<Member>, _ beginning: Beginning, source: PlainText?, today: Day
  ) throws(Refusal) -> Span {
    try act(.tellEntryDay) { db in
      let spans = try Self.membershipSpans(db, of: member)
      guard let membership = spans.last, membership.span.end == nil else {
        throw Refusal.member(.notMember(name: member.name, on: today))
      }
      let span = try membership.span.beginning(beginning)
      try Self.checkColleges(
        db, of: member, in: span, beginning, between: (before: spans.dropLast().last?.span, after: nil))
      let sourceID = try Self.source(db, source)
      try db.execute(
        sql: """
          UPDATE membership SET from_day = ?, attested_on = ?, earliest_day = ?, source_id = coalesce(?, source_id),
            certainty = iif(? IS NULL, certainty, ?) WHERE id = ?
          """,
        arguments: [
          span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, sourceID, sourceID, Certainty.confirmed.rawValue,
          membership.id,
        ])
      let words = ["adhérent \(beginning.french)", source.map { "source : \($0.value)" }].compactMap(\.self)
      return (span, member.code, words.joined(separator: " ; "))
    }
  }
}
